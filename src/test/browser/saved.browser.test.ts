import AxeBuilder from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { beforeEach, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { parseSaved, type SavedPaper } from '../../components/reader/saved/saved-paper.ts';
import { fixtureBase } from '../site/fixture-site.ts';
import { createFixtureReader } from './fixture-reader.ts';

const kitchen = 'papers/2606.00001/';
const reader = createFixtureReader({ acceptDownloads: true });
const { open } = reader;

let page: Page;

beforeEach(() => {
  page = reader.page();
});

test('papers are saved from a card and from their page, and are listed', async () => {
  await open(kitchen);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await open('');
  await page.locator('.card .save[aria-pressed="false"]').first().click();
  await page.locator('.card .save[aria-pressed="true"]').first().waitFor();
  const saved = await stored();
  assert.equal(saved.length, 2);
  assert.deepEqual(saved.find(({ ids }) => ids.includes('2606.00001'))?.authors, [
    'Ada Example',
    'Zoë Ångström',
  ]);
  await open('saved/');
  assert.equal(await items().count(), 2);
  await items()
    .first()
    .getByRole('button', { name: /^Remove/u })
    .click();
  assert.equal((await stored()).length, saved.length - 1);
  await page.getByRole('button', { name: /^Undo/u }).click();
  assert.equal((await stored()).length, saved.length);
});

test('a title with formulas is named, and saved, with them', async () => {
  const title = 'On R²-Regular Spaces and ℝⁿ for $5';
  await open('papers/2605.00003/');
  await page.getByRole('heading', { name: title, exact: true, level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  assert.deepEqual(
    (await stored()).map((paper) => paper.title),
    [title],
  );
  await open('papers/date/2026-05-29/');
  await page.getByRole('link', { name: title, exact: true }).first().waitFor();
});

test('a note and tags survive a reload, are found, and filter', async () => {
  await saveKitchen();
  await items().locator('summary').click();
  await page.getByLabel('Note', { exact: true }).fill('Compare with the Zeppelin');
  await page.getByLabel('Tags, separated by commas').fill('to read, cooking');
  await page.reload();
  assert.equal(
    await page.getByLabel('Note', { exact: true }).inputValue(),
    'Compare with the Zeppelin',
  );
  const search = page.getByLabel('Search what you saved');
  await search.fill('xylophone');
  assert.equal(await items().count(), 0);
  assert.match((await page.locator('.saved-count').textContent()) ?? '', /^0 of 1 paper shown$/u);
  await search.fill('zeppel');
  assert.equal(await items().count(), 1);
  await page.locator('.saved-filter').getByRole('button', { name: 'cooking' }).click();
  assert.equal(await page.locator('.saved-filter [aria-pressed="true"]').count(), 1);
});

test('a paper that was saved under a former identifier is recognised on its page', async () => {
  await open('saved/');
  await store([{ ids: ['speculative-decoding-at-the-kitchen-table'], title: 'Old', note: 'Mine' }]);
  await open(kitchen);
  await page.getByRole('button', { name: 'Saved', exact: true }).waitFor();
  const [paper] = await stored();
  assert.equal(paper?.href, `${fixtureBase}${kitchen}`);
  assert.equal(paper.note, 'Mine');
});

for (const [label, ending] of [
  ['BibTeX', 'bib'],
  ['RIS', 'ris'],
  ['CSL-JSON', 'csl.json'],
  ['JSON with notes and tags', 'json'],
] as const) {
  test(`an export as ${label} holds the paper and can be imported`, async () => {
    await saveKitchen();
    const downloaded = page.waitForEvent('download');
    await page.getByRole('button', { name: label, exact: true }).click();
    const download = await downloaded;
    assert.equal(download.suggestedFilename(), `saved-papers.${ending}`);
    const text = await readFile(await download.path(), 'utf8');
    assert.match(text, /2606\.00001/u);
    await importFile(text);
    await answer(/^0 papers added, 1 already there/u);
    await store([]);
    await page.reload();
    await importFile(text);
    await answer(/^1 paper added/u);
    assert.equal(await items().count(), 1);
    await open(kitchen);
    await page.getByRole('button', { name: 'Saved', exact: true }).waitFor();
  });
}

test('a hostile import says so and changes nothing; foreign text stays text', async () => {
  await saveKitchen();
  const saved = await stored();
  for (const text of [
    '',
    '{',
    '<script>alert(1)</script>',
    '{"savedPapers":[7]}',
    ' '.repeat(5_000_001),
  ]) {
    await importFile(text);
    await answer(/Nothing was changed\.$/u);
    await page.locator('.saved-answer').evaluate((element) => (element.textContent = ''));
  }
  assert.deepEqual(await stored(), saved);
  const title = '<img src=x onerror=alert(1)>';
  await importFile(
    JSON.stringify({ savedPapers: [{ ids: ['x'], title, href: 'javascript:alert(1)' }] }),
  );
  await answer(/^1 paper added/u);
  assert.ok(await page.getByRole('heading', { name: title }).isVisible());
  assert.equal(await page.locator('.saved-list img, .saved-list a[href^="javascript"]').count(), 0);
});

test('a device that stores nothing does not break the page', async () => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('No storage');
      },
    });
  });
  await open('saved/');
  assert.ok(await page.locator('.saved-empty').isVisible());
  await importFile('@misc{a, title={Of Salt}}');
  await answer(/This device keeps nothing more/u);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the list is accessible (${colorScheme})`, async () => {
    await page.emulateMedia({ colorScheme });
    await saveKitchen();
    await items().locator('summary').click();
    await page.getByLabel('Tags, separated by commas').fill('to read');
    const { violations } = await new AxeBuilder({ page }).analyze();
    assert.deepEqual(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
      [],
    );
  });
}

async function saveKitchen(): Promise<void> {
  await open(kitchen);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Saved', exact: true }).waitFor();
  await open('saved/');
}

function items(): Locator {
  return page.locator('.saved-item');
}

async function importFile(text: string): Promise<void> {
  await page
    .getByLabel('Import BibTeX, RIS or JSON')
    .setInputFiles({ name: 'file.json', mimeType: 'text/plain', buffer: Buffer.from(text) });
}

async function answer(expected: RegExp): Promise<void> {
  await page.locator('.saved-answer').filter({ hasText: expected }).waitFor({ timeout: 5000 });
}

function store(papers: readonly object[]): Promise<void> {
  return reader.store('saved', papers);
}

async function stored(): Promise<readonly SavedPaper[]> {
  return parseSaved(JSON.parse((await reader.stored('saved')) ?? '[]'));
}
