import AxeBuilder from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { fixtureBase } from '../site/fixture-site.ts';
import { openSearchSite, openTab, type SearchSite } from './search-site.ts';

let site: SearchSite;
let context: BrowserContext;
let page: Page;
let complaints: readonly string[];

before(async () => {
  site = await openSearchSite();
});
after(() => site.close());
beforeEach(async () => {
  ({ context, page, complaints } = await openTab(site));
});
afterEach(() => context.close());

const search = () => page.locator('search-page');
const field = () => page.locator('.search-input');
const hits = () => page.locator('.search-hit');
const changes = () => page.locator('.search-changes');
const chip = (text: string) => page.getByRole('button', { name: `Remove the filter ${text}` });
const button = (name: string | RegExp) => page.getByRole('button', { name });

async function open(address: string): Promise<void> {
  await page.goto(site.url + address);
}

async function waitForStatus(text: RegExp): Promise<void> {
  await page.locator('.search-status').filter({ hasText: text }).waitFor();
}

test('a query in the address is answered: title, day, authors, excerpt with marks, other pages apart', async () => {
  await open('search/?q=zeppelin');
  await waitForStatus(/^1 paper found$/);
  assert.equal(await field().inputValue(), 'zeppelin');
  const [hit] = await hits().all();
  const link = hit?.locator('h3 a');
  assert.equal(await link?.textContent(), 'Zeppelin <img src=x> turbulence');
  assert.equal(await link?.getAttribute('href'), `${fixtureBase}papers/2606.10007/?q=zeppelin`);
  assert.deepEqual(await hit?.locator('.meta > *').allInnerTexts(), [
    'Ada Flow',
    'Bo Li',
    '21 Jun 2026',
  ]);
  assert.equal(await hit?.locator('mark').first().textContent(), 'Zeppelin');

  await open('search/?q=flow');
  await waitForStatus(/papers found/);
  assert.deepEqual(await page.locator('.search-group').allInnerTexts(), [
    'Topics\nLaminar flow 15\npapers',
    'Authors\nAda Flow 45\npapers',
  ]);
  assert.match((await hits().first().innerText()) ?? '', /Found by author: Ada Flow/);
  assert.equal(await page.locator('.search-hits img, .search-hits b').count(), 0);
  assert.deepEqual(complaints, []);
});

test('the results that are shown are cited, each by the file beside its page', async () => {
  await open('search/?q=matters');
  await waitForStatus(/^44 papers found, the best 10 shown$/);
  await page.route('**/papers/*.csl.json', (route) => {
    const id = new URL(route.request().url()).pathname.split('/').at(-1)?.replace('.csl.json', '');
    return route.fulfill({ json: [{ id, type: 'article', title: `Paper ${id ?? ''}` }] });
  });
  const downloaded = page.waitForEvent('download');
  const cite = page.getByRole('group', { name: 'Cite the results above' });
  await cite.getByRole('button', { name: 'BibTeX' }).click();
  const download = await downloaded;
  assert.equal(download.suggestedFilename(), 'search-results.bib');
  const entries = (await readFile(await download.path(), 'utf8')).match(/title = \{Paper .*\}/g);
  assert.equal(new Set(entries).size, 10);
  await cite.getByText('10 papers in search-results.bib').waitFor();
  await open('search/?q=qqqqqqqq');
  await waitForStatus(/./);
  await cite.waitFor({ state: 'hidden' });
  assert.deepEqual(complaints, []);
});

test('formulas of titles are shown as MathML, and nothing else comes with them', async () => {
  await open('search/?q=R%C2%B2');
  await waitForStatus(/found/);
  const title = page.locator('.search-hit h3').filter({ has: page.locator('math') });
  assert.equal(
    await title.locator('math').evaluate((math) => math.outerHTML),
    '<math alttext="R²"><semantics><msup><mi>R</mi><mn>2</mn></msup></semantics></math>',
  );
  const name = { name: 'Turbulent R² matters', exact: true };
  await page.getByRole('article', name).getByRole('link', name).waitFor();
  assert.deepEqual(complaints, []);
});

test('results come while typing, the address follows, and going back leads to queries, not letters', async () => {
  await open('search/');
  assert.equal(await search().getAttribute('data-state'), 'idle');
  await field().pressSequentially('matters', { delay: 20 });
  await waitForStatus(/^44 papers found, the best 10 shown$/);
  await page.waitForURL('**/search/?q=matters');
  await field().press('Enter');
  await field().fill('');
  await field().pressSequentially('zepp', { delay: 200 });
  await waitForStatus(/^1 paper found$/);
  await page.waitForURL('**/search/?q=zepp');

  await page.goBack();
  await waitForStatus(/^44 papers found/);
  assert.equal(await field().inputValue(), 'matters');
  await page.goForward();
  await waitForStatus(/^1 paper found$/);
  await page.reload();
  await waitForStatus(/^1 paper found$/);
});

test('an answer that a newer search has overtaken is never shown', async () => {
  await open('search/?q=zeppelin');
  await waitForStatus(/^1 paper found$/);
  // The tables of older parts come late, while something else is typed.
  await context.route('**/pagefind/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    await route.continue();
  });
  await field().fill('samovar');
  await page.waitForTimeout(200);
  await field().fill('airships');
  await waitForStatus(/^1 paper found$/);
  await page.waitForTimeout(800);
  assert.equal(await field().inputValue(), 'airships');
  assert.match((await hits().first().innerText()) ?? '', /airships/);
  assert.equal(await hits().count(), 1);
});

test('more results follow, the focus goes to the first of them, and coming back restores number and place', async () => {
  await open('search/?q=honey');
  await waitForStatus(/the best 10 shown/);
  await button('More results').focus();
  await page.keyboard.press('Enter');
  await waitForStatus(/the best 20 shown/);
  const eleventh = await hits().nth(10).locator('h3 a').textContent();
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), eleventh);
  const place = await page.evaluate(() => {
    scrollTo(0, 700);
    return scrollY;
  });
  await page.waitForTimeout(300);
  await page.reload();
  await waitForStatus(/the best 20 shown/);
  // Browsers anchor the scroll position when a line above disappears.
  await page.waitForFunction((before) => Math.abs(scrollY - before) < 60, place);
  await hits().nth(15).locator('h3 a').click();
  await page.waitForURL('**/papers/**');
  await page.goBack();
  await waitForStatus(/the best 20 shown/);
  await page.waitForFunction(() => scrollY > 300);
});

test('facets narrow the search, several at once; each is a step back and a button that takes it away', async () => {
  await open('search/?q=honey');
  await waitForStatus(/^45 papers found/);
  await page.getByRole('checkbox', { name: /^Laminar flow/ }).check();
  await waitForStatus(/^15 papers found/);
  await page.waitForURL('**/search/?q=honey&tag=laminar-flow');
  assert.equal(
    await page.evaluate(() => document.activeElement?.getAttribute('value')),
    'laminar-flow',
  );
  await page.getByRole('checkbox', { name: /^2025/ }).check();
  await waitForStatus(/^5 papers found/);
  await page.getByRole('checkbox', { name: /^June 2025 5/ }).waitFor();
  await page.getByRole('checkbox', { name: /^2024/ }).check();
  await waitForStatus(/^10 papers found/);
  await page.getByRole('checkbox', { name: /^Code/ }).check();
  await page.waitForURL('**&has=code');
  await page.goBack();
  await waitForStatus(/^10 papers found/);
  await chip('Year: 2024').press('Enter');
  await waitForStatus(/^5 papers found/);
  await button('Remove all filters').click();
  await waitForStatus(/^45 papers found/);
  assert.deepEqual(complaints, []);
});

test('filters alone are a search, and so are orders', async () => {
  await open('search/?tag=laminar-flow&sort=oldest');
  await waitForStatus(/^15 papers found, the oldest 10 shown$/);
  assert.match((await hits().first().innerText()) ?? '', /Jun 2024/);
  await page.getByLabel('Order').selectOption('newest');
  await waitForStatus(/the newest 10 shown/);
  await page.waitForURL('**/search/?tag=laminar-flow&sort=newest');
  assert.match((await hits().first().innerText()) ?? '', /28 Jun 2026/);
  await page.getByLabel('Order').selectOption('upvotes');
  await waitForStatus(/the most upvoted 10 shown/);
  assert.match((await hits().first().innerText()) ?? '', /^12\b/);
  const follow = page.locator('.search-follow a');
  assert.equal(await follow.first().getAttribute('href'), `${fixtureBase}tags/laminar-flow/`);
  assert.equal(await follow.last().getAttribute('href'), `${fixtureBase}tags/laminar-flow/rss.xml`);
});

test('a correction is said and can be undone', async () => {
  await open('search/?q=turbulnt');
  await waitForStatus(/papers found/);
  assert.match((await changes().innerText()) ?? '', /^Showing results for turbulent\./);
  await changes().getByRole('link', { name: 'turbulnt' }).click();
  await page.waitForURL('**/search/?q=turbulnt&exact=1');
  await waitForStatus(/^Nothing found for “turbulnt”/);
  assert.match(await changes().innerText(), /^Searched exactly as typed/);
  await changes().getByRole('link').click();
  await waitForStatus(/papers found/);
});

test('nothing found is said, with what was tried and other ways to go on', async () => {
  await open('search/?q=xylophone&year=2025');
  await waitForStatus(/^Nothing found for “xylophone”/);
  assert.match(await page.locator('.search-nothing').innerText(), /^Tried:/);
  assert.ok(await page.getByRole('navigation', { name: 'Browse' }).isVisible());
  await field().fill('samovar');
  await waitForStatus(/^Nothing found for “samovar”|^No papers found for “samovar”|some/);
  await open('search/?q=zeppelin&year=2025&exact=1');
  await waitForStatus(/^Nothing found/);
  await button('Search without the filters').click();
  // Pages of results under the pointer are prefetched; this archive does not have them.
  await page.mouse.move(0, 0);
  assert.equal(await field().evaluate((each) => each === document.activeElement), true);
  await waitForStatus(/^1 paper found$/);
  assert.deepEqual(complaints, []);
});

test('an identifier leads straight to its paper, and back again to the search', async () => {
  await open('search/');
  await field().pressSequentially('arXiv:2606.00001v2');
  await page.locator('.search-follow a').waitFor();
  await field().press('Enter');
  await page.waitForURL('**/papers/2606.00001/');
  await page.goBack();
  await page.waitForURL('**/search/?q=arXiv*');
  await page.waitForTimeout(500);
  assert.match(page.url(), /\/search\/\?q=/);
  await open('search/?q=10.5555/kitchen.1');
  await page.waitForURL('**/papers/2606.00001/');
});

test('older parts come in later, and what is looked at does not move', async () => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await context.route(/pagefind\/(tables\/)?2024/, async (route) => {
    await released;
    await route.continue();
  });
  await open('search/?q=honey');
  await page
    .locator('.search-progress')
    .filter({ hasText: /^Searched 30 of 45 papers/ })
    .waitFor();
  assert.match(await page.locator('.facet-partial').innerText(), /so far/);
  const shown = await hits().allInnerTexts();
  await hits().locator('h3 a').nth(2).focus();
  release();
  await waitForStatus(/^45 papers found/);
  assert.deepEqual(await hits().allInnerTexts(), shown);
});

test('another order waits until it is asked for, once', async () => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await context.route(/pagefind\/(tables\/)?2024/, async (route) => {
    await released;
    await route.continue();
  });
  await open('search/?q=honey&sort=upvotes');
  await page
    .locator('.search-progress')
    .filter({ hasText: /^Searched 30 of 45 papers/ })
    .waitFor();
  await hits().locator('h3 a').nth(2).focus();
  release();
  await waitForStatus(/^45 papers found/);
  const waiting = page.locator('.search-waiting');
  await waiting.click();
  assert.equal(await waiting.isVisible(), false);
  assert.match((await hits().nth(2).innerText()) ?? '', /^14\b/);
  assert.equal(await page.evaluate(() => document.activeElement?.closest('li') !== null), true);
  await field().fill('zeppelin');
  await waitForStatus(/^1 paper found$/);
  assert.equal(await waiting.isVisible(), false);
});

test('a page whose own script cannot be loaded says so, and can be loaded anew', async () => {
  await context.route('**/search-controls*', (route) => route.abort());
  await open('search/?q=zeppelin');
  await waitForStatus(/could not be loaded/);
  await context.unroute('**/search-controls*');
  await button('Try again').click();
  await waitForStatus(/^1 paper found$/);
});

for (const [what, pattern] of [
  ['the list of parts', '**/bundles.json'],
  ['the tables', '**/pagefind/tables/**'],
  ['the words', '**/*.pf_index'],
  ['the results', '**/papers/*.json'],
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
    await button('Try again').click();
    assert.equal(await field().evaluate((each) => each === document.activeElement), true);
    await waitForStatus(/^1 paper found$/);
  });
}

test('where only older parts fail, what was found stays, and nothing says that they are still coming', async () => {
  let fail: () => void = () => undefined;
  const failed = new Promise<void>((resolve) => (fail = resolve));
  await context.route(/pagefind\/(tables\/)?2024/, async (route) => {
    await failed;
    await route.abort();
  });
  await open('search/?q=honey');
  await page.locator('.facet-partial', { hasText: 'so far' }).waitFor();
  fail();
  await waitForStatus(/^Older papers could not be searched/);
  assert.ok((await hits().count()) > 0);
  assert.equal(await page.locator('.facet-partial').isVisible(), false);
  assert.equal(await page.locator('.search-progress').innerText(), '');
});

test('being offline is said, and the search goes on by itself afterwards', async () => {
  await open('search/');
  await field().press('Shift');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await field().fill('zeppelin');
  await waitForStatus(/^You are offline/);
  await context.setOffline(false);
  await waitForStatus(/^1 paper found$/);
});

test('nothing that searches is loaded before one types', async () => {
  const loaded: string[] = [];
  context.on('request', (request) => loaded.push(request.url()));
  await open('search/');
  await page.waitForLoadState('networkidle');
  assert.deepEqual(
    loaded.filter((address) => /pagefind|search-worker|search-controls/.test(address)),
    [],
  );
});

test('without JavaScript the page says how to browse instead', async () => {
  const plain = await openTab(site, { javaScriptEnabled: false });
  ({ page } = plain);
  await open('search/?q=zeppelin');
  assert.ok(await page.locator('noscript .search-notice').isVisible());
  const browse = page.getByRole('navigation', { name: 'Browse' }).getByRole('link');
  assert.ok((await browse.count()) >= 3);
  assert.equal(await button(/More|Try|Save/).count(), 0);
  await open('');
  await page.locator('.search-field').click();
  await page.waitForURL('**/search/');
  await plain.context.close();
});

for (const [colorScheme, width] of [
  ['light', 1440],
  ['dark', 390],
] as const) {
  test(`every state of the page is accessible (${colorScheme}, ${String(width)} wide)`, async () => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    for (const address of ['?q=flow&year=2025', '?q=turbulnt', '?q=xylophone&tag=cookery', '']) {
      await open(`search/${address}`);
      if (address !== '') await waitForStatus(/found/i);
      const filters = page.locator('.search-filters summary');
      if (await filters.isVisible()) await filters.click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(
        violations.map(({ id, nodes }) => [address, id, nodes.map(({ html }) => html)]),
        [],
      );
    }
  });
}
