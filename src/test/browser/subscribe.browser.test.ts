import AxeBuilder from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { beforeEach, test } from 'node:test';
import { parseOpml } from 'feedsmith';
import type { Page } from 'playwright-core';
import { createFixtureReader } from './fixture-reader.ts';

const reader = createFixtureReader({ acceptDownloads: true });
const { open } = reader;

let page: Page;

beforeEach(() => {
  page = reader.page();
});

const choose = (name: string) => page.getByRole('checkbox', { name, exact: true }).check();

test('topics, authors and organisations are found as one types, and become one list', async () => {
  await open('subscribe/');
  await choose('Decoding');
  assert.equal(await page.getByRole('link', { name: 'Open in Feedly' }).count(), 1);
  const search = page.getByLabel('Find a topic, an author or an organisation');
  await search.fill('angs');
  await choose('Zoë Ångström');
  await search.fill('суп');
  await choose('Институт супа');
  // Chosen feeds stay visible, whatever is searched for.
  await search.fill('nobody at all');
  await page.getByText('No feeds', { exact: true }).waitFor();
  assert.equal(await page.locator('feed-picker :checked').count(), 3);
  await page.getByRole('checkbox', { name: 'Zoë Ångström' }).uncheck();
  await page.getByText('2 feeds chosen.').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download OPML' }).click(),
  ]);
  const { body } = parseOpml(await readFile(await download.path(), 'utf8'));
  assert.deepEqual(
    body?.outlines?.flatMap(({ outlines = [] }) => outlines.map(({ xmlUrl }) => xmlUrl)),
    [
      'https://papers.example.org/archive/tags/decoding/rss.xml',
      `https://papers.example.org/archive/orgs/${encodeURIComponent('институт-супа')}/rss.xml`,
    ],
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(
    violations.map(({ id }) => id),
    [],
  );
});

test('names that cannot be read leave the topics to choose from', async () => {
  await page.route('**/names.json', (route) => route.fulfill({ body: '<p>503</p>' }));
  await open('subscribe/');
  await page.getByLabel('Find a topic, an author or an organisation').fill('decod');
  await page.getByText('2 feeds', { exact: true }).waitFor();
  await choose('Decoding');
  await page.getByText('Chosen: Decoding.').waitFor();
});

for (const file of ['rss.xml', 'daily/atom.xml']) {
  test(`a person who opens ${file} reads what it is and what is in it`, async () => {
    // For a file that is not a page, a browser asks for an icon by itself.
    await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    await open(file);
    const shown = await page.evaluate(() => {
      const styleOf = (name: string): string => {
        const [element] = document.getElementsByTagName(name);
        return element === undefined ? 'absent' : getComputedStyle(element).display;
      };
      return {
        help: getComputedStyle(document.documentElement, '::before').content,
        title: styleOf('title'),
        link: styleOf('link'),
        machine: [styleOf('content:encoded'), styleOf('content'), styleOf('id'), styleOf('guid')],
      };
    });
    assert.match(shown.help, /^"This is a feed\. Copy the address/u);
    assert.equal(shown.title, 'block');
    assert.ok(!shown.machine.includes('block') && !shown.machine.includes('inline'));
  });
}
