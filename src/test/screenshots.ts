import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchChromium } from './browser/launch.ts';
import { openBuiltSite } from './built-site.ts';
import { richestPages } from './site/page-kinds.ts';

/**
 * Takes pictures of the richest page of each kind of the built site, at three widths and in both colour schemes, some in
 * forced colours and in print too: `npm run screenshots [-- --out folder] [--pages day,paper]`.
 */
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'screenshots' }, pages: { type: 'string' } },
});
const folder = resolve(process.env['INIT_CWD'] ?? '.', values.out);
const wanted = values.pages?.split(',');
await mkdir(folder, { recursive: true });
const site = await openBuiltSite();
const browser = await launchChromium();
const names: string[] = [];
try {
  for (const [kind, { path }] of richestPages(site.pages)) {
    if (wanted !== undefined && !wanted.includes(kind)) continue;
    for (const view of viewsOf(kind)) {
      const name = `${kind}-${view.name}.png`;
      const query = kind === 'search' ? '?q=learning' : '';
      await takePicture(browser, new URL(path.slice(1) + query, site.url).href, {
        ...view,
        file: join(folder, name),
      });
      names.push(name);
    }
  }
} finally {
  await browser.close();
  await site.close();
}
await writeFile(join(folder, 'index.html'), createContactSheet(names));
console.log(`${String(names.length)} pictures: ${join(folder, 'index.html')}`);

async function takePicture(from: Browser, url: string, view: PictureOptions): Promise<void> {
  const context = await from.newContext(view.options);
  const tab = await context.newPage();
  if (view.isPrint) await tab.emulateMedia({ media: 'print' });
  await tab.goto(url, { waitUntil: 'networkidle' });
  // Otherwise content far below the window would not be laid out, and not be in the picture.
  await tab.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
  await tab.screenshot({ path: view.file, fullPage: true });
  await context.close();
}

function viewsOf(kind: string): readonly View[] {
  const plain = [390, 768, 1440].flatMap((width) =>
    (['light', 'dark'] as const).map((colorScheme) => ({
      name: `${String(width)}-${colorScheme}`,
      options: { viewport: { width, height: 900 }, colorScheme },
      isPrint: false,
    })),
  );
  if (!['day', 'paper', 'archive', 'statistics'].includes(kind)) return plain;
  const viewport = { width: 768, height: 1000 };
  return [
    ...plain,
    { name: '768-forced', options: { viewport, forcedColors: 'active' }, isPrint: false },
    { name: '768-print', options: { viewport }, isPrint: true },
  ];
}

function createContactSheet(files: readonly string[]): string {
  const figures = files.map(
    (file) =>
      `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a>${file}</figure>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Screenshots</title>
<style>
  body { display: flex; flex-wrap: wrap; gap: 1rem; font: 12px sans-serif; }
  figure { margin: 0; }
  a { display: block; block-size: 400px; overflow: hidden; }
  img { inline-size: 260px; }
</style>
${figures.join('\n')}
</html>
`;
}

interface View {
  readonly name: string;
  readonly options: BrowserContextOptions;
  readonly isPrint: boolean;
}

interface PictureOptions extends View {
  readonly file: string;
}
