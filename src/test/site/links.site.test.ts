import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { assertNoProblems } from './assert-no-problems.ts';
import type { BuiltSite } from './build-site.ts';
import { checkHtml } from './check-html.ts';
import { checkLinks } from './check-links.ts';
import { checkPage } from './check-page.ts';
import { buildFixtureSite, fixtureArchive } from './fixture-site.ts';
import { loadSite } from './load-site.ts';
import { shownPages } from './page-kinds.ts';
import { loadSitePages, type Page } from './pages.ts';

describe('the site of the fixture archive', () => {
  let site: BuiltSite;
  let pages: readonly Page[];

  before(async () => {
    site = await buildFixtureSite();
    pages = await loadSitePages(site.out);
  });

  test('is built without a warning', () => {
    assert.deepEqual(site.warnings, []);
  });

  test('has a page at every place a reader knows', () => {
    const paths = new Set(pages.map(({ path }) => path));
    const known = ['/', '/404.html', '/archive/', '/tags/', '/search/', '/subscribe/', '/about/'];
    assert.deepEqual(
      known.filter((path) => !paths.has(path)),
      [],
    );
  });

  test('leads nowhere in vain and loads nothing from elsewhere', async () => {
    assertNoProblems(checkLinks(pages, await loadSite(fixtureArchive, site.out)));
  });

  test('has unique ids, one main heading a page, and neither styles nor handlers in attributes', () => {
    assertNoProblems(pages.flatMap(checkPage));
  });

  test('paints no page before its eighth paper, or its end where there are fewer', () => {
    for (const { path, elements } of shownPages(pages)) {
      const eighth = elements.filter(({ attributes }) => attributes['class'] === 'card')[7];
      const awaited = elements.filter(({ attributes }) => attributes['rel'] === 'expect');
      assert.deepEqual(
        awaited.map(({ attributes }) => [attributes['href'], attributes['blocking']]),
        [[`#${eighth === undefined ? 'end' : (eighth.attributes['id'] ?? '')}`, 'render']],
        path,
      );
    }
  });

  test('is valid HTML', async () => {
    assertNoProblems(await checkHtml(pages));
  });
});
