import AxeBuilder from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { beforeEach, test } from 'node:test';
import type { Page } from 'playwright-core';
import { readWithCitationJs } from '../formats/read-with-citation-js.ts';
import { createFixtureReader } from './fixture-reader.ts';

const reader = createFixtureReader({ acceptDownloads: true });
const { open } = reader;
const author = 'authors/ada-example/';

let page: Page;

beforeEach(() => {
  page = reader.page();
});

for (const [label, format] of [
  ['BibTeX', 'bib'],
  ['RIS', 'ris'],
  ['CSL-JSON', 'csl.json'],
] as const) {
  test(`the papers of an author are made into ${label}`, async () => {
    await open(author);
    const titles = await page.locator('.card h2 a, .card h3 a').count();
    const text = await press(label, `ada-example.${format}`);
    const count =
      format === 'csl.json'
        ? (JSON.parse(text) as readonly unknown[]).length
        : readWithCitationJs(text, format).length;
    assert.equal(count, titles);
    await said(new RegExp(`^${String(titles)} papers in ada-example\\.`, 'u'));
  });
}

test('in an archive without files beside papers the pages of the papers are read, each once', async () => {
  await openUnwatched(author);
  const asked = await refuseFiles(404);
  const items = readWithCitationJs(await press('BibTeX', 'ada-example.bib'), 'bib');
  const papers = await page.locator('.card').count();
  assert.equal(items.length, papers);
  assert.deepEqual([asked.files, asked.pages], [1, papers]);
});

test('a file that fails is no sign that there are none', async () => {
  await openUnwatched(author);
  const asked = await refuseFiles(503);
  await press('BibTeX', 'ada-example.bib');
  assert.equal(asked.files, await page.locator('.card').count());
});

test('papers of the older pages of a list are cited too, each once', async () => {
  const cards = '.card h2 a, .card h3 a';
  const paths = () =>
    page.locator(cards).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  await open('authors/bo-sample/');
  const older = { href: new URL(page.url()).pathname, papers: await paths() };
  await open(author);
  const own = await paths();
  const papers = new Set([...own, ...older.papers]);
  assert.ok(papers.size > own.length && papers.size < own.length + older.papers.length);
  // The archive is too small for a second page.
  await page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href, rel: 'next' });
    const pager = Object.assign(document.createElement('nav'), { className: 'pager' });
    pager.append(link);
    document.querySelector('main')?.append(pager);
  }, older.href);
  const items = readWithCitationJs(await press('BibTeX', 'ada-example.bib'), 'bib');
  assert.equal(items.length, papers.size);
});

test('pressing twice makes one file', async () => {
  await open(author);
  let files = 0;
  page.on('download', () => (files += 1));
  await page.getByRole('button', { name: 'BibTeX', exact: true }).dblclick();
  await said(/papers in ada-example\.bib$/u);
  await page.waitForTimeout(500);
  assert.equal(files, 1);
});

test('what cannot be read is left out, and said', async () => {
  await openUnwatched(author);
  await page.route(/2606\.00001(?:\.csl\.json|\/)$/u, (route) => route.abort());
  const items = readWithCitationJs(await press('BibTeX', 'ada-example.bib'), 'bib');
  assert.equal(items.length, (await page.locator('.card').count()) - 1);
  await said(/^1 of \d+ papers could not be read and is not in ada-example\.bib/u);
});

test('offline nothing is made, and trying again later works', async () => {
  await openUnwatched(author);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'RIS', exact: true }).click();
  await said(/could not be loaded/u);
  await page.context().setOffline(false);
  await press('RIS', 'ada-example.ris');
});

test('offline the file of a period is not copied, and the page stays', async () => {
  await openUnwatched('papers/date/2026-06-10/');
  const address = page.url();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Copy BibTeX' }).click();
  await page.locator('copy-button [role=status]', { hasText: /^Not loaded/u }).waitFor();
  assert.equal(page.url(), address);
});

for (const [path, name] of [
  ['papers/date/2026-06-10/', '2026-06-10'],
  ['papers/month/2026-06/', '2026-06'],
  ['papers/week/2026-W24/', '2026-W24'],
  ['tags/decoding/', 'decoding'],
] as const) {
  test(`the papers of ${path} are made into RIS and CSL-JSON from files of BibTeX`, async () => {
    await open(path);
    const titles = await page.locator('.card').count();
    const ris = readWithCitationJs(await press(/^RIS/u, `${name}.ris`), 'ris');
    assert.equal(ris.length, titles);
    const csl = JSON.parse(await press(/^CSL-JSON/u, `${name}.csl.json`)) as readonly unknown[];
    assert.equal(csl.length, titles);
  });
}

test('the BibTeX of a week is that of its days, and a file that is missing is said', async () => {
  await openUnwatched('papers/week/2026-W24/');
  const bib = readWithCitationJs(await press(/^BibTeX/u, '2026-W24.bib'), 'bib');
  assert.equal(bib.length, await page.locator('.card').count());
  await page.route('**/papers/date/*.bib', (route) => route.fulfill({ status: 404 }));
  await page.getByRole('button', { name: /^RIS/u }).click();
  await said(/could not be loaded/u);
});

test('the keyboard reaches every format of a paper, and copies it', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open('papers/2606.00001/');
  await page.locator('.cite summary', { hasText: 'Chicago' }).focus();
  await page.keyboard.press('Enter');
  const shown = page.locator('[data-citation="chicago"]');
  assert.match((await shown.textContent()) ?? '', /^Example, Ada, and Zoë Ångström\. 2026\. “/u);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.cite [role=status]', { hasText: 'Copied' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, await shown.textContent());
  assert.equal(await page.locator('.cite details[open]').count(), 1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the formats of a paper and of an author have no barriers (${colorScheme})`, async () => {
    await page.emulateMedia({ colorScheme });
    for (const path of ['papers/2606.00001/', author]) {
      await open(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        [],
      );
    }
  });
}

/** Opens a page, expecting the browser to complain about files that do not load. */
async function openUnwatched(path: string): Promise<void> {
  await open(path);
  const context = await page.context().browser()?.newContext({ acceptDownloads: true });
  assert.ok(context !== undefined);
  const address = page.url();
  page = await context.newPage();
  await page.goto(address);
  await page.waitForLoadState('networkidle');
}

/** Answers requests for citation files with this status, and counts them. */
async function refuseFiles(status: number): Promise<{ files: number; pages: number }> {
  const asked = { files: 0, pages: 0 };
  await page.route('**/*.csl.json', (route) => {
    asked.files += 1;
    return route.fulfill({ status, body: 'Nothing' });
  });
  await page.route(/\/papers\/[^/]+\/$/u, (route) => {
    asked.pages += 1;
    return route.continue();
  });
  return asked;
}

async function press(label: string | RegExp, fileName: string): Promise<string> {
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name: label, exact: true }).click();
  const download = await downloaded;
  assert.equal(download.suggestedFilename(), fileName);
  return readFile(await download.path(), 'utf8');
}

async function said(words: RegExp): Promise<void> {
  await page.locator('cite-list [role=status]', { hasText: words }).waitFor();
}
