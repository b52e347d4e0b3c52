import AxeBuilder from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page as Tab } from 'playwright-core';
import { serveSite, type ServedSite } from '../../build/serve/serve-site.ts';
import { buildFixtureSite, fixtureArchive } from '../site/fixture-site.ts';
import { loadSite } from '../site/load-site.ts';
import { loadPages } from '../site/pages.ts';
import { launchChromium } from './launch.ts';

let browser: Browser | undefined;
let served: ServedSite | undefined;
let paths: readonly string[];
let richest: readonly string[];

before(async () => {
  const { out } = await buildFixtureSite();
  const { base } = await loadSite(fixtureArchive, out);
  served = await serveSite({ root: out, base, port: 0 });
  browser = await launchChromium();
  const pages = await loadPages(out);
  // Pages that only lead elsewhere cannot be looked at.
  const shown = pages.filter(({ html }) => !/http-equiv="?refresh/iu.test(html));
  paths = shown.map(({ path }) => path.slice(1));
  const bySize = shown.toSorted((a, b) => b.html.length - a.html.length);
  const kinds = Map.groupBy(bySize, ({ path }) => path.replace(/[^/]+\/$/u, '*'));
  const plain = [...kinds].flatMap(([kind, ofKind]) =>
    kind === '/*' ? ofKind : ofKind.slice(0, 1),
  );
  richest = plain.map(({ path }) => path.slice(1));
});

// When the preparation failed there is nothing to close, and its error is what should be read.
after(() => Promise.all([browser?.close(), served?.close()]));

/** Opens pages one after another in one tab and gives what `look` finds, named by page. */
async function lookAt(
  pages: readonly string[],
  options: BrowserContextOptions,
  look: (tab: Tab) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  assert.ok(browser !== undefined && served !== undefined);
  const context = await browser.newContext(options);
  const tab = await context.newPage();
  const complaints: string[] = [];
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  tab.on('pageerror', (error) => complaints.push(error.message));
  tab.on('requestfailed', (request) => {
    // Going on to the next page ends what the last one had not needed.
    const isAborted = request.failure()?.errorText === 'net::ERR_ABORTED';
    if (!isAborted) complaints.push(`${request.url()} did not load`);
  });
  const found: string[] = [];
  for (const path of pages) {
    complaints.length = 0;
    await tab.goto(new URL(path, served.url).href, { waitUntil: 'load' });
    found.push(...[...(await look(tab)), ...complaints].map((text) => `/${path}: ${text}`));
  }
  await context.close();
  return found;
}

async function findBarriers(tab: Tab): Promise<readonly string[]> {
  // No page here has frames, for whose sake the other mode opens one more tab for each page.
  const { violations } = await new AxeBuilder({ page: tab }).setLegacyMode(true).analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${String(nodes[0]?.target)})`);
}

async function findOverflow(tab: Tab): Promise<readonly string[]> {
  const [content, window] = await tab.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  return (content ?? 0) > (window ?? 0) ? [`is ${content} wide in a window of ${window}`] : [];
}

describe('in a browser', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the richest page of each kind has no barrier that axe knows, ${colorScheme}`, async () => {
      assert.deepEqual(await lookAt(richest, { colorScheme }, findBarriers), []);
    });
  }

  test('every page fits a narrow phone, and the browser complains of none', async () => {
    const viewport = { width: 320, height: 640 };
    assert.deepEqual(await lookAt(paths, { viewport }, findOverflow), []);
  });

  test('every page shows its heading without JavaScript', async () => {
    const found = await lookAt(paths, { javaScriptEnabled: false }, async (tab) =>
      (await tab.locator('h1').isVisible()) ? [] : ['the heading is not visible'],
    );
    assert.deepEqual(found, []);
  });
});
