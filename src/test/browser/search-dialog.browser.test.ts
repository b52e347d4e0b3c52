import AxeBuilder from '@axe-core/playwright';
import assert from 'node:assert/strict';
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
afterEach(async () => {
  await context.close();
  assert.deepEqual(complaints, []);
});

const dialog = () => page.getByRole('dialog', { name: 'Search' });
const box = () => page.getByRole('combobox', { name: 'Search papers' });
const options = () => page.getByRole('option');
const active = () => page.locator('[role="option"][aria-selected="true"]');

async function open(address = ''): Promise<void> {
  await page.goto(site.url + address);
}

async function suggest(typed: string): Promise<void> {
  await page.keyboard.type(typed);
  await page
    .locator('.search-dialog-status')
    .filter({ hasText: /suggestion|Nothing/ })
    .waitFor();
}

test('the slash, Control with K and the entry of the header open the dialog; Escape gives the focus back', async () => {
  await open();
  for (const opening of ['/', 'Control+k', 'entry']) {
    await page.locator('.wordmark').focus();
    if (opening === 'entry') await page.locator('.search-field').press('Enter');
    else await page.keyboard.press(opening);
    await dialog().waitFor();
    assert.equal(await box().evaluate((field) => field === document.activeElement), true);
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    const focused = await page.evaluate(() => document.activeElement?.className);
    assert.equal(focused, opening === 'entry' ? 'search-field' : 'wordmark');
  }
});

test('letters typed before the dialog could open are not lost, nor taken for keys', async () => {
  await open();
  await page.route('**/open-search*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.keyboard.press('/');
  await page.keyboard.type('tjs');
  await dialog().waitFor();
  assert.equal(await box().inputValue(), 'tjs');
});

test('suggestions are a listbox of groups that the arrow keys move through', async () => {
  await open();
  await page.keyboard.press('/');
  await dialog().waitFor();
  assert.equal(await box().getAttribute('aria-expanded'), 'false');
  await suggest('flow');
  assert.equal(await box().getAttribute('aria-expanded'), 'true');
  const list = await box().getAttribute('aria-controls');
  assert.equal(await page.locator(`#${list ?? ''}`).getAttribute('role'), 'listbox');
  assert.deepEqual(
    await dialog()
      .getByRole('group')
      .evaluateAll((groups) =>
        groups.map(
          (group) =>
            document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent,
        ),
      ),
    ['Topics, authors, dates', 'Papers'],
  );
  const count = await options().count();
  assert.equal(count, 2 + 6 + 1);
  assert.equal(await active().count(), 0);
  await page.keyboard.press('ArrowDown');
  assert.match(await active().innerText(), /^Ada Flow/);
  assert.equal(
    await box().getAttribute('aria-activedescendant'),
    await active().getAttribute('id'),
  );
  await page.keyboard.press('End');
  assert.match(await active().innerText(), /^All results for “flow”/);
  await page.keyboard.press('ArrowDown');
  assert.equal(await active().count(), 0);
  assert.equal(await box().getAttribute('aria-activedescendant'), null);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  assert.match(await active().innerText(), /^Ada Flow/);
  assert.equal(await box().evaluate((field) => field === document.activeElement), true);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${fixtureBase}authors/ada-flow/`).catch(() => undefined);
  assert.match(page.url(), /authors\/ada-flow/);
  // The invented author has no page in the fixture site.
  complaints = complaints.filter((text) => !text.includes('404'));
});

test('titles come first and alone, and what follows does not move what was chosen', async () => {
  let release: () => void = () => undefined;
  const hold = async (): Promise<void> => {
    const released = new Promise<void>((resolve) => (release = resolve));
    await context.unroute(/pagefind\/2024\/.*pf_meta/);
    await context.route(/pagefind\/2024\/.*pf_meta/, async (route) => {
      await released;
      await route.continue();
    });
  };
  for (const isChosen of [true, false]) {
    await hold();
    await open();
    await page.keyboard.press('/');
    await dialog().waitFor();
    await suggest('samovar');
    const [first = '', ...others] = await options().allInnerTexts();
    assert.match(first, /^Samovar matters\s*Ada Flow et al\. · 20 Jun 2024$/u);
    assert.deepEqual(others, ['All results for “samovar”']);
    if (isChosen) await page.keyboard.press('ArrowDown');
    // The last of six papers is loaded for the reply that shows it.
    const loaded = countResponses(/papers\/2406\.\d+\.json/, 5);
    release();
    await loaded;
    if (isChosen) {
      assert.match(await active().innerText(), /^Samovar matters/);
      assert.equal(await options().count(), 2);
    } else {
      await options().nth(6).waitFor();
      assert.match(await options().first().innerText(), /^Samovar matters/);
    }
  }
});

/** Resolves when so many answers came, and the page has had time to draw what they bring. */
async function countResponses(address: RegExp, count: number): Promise<void> {
  await new Promise<void>((resolve) => {
    let left = count;
    context.on('response', (response) => {
      if (address.test(response.url()) && (left -= 1) === 0) resolve();
    });
  });
  await page.waitForTimeout(300);
}

test('typing leads back to the field, and half a word that led to a suggestion is not remembered', async () => {
  await open();
  await page.keyboard.press('/');
  await dialog().waitFor();
  await suggest('zeppel');
  await page.keyboard.press('ArrowDown');
  assert.equal(await active().count(), 1);
  await page.keyboard.type('in');
  assert.equal(await active().count(), 0);
  assert.equal(await box().getAttribute('aria-activedescendant'), null);
  await page.locator('.option-title').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/papers/2606.10007/**').catch(() => undefined);
  complaints = complaints.filter((text) => !text.includes('404'));
  await open();
  await page.keyboard.press('/');
  await dialog().waitFor();
  assert.equal(await options().count(), 0);
});

test('Enter without a suggestion opens the whole search, which is remembered and offered again', async () => {
  await open();
  await page.keyboard.press('/');
  await dialog().waitFor();
  await suggest('zeppelin');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=zeppelin');
  await page
    .locator('.search-status')
    .filter({ hasText: /^1 paper found$/ })
    .waitFor();
  await open();
  await page.keyboard.press('Control+k');
  await dialog().waitFor();
  assert.deepEqual(await options().allInnerTexts(), ['zeppelin']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=zeppelin');
  await page.locator('.search-input').fill('');
  await page.getByRole('heading', { name: /^Recent searches/ }).waitFor();
  await page.getByRole('button', { name: 'Forget them' }).click();
  assert.equal(await page.locator('.search-recent').isVisible(), false);
  await open();
  await page.keyboard.press('/');
  await dialog().waitFor();
  assert.equal(await options().count(), 0);
});

test('an identifier leads from the dialog straight to its paper', async () => {
  await open();
  await page.keyboard.press('/');
  await dialog().waitFor();
  await suggest('2606.00001');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/papers/2606.00001/**');
});

test('the dialog says when the search cannot be loaded', async () => {
  await context.route('**/pagefind/**', (route) => route.abort());
  await open();
  await page.keyboard.press('/');
  await dialog().waitFor();
  await page.keyboard.type('zeppelin');
  await page
    .locator('.search-dialog-status')
    .filter({ hasText: /could not be loaded/ })
    .waitFor();
  complaints = complaints.filter((text) => !text.includes('ERR_FAILED'));
});

test('nothing of the search is loaded before the dialog is wanted', async () => {
  const loaded: string[] = [];
  context.on('request', (request) => loaded.push(request.url()));
  await open();
  await page.waitForLoadState('networkidle');
  const ofSearch = (): readonly string[] =>
    loaded.filter((address) => /pagefind|search-worker|open-search|search-dialog/.test(address));
  assert.deepEqual(ofSearch(), []);
  await page.keyboard.press('/');
  await dialog().waitFor();
  assert.ok(ofSearch().length > 0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the dialog is accessible (${colorScheme})`, async () => {
    await page.emulateMedia({ colorScheme });
    await open();
    await page.keyboard.press('/');
    await dialog().waitFor();
    await suggest('flow');
    await page.keyboard.press('ArrowDown');
    const { violations } = await new AxeBuilder({ page }).include('.search-dialog').analyze();
    assert.deepEqual(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
      [],
    );
  });
}

test('a paper that a search led to has its words marked, until one clears them', async () => {
  await open('papers/2606.00001/?q=spoon+-pot+author:nobody');
  const line = page.locator('.searched-line');
  await line.waitFor();
  const marked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('searched') ?? [])].map((range) =>
        range instanceof Range ? range.toString() : '',
      ),
    );
  assert.deepEqual([...new Set(await marked())], ['spoons']);
  await line.getByRole('button', { name: 'Clear' }).click();
  assert.deepEqual(await marked(), []);
  assert.equal(new URL(page.url()).search, '');
  await open('papers/2606.00001/?q=zeppelin');
  await page.waitForTimeout(500);
  assert.equal(await line.count(), 0);
});

test('a search is saved with a name, counts what is new, and is forgotten again', async () => {
  await open('search/?q=honey&has=code');
  const status = page.locator('.search-status');
  await status.filter({ hasText: /papers found/ }).waitFor();
  await page.getByRole('button', { name: 'Save this search' }).press('Enter');
  await page.getByLabel('Name of the search').fill('Honey & code');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Search saved', pressed: true }).waitFor();
  const key = `offprint:${fixtureBase}:saved-searches`;
  const stored = () => page.evaluate((name) => localStorage.getItem(name), key);
  await page.waitForFunction((name) => localStorage.getItem(name)?.includes('2026-06-28'), key);

  await page.evaluate((name) => {
    localStorage.setItem(
      name,
      (localStorage.getItem(name) ?? '').replace('2026-06-28', '2026-06-24'),
    );
  }, key);
  await open('saved/');
  const list = page.locator('saved-searches');
  await list.getByText('3 new').waitFor();
  const link = list.getByRole('link', { name: 'Honey & code' });
  assert.equal(await link.getAttribute('href'), `${fixtureBase}search/?q=honey&has=code`);
  await link.click();
  await status.filter({ hasText: /papers found/ }).waitFor();
  await page.waitForFunction((name) => localStorage.getItem(name)?.includes('2026-06-28'), key);
  await open('saved/');
  await list.getByRole('button', { name: 'Forget the search Honey & code' }).click();
  assert.equal(await list.isVisible(), false);
  assert.equal(await stored(), '[]');
});

test('new papers of saved searches are counted while the reader opens and closes the dialog', async () => {
  await open();
  await page.evaluate((key) => {
    const queries = ['?q=honey&has=code', '?q=matters&has=code'];
    const searches = queries.map((query) => ({ query, newest: '2026-06-24', ids: [] }));
    localStorage.setItem(key, JSON.stringify(searches));
  }, `offprint:${fixtureBase}:saved-searches`);
  await context.route('**/pagefind/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    await route.continue();
  });
  await open('saved/');
  await page.locator('saved-searches li').first().waitFor();
  await page.keyboard.press('Control+k');
  await dialog().waitFor();
  await suggest('zeppelin');
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  const counts = page.locator('saved-searches .new-count');
  await counts.nth(1).filter({ hasText: '3 new' }).waitFor();
  assert.deepEqual(await counts.allInnerTexts(), ['3 new', '3 new']);
});

test('rubbish on the device does no harm', async () => {
  await open();
  await page.evaluate(
    ([one = '', other = '']) => {
      localStorage.setItem(one, '{"a":[1,2');
      localStorage.setItem(other, '[null,{"query":3},{"query":"?q=x","name":"<img src=x>"}]');
    },
    [`offprint:${fixtureBase}:recent-searches`, `offprint:${fixtureBase}:saved-searches`],
  );
  await open('search/');
  await page.getByRole('link', { name: '<img src=x>' }).waitFor();
  assert.equal(await page.locator('saved-searches img').count(), 0);
});
