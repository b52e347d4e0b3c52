import AxeBuilder from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page as Tab } from 'playwright-core';
import { serveSite, type ServedSite } from '../../build/serve/serve-site.ts';
import { buildFixtureSite, fixtureArchive } from '../site/fixture-site.ts';
import { loadSite } from '../site/load-site.ts';
import { loadPages } from '../site/pages.ts';
import { launchChromium } from './launch.ts';

let browser: Browser;
let served: ServedSite;
let paths: readonly string[];

before(async () => {
  const { out } = await buildFixtureSite();
  const { base } = await loadSite(fixtureArchive, out);
  served = await serveSite({ root: out, base, port: 0 });
  browser = await launchChromium();
  const pages = await loadPages(out);
  // Pages that only lead elsewhere cannot be looked at.
  const shown = pages.filter(({ html }) => !/http-equiv="?refresh/iu.test(html));
  paths = shown.map(({ path }) => path.slice(1));
});

after(async () => {
  await browser.close();
  await served.close();
});

/** Opens every page in one tab and gives what `look` finds, named by page. */
async function lookAtAll(
  options: Parameters<Browser['newContext']>[0],
  look: (tab: Tab) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const context = await browser.newContext(options);
  const tab = await context.newPage();
  const complaints: string[] = [];
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  tab.on('pageerror', (error) => complaints.push(error.message));
  tab.on('requestfailed', (request) => complaints.push(`${request.url()} did not load`));
  const found: string[] = [];
  for (const path of paths) {
    complaints.length = 0;
    await tab.goto(new URL(path, served.url).href, { waitUntil: 'load' });
    found.push(...[...(await look(tab)), ...complaints].map((text) => `/${path}: ${text}`));
  }
  await context.close();
  return found;
}

async function findBarriers(tab: Tab): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: tab }).analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${String(nodes[0]?.target)})`);
}

async function findOverflow(tab: Tab): Promise<readonly string[]> {
  const [content, window] = await tab.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  return (content ?? 0) > (window ?? 0) ? [`is ${content} wide in a window of ${window}`] : [];
}

describe('every page', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no barrier that axe knows and no complaint of the browser, ${colorScheme}`, async () => {
      assert.deepEqual(await lookAtAll({ colorScheme }, findBarriers), []);
    });
  }

  test('fits a narrow phone', async () => {
    const viewport = { width: 320, height: 640 };
    assert.deepEqual(await lookAtAll({ viewport }, findOverflow), []);
  });

  test('shows its heading without JavaScript', async () => {
    const found = await lookAtAll({ javaScriptEnabled: false }, async (tab) =>
      (await tab.locator('h1').isVisible()) ? [] : ['the heading is not visible'],
    );
    assert.deepEqual(found, []);
  });
});
