import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import katex from 'katex';
import { toHtml } from 'hast-util-to-html';
import { mathToHast } from '../tex/math-to-hast.ts';
import { mathToText } from '../tex/math-to-text.ts';
import { sampleFormulas } from './math-formulas.ts';

/**
 * Writes a page that shows formulas of real abstracts as the archive shows them, as KaTeX's own HTML shows them, and as plain
 * text, for a look in a browser: `node src/test/math-gallery.ts out.html`.
 */
async function writeMathGallery(path: string): Promise<void> {
  const rows = sampleFormulas.map((tex) => {
    const display = tex.startsWith('\\displaystyle');
    const cells = [
      toHtml({ type: 'text', value: tex }),
      `for ${toHtml({ type: 'root', children: mathToHast(tex, { display }) })} we`,
      `for ${reference(tex, display)} we`,
      toHtml({ type: 'text', value: mathToText(tex) }),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  await writeFile(path, page(rows.join('\n')));
}

function reference(tex: string, displayMode: boolean): string {
  return katex.renderToString(tex, {
    output: 'html',
    strict: 'ignore',
    displayMode,
    throwOnError: false,
  });
}

function page(rows: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Math gallery</title>
<link rel="stylesheet" href="${new URL('../styles/math.css', import.meta.url).href}">
<link rel="stylesheet" href="${import.meta.resolve('katex/dist/katex.css')}">
<style>
  body { font: 16px/1.5 sans-serif; }
  td { border-bottom: 1px solid #ccc; padding: 4px 12px; vertical-align: baseline; }
  td:first-child { font: 11px monospace; max-width: 20em; overflow-wrap: anywhere; }
</style>
<table>
<tr><th>TeX</th><th>Archive</th><th>KaTeX</th><th>Text</th></tr>
${rows}
</table>
</html>
`;
}

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error(`Usage: node src/test/math-gallery.ts <file.html>`);
await writeMathGallery(path);
console.log(pathToFileURL(path).href);
