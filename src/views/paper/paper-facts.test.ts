import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import {
  createReaderCounts,
  createDateFacts,
  createFacts,
  type DateFact,
  type Fact,
} from './paper-facts.ts';

const datesOf = (record: Parameters<typeof samplePaper>[1]): readonly DateFact[] => {
  const paper = samplePaper('p', record);
  return createDateFacts(sampleArchive([paper]), paper);
};

const factsOf = (paper: ArchivePaper): readonly Fact[] => createFacts(sampleArchive([]), paper);

const toRows = (dates: readonly DateFact[]): readonly unknown[] =>
  dates.map(({ name, datetime, href }) => [name, datetime, href]);

test('a date is told once, and the one that orders the archive leads to its page', () => {
  const day = '/archive/papers/date/2026-06-10/';
  assert.deepEqual(toRows(datesOf({ published: '2026-06-08', updated: '2026-06-09' })), [
    ['Published', '2026-06-08', undefined],
    ['Updated', '2026-06-09', undefined],
    ['Listed', '2026-06-10', day],
  ]);
  assert.deepEqual(toRows(datesOf({ published: '2026-06-10', updated: '2026-06-10' })), [
    ['Published', '2026-06-10', day],
  ]);
});

test('a paper that was only listed is not said to be published', () => {
  assert.deepEqual(
    datesOf({}).map(({ name }) => name),
    ['Listed'],
  );
});

test('the record tells what is known, in one order', () => {
  const facts = factsOf(
    samplePaper('p', {
      arxiv: '2606.00001',
      version: 2,
      doi: '10.1000/a#b',
      venue: { name: 'Journal of Trees', volume: '12', pages: '3–14' },
      number: '2',
      articleNumber: 'e17',
      editors: ['Ada Example', { literal: 'Guild of Trees' }],
      type: 'article-journal',
      publisher: 'Wood Press',
      categories: ['cs.CL', 'cs.AI'],
    }),
  );
  assert.deepEqual(
    facts.map(({ name, value }) => [name, value]),
    [
      ['Type', 'Journal article'],
      ['arXiv', '2606.00001'],
      ['Version', '2'],
      ['DOI', '10.1000/a#b'],
      ['Venue', 'Journal of Trees 12(2), 3–14, article e17'],
      ['Editors', 'Ada Example, Guild of Trees'],
      ['Publisher', 'Wood Press'],
      ['Categories', 'cs.CL, cs.AI'],
    ],
  );
  assert.equal(facts[3]?.href, 'https://doi.org/10.1000/a%23b');
  assert.deepEqual(factsOf(samplePaper('p')), []);
});

test('a thesis has a university, and a report a number and an institution', () => {
  const rowsOf = (record: Parameters<typeof samplePaper>[1]) =>
    factsOf(samplePaper('p', record)).map(({ name, value }) => [name, value]);
  assert.deepEqual(rowsOf({ type: 'thesis', genre: 'PhD thesis', publisher: 'Soup University' }), [
    ['Type', 'PhD thesis'],
    ['University', 'Soup University'],
  ]);
  assert.deepEqual(rowsOf({ type: 'report', number: '12', publisher: 'Soup Institute' }), [
    ['Type', 'Report'],
    ['Number', '12'],
    ['Institution', 'Soup Institute'],
  ]);
});

test('counts are told with their day, zero too, and not at all where nobody counted', () => {
  const paper = samplePaper('p', { upvotes: 1234, comments: 0, countsAsOf: '2026-06-12' });
  const counts = createReaderCounts(sampleArchive([paper]), paper);
  assert.equal(counts?.asOf, '12 Jun 2026');
  assert.deepEqual(
    counts.facts.map(({ name, value }) => [name, value]),
    [
      ['Upvotes', '1,234'],
      ['Comments', '0'],
    ],
  );
  const uncounted = samplePaper('q');
  assert.equal(createReaderCounts(sampleArchive([uncounted]), uncounted), undefined);
});
