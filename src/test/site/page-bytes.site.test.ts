import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { buildFixtureSite } from './fixture-site.ts';
import { kindOfPage, shownPages } from './page-kinds.ts';
import { loadSitePages } from './pages.ts';

/** Thousands of pages are like these: a byte on each is megabytes on a host. */
describe('a page of the fixture archive', () => {
  let out = '';
  let paths: readonly string[] = [];

  before(async () => {
    ({ out } = await buildFixtureSite());
    paths = shownPages(await loadSitePages(out)).map(({ path }) => path);
  });

  const fileOf = (path: string): string => join(out, decodeURIComponent(path), 'index.html');
  const ofKind = (kind: string): readonly string[] =>
    paths.filter((path) => kindOfPage(path) === kind);

  for (const [kind, limit] of [
    ['paper', 9_800],
    ['author', 8_600],
    ['tag', 9_800],
    ['week', 10_000],
  ] as const) {
    test(`of the kind ${kind} has ${String(limit)} bytes at most on average`, async () => {
      const sizes = await Promise.all(
        ofKind(kind).map(async (path) => (await stat(fileOf(path))).size),
      );
      assert.ok(sizes.length > 2);
      const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
      assert.ok(mean <= limit, `${String(Math.round(mean))} bytes`);
    });
  }

  test('of a paper has the abstract on the page and in one tag, and its beginning in one more', async () => {
    const html = await readFile(fileOf('/papers/2606.00001/'), 'utf8');
    const times = (text: string): number => html.split(text).length - 1;
    const abstract = /name="citation_abstract" content="([^"]+)"/u.exec(html)?.[1] ?? '';
    const [first = '', ...others] = abstract.split(/(?<=\.) /u);
    assert.ok(first.length > 20 && others.length > 0);
    assert.ok(times(first) <= 3, String(times(first)));
    assert.ok(times(others.at(-1) ?? '') <= 2);
  });
});
