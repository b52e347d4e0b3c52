import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { arxivAtom } from './arxiv-atom.ts';
import { arxivRss } from './arxiv-rss.ts';
import type { ParsedInput } from '../source.ts';

function fixture(name: string): string {
  return readFileSync(new URL(`./fixtures/arxiv-rss/${name}.xml`, import.meta.url), 'utf8');
}

function parse(name: string): ParsedInput {
  return arxivRss.parse(fixture(name), { today: '2026-06-10' });
}

function records(name: string): readonly unknown[] {
  const { papers, problems } = parse(name);
  assert.deepEqual(problems, []);
  return papers.map(({ record }) =>
    Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)),
  );
}

test('reads new papers, cross-lists and replacements', () => {
  assert.deepEqual(records('new-cross-and-replaced'), [
    {
      title: 'Lamps for $n < 3$ Readers',
      arxiv: '2606.01234',
      version: 1,
      published: '2026-06-10',
      authors: [
        { name: 'Ada Alpha', affiliation: 'Institute of Lamps, Town' },
        { name: 'Ben Beta, Jr.' },
        { name: 'Cia Gamma' },
      ],
      categories: ['cs.CL', 'cs.LG'],
      license: 'http://creativecommons.org/licenses/by/4.0/',
    },
    {
      title: 'Wicks Elsewhere',
      arxiv: '2605.00002',
      version: 1,
      authors: [{ name: 'Ada Alpha' }],
      categories: ['eess.AS', 'cs.CL'],
      license: 'http://arxiv.org/licenses/nonexclusive-distrib/1.0/',
    },
    {
      title: 'Oil, Revised',
      arxiv: '2505.20444',
      version: 3,
      updated: '2026-06-10',
      authors: [{ name: 'Ben Beta' }],
      categories: ['cs.LG'],
      doi: '10.5555/oil.1',
      journalReference: 'Journal of Oil 1 (2026)',
    },
  ]);
});

test('lets names and day of the announcement only fill gaps', () => {
  for (const { assumed } of parse('new-cross-and-replaced').papers)
    assert.deepEqual(assumed, ['authors', 'published']);
});

test('reads the same announcements as Atom', () => {
  assert.deepEqual(records('as-atom'), [
    {
      title: 'Oil, Revised',
      arxiv: '2505.20444',
      version: 2,
      updated: '2026-06-10',
      authors: [{ name: 'Ben Beta' }],
      categories: ['cs.LG'],
      license: 'http://creativecommons.org/licenses/by/4.0/',
    },
  ]);
});

test('finds nothing wrong with a weekend', () => {
  assert.deepEqual(parse('weekend'), { papers: [], problems: [] });
});

test('names an item that announces no paper', () => {
  const { papers, problems } = parse('foreign-item');
  assert.deepEqual(papers, []);
  assert.deepEqual(
    problems.map(({ line, record }) => [line, record]),
    [[6, 'An announcement of maintenance']],
  );
});

test('is told from replies of the API', () => {
  for (const name of ['new-cross-and-replaced', 'as-atom', 'weekend', 'foreign-item']) {
    assert.equal(arxivRss.recognises(fixture(name)), true, name);
    assert.equal(arxivAtom.recognises(fixture(name)), false, name);
  }
  const url = new URL('./fixtures/arxiv-atom/third-version.xml', import.meta.url);
  assert.equal(arxivRss.recognises(readFileSync(url, 'utf8')), false);
});
