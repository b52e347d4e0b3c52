import AxeBuilder from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveSite, type ServedSite } from '../../build/serve/serve-site.ts';
import { indexArchive } from '../../search/index-archive.ts';
import { buildFixtureSite } from '../site/fixture-site.ts';
import { launchChromium } from './launch.ts';

const base = '/archive/';

let folder = '';
let site: ServedSite;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[] = [];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint-search-page-'));
  const root = join(folder, 'site');
  await cp((await buildFixtureSite()).out, root, { recursive: true });
  await indexArchive({
    papers: Array.from({ length: 25 }, (_, number) => invented(number)),
    others: [
      { kind: 'topic', href: `${base}tags/flow/`, title: 'Laminar flow', text: 'smooth' },
      { kind: 'author', href: `${base}authors/ada-flow/`, title: 'Ada Flow', text: '25 papers' },
    ],
    language: 'en',
    outDir: join(root, 'pagefind'),
    cacheDir: join(folder, 'cache'),
    log: () => undefined,
  });
  site = await serveSite({ root, base, port: 0 });
  browser = await launchChromium();
});

after(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  context = await browser.newContext();
  page = await openPage(context);
});

afterEach(async () => {
  await context.close();
});

/** A page whose complaints (errors, refusals by the policy) are kept. */
async function openPage(inContext: BrowserContext): Promise<Page> {
  complaints = [];
  const opened = await inContext.newPage();
  opened.on('pageerror', (error) => complaints.push(error.message));
  opened.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
  });
  return opened;
}

function invented(number: number) {
  const id = `2606.${String(10_000 + number)}`;
  const isRare = number === 7;
  return {
    id,
    href: `${base}papers/${id}/`,
    titleText: isRare ? 'Zeppelin <img src=x> turbulence' : `Turbulent matters ${String(number)}`,
    bodyText: () => `We stir & pour <b>viscous</b> honey, ${isRare ? 'airships' : 'tea'} too.`,
    authors: ['Ada Flow', 'Bo Li'],
    topics: [],
    identifiers: [],
    date: '2026-06-10',
    dateLabel: '10 Jun 2026',
    digest: id,
  };
}

const search = () => page.locator('search-page');
const field = () => page.locator('search-page input[type="search"]');
const status = () => page.getByRole('status');
const hits = () => page.locator('.search-hit');

async function open(address: string): Promise<void> {
  await page.goto(site.url + address);
}

async function waitForStatus(text: RegExp): Promise<void> {
  await status().filter({ hasText: text }).waitFor();
}

test('a query in the address is answered: title, day, authors, excerpt with marks, other pages apart', async () => {
  await open('search/?q=zeppelin');
  await waitForStatus(/^1 paper found$/);
  assert.equal(await field().inputValue(), 'zeppelin');
  const [hit] = await hits().all();
  const link = hit?.locator('h3 a');
  assert.equal(await link?.textContent(), 'Zeppelin <img src=x> turbulence');
  assert.equal(await link?.getAttribute('href'), `${base}papers/2606.10007/`);
  assert.equal(await hit?.locator('.search-meta').innerText(), '10 Jun 2026\nAda Flow, Bo Li');

  await open('search/?q=viscous+flow');
  await waitForStatus(/^25 papers found/);
  const excerpt = page.locator('.search-excerpt').first();
  assert.match((await excerpt.textContent()) ?? '', /We stir & pour <b>viscous<\/b> honey/);
  assert.equal(await excerpt.locator('mark').textContent(), '<b>viscous</b>');
  assert.equal(await page.locator('.search-hits img, .search-hits b').count(), 0);

  await open('search/?q=flow');
  await waitForStatus(/^25 papers found/);
  assert.deepEqual(await page.locator('.search-group').allInnerTexts(), [
    'Topics\nLaminar flow',
    'Authors\nAda Flow',
  ]);
  assert.deepEqual(complaints, []);
});

test('results come while typing, the address follows, and going back leads to queries, not letters', async () => {
  await open('search/');
  assert.equal(await search().getAttribute('data-state'), 'idle');
  await field().pressSequentially('matters', { delay: 20 });
  await waitForStatus(/^24 papers found, the best 10 shown$/);
  await page.waitForURL('**/search/?q=matters');
  await field().press('Enter');
  await field().fill('');
  await field().pressSequentially('zepp', { delay: 200 });
  await waitForStatus(/^1 paper found$/);
  await page.waitForURL('**/search/?q=zepp');

  await page.goBack();
  await waitForStatus(/^24 papers found/);
  assert.equal(await field().inputValue(), 'matters');
  await page.goForward();
  await waitForStatus(/^1 paper found$/);
  await page.reload();
  await waitForStatus(/^1 paper found$/);
});

test('more results follow the first ten, and coming back shows as many', async () => {
  await open('search/?q=honey');
  await waitForStatus(/the best 10 shown/);
  assert.equal(await hits().count(), 10);
  await page.getByRole('button', { name: 'More results' }).click();
  await waitForStatus(/the best 20 shown/);
  const eleventh = await hits().nth(10).locator('a').textContent();
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), eleventh);
  await page.reload();
  await waitForStatus(/the best 20 shown/);
  await page.getByRole('button', { name: 'More results' }).click();
  await waitForStatus(/^25 papers found$/);
  assert.equal(await page.getByRole('button', { name: 'More results' }).isVisible(), false);
});

test('nothing found is said, with another way to go on', async () => {
  await open('search/?q=xylophone');
  await waitForStatus(/^Nothing found for “xylophone”/);
  assert.ok(await page.getByRole('navigation', { name: 'Browse' }).isVisible());
  assert.deepEqual(complaints, []);
});

for (const [what, pattern] of [
  ['the words', '**/*.pf_index'],
  ['the results', '**/*.pf_fragment'],
  ['the filter', '**/*.pf_filter'],
  ['all of the index', '**/pagefind/**'],
  ['the worker', '**/search-worker*'],
] as const) {
  test(`a failure to load ${what} is not taken for "nothing found", and can be retried`, async () => {
    await context.route(pattern, (route) => route.abort());
    await open('search/?q=zeppelin');
    await waitForStatus(/could not be loaded/);
    assert.equal(await search().getAttribute('data-state'), 'failed');
    assert.equal(await hits().filter({ visible: true }).count(), 0);
    await context.unroute(pattern);
    await page.getByRole('button', { name: 'Try again' }).click();
    await waitForStatus(/^1 paper found$/);
  });
}

test('being offline is said, and the search goes on by itself afterwards', async () => {
  await open('search/');
  await context.setOffline(true);
  await field().fill('zeppelin');
  await waitForStatus(/^You are offline/);
  await context.setOffline(false);
  await waitForStatus(/^1 paper found$/);
});

test('nothing of the index is loaded before one types', async () => {
  const loaded: string[] = [];
  context.on('request', (request) => loaded.push(request.url()));
  await open('search/');
  await page.waitForLoadState('networkidle');
  assert.deepEqual(
    loaded.filter((address) => /pagefind|search-worker/.test(address)),
    [],
  );
});

test('"/" leads to the search, but not while one types', async () => {
  await open('search/?q=zeppelin');
  await waitForStatus(/^1 paper found$/);
  await page.locator('h1').click();
  await page.keyboard.press('/');
  assert.equal(await field().evaluate((input) => input === document.activeElement), true);
  await field().press('End');
  await page.keyboard.type('/x');
  assert.equal(await field().inputValue(), 'zeppelin/x');

  await open('');
  await page.keyboard.press('/');
  assert.equal(
    await page.evaluate(() => document.activeElement?.matches('header input[type="search"]')),
    true,
  );
  await page.keyboard.type('zeppelin');
  await page.keyboard.press('Enter');
  await waitForStatus(/^1 paper found$/);

  await page.setViewportSize({ width: 390, height: 800 });
  await open('');
  await page.keyboard.press('/');
  await page.waitForFunction(
    () =>
      document.activeElement?.matches('input[type="search"]') === true ||
      location.pathname.endsWith('/search/'),
  );
});

test('without JavaScript the page says how to browse instead', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  page = await openPage(plain);
  await open('search/?q=zeppelin');
  assert.ok(await page.locator('noscript .search-notice').isVisible());
  const browse = page.getByRole('navigation', { name: 'Browse' }).getByRole('link');
  assert.ok((await browse.count()) >= 3);
  assert.equal(await page.getByRole('button', { name: /More|Try/ }).count(), 0);
  await plain.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`results are accessible (${colorScheme})`, async () => {
    await page.emulateMedia({ colorScheme });
    await open('search/?q=flow');
    await waitForStatus(/^25 papers found/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    assert.deepEqual(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
      [],
    );
  });
}
