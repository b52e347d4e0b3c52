import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { parse } from 'yaml';
import { formatProblem, type Problem } from '../../record/problem.ts';
import { ArchiveConfigSchema } from '../../site/archive-config.ts';
import type { BuiltSite } from './build-site.ts';
import { checkHtml } from './check-html.ts';
import { checkLinks } from './check-links.ts';
import { checkPage } from './check-page.ts';
import { buildFixtureSite, fixtureArchive } from './fixture-site.ts';
import { loadPages, type Page } from './pages.ts';

function assertNone(problems: readonly Problem[]): void {
  const shown = problems.slice(0, 50).map(formatProblem);
  if (problems.length > 0) assert.fail([`${problems.length} problems`, ...shown].join('\n'));
}

describe('the site of the fixture archive', () => {
  let site: BuiltSite;
  let pages: readonly Page[];

  before(async () => {
    site = await buildFixtureSite();
    pages = await loadPages(site.out);
  });

  test('is built without a warning', () => {
    assert.deepEqual(site.warnings, []);
  });

  test('has a page at every place a reader knows', () => {
    const paths = new Set(pages.map(({ path }) => path));
    for (const path of [
      '/',
      '/404.html',
      '/archive/',
      '/tags/',
      '/search/',
      '/subscribe/',
      '/about/',
    ]) {
      assert.ok(paths.has(path), `${path} is missing`);
    }
  });

  test('leads nowhere in vain and loads nothing from elsewhere', async () => {
    const text = await readFile(join(fixtureArchive, 'archive.yaml'), 'utf8');
    const { url, base } = ArchiveConfigSchema.parse(parse(text));
    const has = (file: string): boolean => {
      const path = join(site.out, file);
      return existsSync(path) && statSync(path).isFile();
    };
    assertNone(checkLinks(pages, { url, base, has }));
  });

  test('has unique ids, one main heading a page, and neither styles nor handlers in attributes', () => {
    assertNone(pages.flatMap(checkPage));
  });

  test('is valid HTML', async () => {
    assertNone(await checkHtml(pages));
  });
});
