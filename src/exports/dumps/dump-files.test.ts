import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { createDumpParts, listDumpFiles } from './dump-files.ts';

const papersOf = (published: string, count: number): readonly ArchivePaper[] => {
  const paper = samplePaper('first', { listed: undefined, published });
  return Array.from({ length: count }, (_, index) => ({
    ...paper,
    id: `${published}.${String(index).padStart(5, '0')}`,
  }));
};
const partsOf = (...papers: readonly (readonly ArchivePaper[])[]) =>
  createDumpParts(sampleArchive(papers.flat()));
const filesOf = (capacity: number, parts: ReturnType<typeof partsOf>, isWholeToo = true) =>
  listDumpFiles({ extension: 'csv', capacity, isWholeToo }, parts).map(({ name, parts }) => [
    name.replace('.csv.gz', ''),
    parts.reduce((sum, { papers }) => sum + papers.length, 0),
  ]);

const years = partsOf(
  papersOf('2025', 1),
  papersOf('2025-01-31', 2),
  papersOf('2025-02', 3),
  papersOf('2026-06-10', 4),
);

test('parts are months, newest first, and papers known by year only have one of their own', () => {
  assert.deepEqual(
    years.map(({ period, papers }) => [period, papers.length]),
    [
      ['2026-06', 4],
      ['2025-02', 3],
      ['2025-01', 2],
      ['2025-00', 1],
    ],
  );
});

test('there is a file of all papers and one of each year, and what is too large is divided', () => {
  const ofYears = [
    ['papers-2026', 4],
    ['papers-2025', 6],
  ];
  assert.deepEqual(filesOf(10, years), [['papers', 10], ...ofYears]);
  assert.deepEqual(filesOf(10, years, false), [['papers', 10]]);
  assert.deepEqual(filesOf(9, years), ofYears);
  assert.deepEqual(filesOf(5, years), [
    ['papers-2026', 4],
    ['papers-2025-02', 3],
    ['papers-2025-01', 2],
    ['papers-2025-00', 1],
  ]);
  assert.deepEqual(filesOf(1, partsOf()), [['papers', 0]]);
});

test('a large month has parts that stay as they are when papers are added', () => {
  const before = partsOf(papersOf('2026-06-10', 4100));
  const after = partsOf(papersOf('2026-06-10', 4100), papersOf('2026-06-11', 1950));
  const sizes = (parts: typeof before) =>
    parts.map(({ period, papers }) => [period, papers.length]);
  assert.deepEqual(sizes(before), [
    ['2026-06-2', 2100],
    ['2026-06-1', 2000],
  ]);
  assert.deepEqual(sizes(after), [
    ['2026-06-3', 2050],
    ['2026-06-2', 2000],
    ['2026-06-1', 2000],
  ]);
  assert.deepEqual(after.at(-1), before.at(-1));
  assert.deepEqual(filesOf(4000, before), [
    ['papers-2026-06-2', 2100],
    ['papers-2026-06-1', 2000],
  ]);
});

test('papers of large collaborations weigh more', () => {
  const authors = Array.from({ length: 3000 }, (_, index) => ({ name: `Author ${String(index)}` }));
  const heavy = samplePaper('heavy', { listed: '2026-05-01', authors });
  assert.deepEqual(filesOf(64, partsOf([heavy], papersOf('2026-06-10', 4))), [
    ['papers-2026-06', 4],
    ['papers-2026-05', 1],
  ]);
});
