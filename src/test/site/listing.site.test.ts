import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { assertNoProblems } from './assert-no-problems.ts';
import { buildSite, type BuiltSite } from './build-site.ts';
import { checkLinks } from './check-links.ts';
import { loadSite } from './load-site.ts';
import { loadSitePages, nodeText, type Page } from './pages.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../..', import.meta.url));
const sources = join(root, 'src/importer/sources');
const listing = join(sources, 'listing/fixtures/daily-papers-listing/2026-06-10.txt');
const enrichment = join(sources, 'json/fixtures/paper-json/seed-enrichment.json');

/** Follows the first papers of the archive all the way: listing, enrichment, topics, site. */
describe('the listing of 10 June 2026', () => {
  let folder: string;
  let content: string;
  let site: BuiltSite;
  let pages: readonly Page[];
  let papers: readonly Page[];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'offprint-listing-'));
    content = join(folder, 'content');
    await mkdir(content);
    for (const file of ['archive.yaml', 'tags.yaml', 'pages']) {
      await cp(join(root, 'src/test/archive', file), join(content, file), { recursive: true });
    }
    const command = [join(root, 'src/importer/cli.ts'), 'import', '--content', content];
    await run(process.execPath, [...command, listing, '--as-of', '2026-06-10']);
    await run(process.execPath, [...command, enrichment, '--as-of', '2026-06-11']);
    site = await buildSite({ content });
    assert.equal(site.exitCode, 0, site.output);
    pages = await loadSitePages(site.out);
    papers = pages.filter(
      (page) => /^\/papers\/(?!trending\/)[^/]+\/$/u.test(page.path) && !isMoved(page),
    );
  });

  after(() => rm(folder, { recursive: true, force: true }));

  test('is built without a warning', () => {
    assert.deepEqual(site.warnings, []);
  });

  test('becomes 49 pages, each with a title of the listing as its heading', async () => {
    const titles = titlesOf(await readFile(listing, 'utf8'));
    assert.equal(titles.length, 49);
    assert.deepEqual(
      papers.flatMap(({ headings }) => headings.map(toLetters)).toSorted(),
      titles.map(toLetters).toSorted(),
    );
  });

  test('leaves no TeX command, no escape and no brace in any abstract that a reader sees', () => {
    const abstracts = pages.flatMap((page) => {
      // The prose of other pages may mention keys in braces.
      const classes = papers.includes(page) ? /\b(?:prose|abstract)\b/u : /\babstract\b/u;
      return withClass(page, classes).map(({ node }) => ({ page, text: nodeText(node) }));
    });
    assert.ok(abstracts.length >= 49);
    for (const { page, text } of abstracts) {
      assert.doesNotMatch(text, /\\[a-zA-Z%&_#$]|[{}]|\dtimes\b/u, page.path);
    }
  });

  test('keeps 15 comment counts, gains 21 arXiv identifiers and dates 2 papers by the listing', () => {
    const values = (name: string): readonly string[] =>
      papers.flatMap((page) => factOf(page, name));
    assert.equal(values('Comments').length, 15);
    assert.equal(values('arXiv').length, 21);
    const dates = papers.flatMap((page) => withClass(page, /\bmeta\b/u));
    const listed = dates.filter(({ node }) => /Listed\s+10 Jun 2026/u.test(nodeText(node)));
    assert.equal(listed.length, 2);
  });

  test('leads from each of the 21 former addresses to its paper', async () => {
    const moved = pages.filter((page) => isMoved(page) && page.path.startsWith('/papers/'));
    assert.equal(moved.length, 21);
    assertNoProblems(checkLinks(pages, await loadSite(content, site.out)));
  });
});

/** A title is on the line above its abstract, and only abstracts are that long. */
function titlesOf(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.filter((_, index) => (lines[index + 1]?.length ?? 0) > 400);
}

function toLetters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

function isMoved({ elements }: Page): boolean {
  return elements.some(({ attributes }) => attributes['http-equiv'] === 'refresh');
}

function withClass({ elements }: Page, name: RegExp): Page['elements'] {
  return elements.filter(({ attributes }) => name.test(attributes['class'] ?? ''));
}

/** Returns the value of a name in the record slip of a paper. */
function factOf({ elements }: Page, name: string): readonly string[] {
  const cells = elements.filter((element) => element.name === 'dt' || element.name === 'dd');
  return cells.flatMap(({ node }, index) => {
    const value = cells[index + 1];
    return nodeText(node) === name && value !== undefined ? [nodeText(value.node)] : [];
  });
}
