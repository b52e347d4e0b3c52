import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import type { PageReason } from '../pages/render-pages.ts';
import { explainPage } from './explain-page.ts';

const papers = [samplePaper('a', { tags: ['alpha'] }), samplePaper('b', { listed: '2026-06-09' })];
const before = sampleArchive(papers);
const archive = sampleArchive([
  ...papers.filter(({ id }) => id !== 'a'),
  samplePaper('a', { tags: ['alpha'], title: 'Another title' }),
]);

const reasons = new Map<string, PageReason>([
  ['/archive/', 'key'],
  ['/archive/tags/alpha/', 'key'],
  ['/archive/papers/a/', 'new'],
  ['/archive/papers/b/', 'unchanged'],
  ['/archive/papers/date/2026-06-09/', 'key'],
  ['/archive/papers/date/2026-06-10/', 'file'],
]);

test('why a page was rendered is said in a sentence', () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    ['/tags/alpha', /^\/archive\/tags\/alpha\/ was rendered: it shows what has changed: a\.$/u],
    ['/', /it shows what has changed: a\.$/u],
    ['https://papers.example.org/archive/papers/a/', /was rendered: it is new\.$/u],
    ['/archive/papers/b/', /was not rendered: nothing that it shows has changed\.$/u],
    ['/papers/date/2026-06-09/', /its papers have not changed, but their number/u],
    ['/papers/date/2026-06-10/', /its file was changed or removed after the last build\.$/u],
    ['/papers/c/', /has no page\.$/u],
  ];
  for (const [address, sentence] of cases) {
    assert.match(explainPage(address, { archive, before, isKept: true, reasons }), sentence);
  }
});

test('a build that could keep nothing says so of every page it rendered', () => {
  const build = { archive, before, isKept: false, reasons };
  assert.match(explainPage('/tags/alpha/', build), /every page was, because the code/u);
});
