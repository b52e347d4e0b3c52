import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadContent } from '../io/load-content.ts';
import { archiveStats } from './archive-stats.ts';
import { formatStats } from './format-stats.ts';

const papers = {
  a: ['listed: 2026-01-05', 'authors: [Ada Moss, José Lima]', 'tags: [tides]', 'doi: 10.1000/a'],
  b: ['published: 2026-01', 'authors: [Jose Lima]', 'tags: [tides, moon]', 'authorCount: 0'],
  c: ['published: "2025"', 'authorCount: 3', 'organization: {name: Sea Lab}'],
  d: ['published: 2026-01-05', 'authors: [Jose Lima]', 'organization: {name: "Sea  lab"}'],
};

function stats() {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-stats-'));
  mkdirSync(join(folder, 'papers/2026'), { recursive: true });
  for (const [id, lines] of Object.entries(papers)) {
    const text = ['---', `title: Paper ${id}`, ...lines, '---', '', id === 'c' ? '' : 'Text.', ''];
    writeFileSync(join(folder, `papers/2026/${id}.mdx`), text.join('\n'));
  }
  writeFileSync(join(folder, 'tags.yaml'), 'tides: {name: Tides, description: D}\n');
  return archiveStats(loadContent(folder));
}

test('counts papers, days, authors, organisations and topics', () => {
  const counted = stats();
  assert.deepEqual(
    [counted.papers, counted.unreadable, counted.days, counted.authors, counted.organizations],
    [3, 1, 1, 2, 1],
  );
  assert.deepEqual([counted.topicsInUse, counted.topics], [1, 1]);
  assert.deepEqual(counted.years, [
    { name: '2025', papers: 1 },
    { name: '2026', papers: 2 },
  ]);
  assert.deepEqual(counted.months, [{ name: '2026-01', papers: 2 }]);
  assert.deepEqual(counted.topAuthors, [
    { name: 'Jose Lima', papers: 2 },
    { name: 'Ada Moss', papers: 1 },
  ]);
  assert.deepEqual(
    counted.papersWith.filter(({ papers }) => papers > 0).map(({ name, papers }) => [name, papers]),
    [
      ['names of authors', 2],
      ['a number of authors only', 1],
      ['an abstract', 2],
      ['a DOI', 1],
      ['an organisation', 2],
      ['a topic', 1],
    ],
  );
});

test('prints aligned columns', () => {
  const text = formatStats(stats());
  assert.match(text, /^papers {15}3\nunreadable files {5}1\n/);
  assert.match(text, /\nPapers with\n {2}names of authors {10}2 {3}66\.7 %\n/);
  assert.doesNotMatch(text, / \n/);
});
