import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNearDuplicates } from './near-duplicates.ts';
import { parsePaperFile } from '../../paper/parse-paper-file.ts';
import type { Paper } from '../../paper/schema.ts';

function paper(id: string, title: string, extra = ''): Paper {
  const text = `---\ntitle: ${title}\npublished: "2026"\n${extra}---\n`;
  const parsed = parsePaperFile(text, `papers/2026/${id}.mdx`);
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.value.paper;
}

const asked = (papers: readonly Paper[], added: readonly string[]): readonly string[] =>
  findNearDuplicates(papers, added).map(({ message }) => message);

const title = 'Speculative decoding with a draft of its own';

test('asks whether a new paper with nearly the same title is one that is there', () => {
  const old = paper('old', title);
  const question = 'could be the same paper as old';
  for (const similar of [
    'Speculativ decoding with a draft of its own',
    'Speculative decodings with a draft of its own!',
    'On speculative decoding with a draft of its own',
  ]) {
    assert.deepEqual(asked([old, paper('new', similar)], ['new']), [question], similar);
  }
});

test('asks once of two new papers, and nothing of papers that are not new', () => {
  const papers = [
    paper('a', title),
    paper('b', `${title}s`),
    paper('c', 'Something else entirely'),
  ];
  assert.deepEqual(asked(papers, ['a', 'b', 'c']), ['could be the same paper as a']);
  assert.deepEqual(asked(papers, ['c']), []);
  assert.deepEqual(asked(papers, []), []);
});

test('does not ask of what is certainly two papers', () => {
  const pairs = [
    [paper('a', 'Qwen2 technical report of all'), paper('b', 'Qwen2.5 technical report of all')],
    [paper('a', `${title}, part I`), paper('b', `${title}, part II`)],
    [paper('a', title, 'arxiv: "2601.00001"\n'), paper('b', `${title}s`, 'arxiv: "2601.00002"\n')],
    [paper('a', title, 'authors: [Ada Example]\n'), paper('b', `${title}s`, 'authors: [Bo Li]\n')],
    [paper('a', 'Short'), paper('b', 'Shore')],
    [paper('a', title), paper('b', `${title}s`, 'distinctFrom: [a]\n')],
  ] as const;
  for (const [a, b] of pairs) assert.deepEqual(asked([a, b], ['b']), [], b.title);
});

test('compares ten thousand titles in a moment', () => {
  const words = ['neural', 'graph', 'model', 'large', 'decoding', 'sparse', 'vision', 'policy'];
  const word = (number: number): string => words[number % words.length] ?? '';
  const papers = Array.from({ length: 10_000 }, (_, index) =>
    paper(
      `p-${String(index)}`,
      [7, 11, 13, 17, 19]
        .map(
          (step) => `${word(Math.floor(index / step))}${String.fromCodePoint(97 + (index % step))}`,
        )
        .join(' '),
    ),
  );
  const begin = performance.now();
  findNearDuplicates(papers, ['p-9999', 'p-5000']);
  assert.ok(performance.now() - begin < 10_000);
});
