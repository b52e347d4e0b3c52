import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasAuthorFeed } from '../archive/has-feed.ts';
import { outputKinds, type OutputKind } from '../site/archive-config.ts';
import { sampleArchive, samplePaper } from '../test/sample-archive.ts';
import { createDataFiles } from './create-data-files.ts';

/** 2,400 papers of five authors each, on 240 days of two years; 150 groups have ten papers or more. */
const papers = Array.from({ length: 2400 }, (_, index) => {
  const day = Math.floor(index / 10);
  const month = String(1 + (Math.floor(day / 10) % 12)).padStart(2, '0');
  return samplePaper(`paper-${String(index)}`, {
    listed: `${String(2025 + Math.floor(day / 120))}-${month}-${String(1 + (day % 10)).padStart(2, '0')}`,
    tags: ['alpha', 'beta', 'gamma'].slice(0, 1 + (index % 3)),
    authors: [1, 2, 3, 4]
      .map((place) => `Author ${String((index * place) % 2500)}`)
      .concat(`Group ${String(index % 150)}`),
    organization: { name: `Lab ${String(index % 60)}` },
  });
});
const archive = sampleArchive(papers, 3);

/** Counts files by the first name in their paths and the end of their names. */
function countFiles(outputs: readonly OutputKind[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  const config = { ...archive.config, outputs };
  const noText = () => ({ tex: '', abstract: '', notes: '' });
  for (const { href } of createDataFiles({ ...archive, config }, noText)) {
    const [, first, ...rest] = href.slice('/archive'.length).split('/');
    const kind =
      rest.length === 0
        ? 'root'
        : `${first ?? ''} ${/\.[\w.]+$/u.exec(rest.at(-1) ?? '')?.[0] ?? ''}`;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

const sum = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);

test('a large archive has three and a half files for machines a paper', () => {
  const counts = countFiles(outputKinds);
  assert.deepEqual(counts, {
    root: 8,
    'papers .json': 2400,
    'papers .md': 2400 + 240,
    'papers .bib': 2400 + 240 + 24,
    'tags .bib': 3,
    'api .json': 513,
    'api .schema.json': 13,
    'daily .json': 1,
    'daily .xml': 2,
    'tags .xml': 6,
    'authors .xml': 150,
    'authors .opml': 1,
    'orgs .xml': 60,
    'orgs .opml': 1,
    'atom .xml': 48,
    'sitemaps .xml': 8,
  });
  assert.equal(sum(counts), 8518);
});

test('a lean archive has the records of papers and a few feeds', () => {
  const counts = countFiles([]);
  assert.deepEqual(counts, {
    root: 8,
    'papers .json': 2400,
    'daily .json': 1,
    'daily .xml': 2,
    'tags .xml': 6,
    'sitemaps .xml': 8,
  });
  assert.equal(sum(counts), 2425);
});

test('authors have feeds where they have ten papers, if many have pages', () => {
  const withFeed = [...archive.byAuthor].filter(([slug]) => hasAuthorFeed(archive, slug));
  assert.ok(withFeed.every(([, { length }]) => length >= 10));
  assert.equal(withFeed.length, 150);
});
