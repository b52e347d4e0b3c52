import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Lexicon } from './create-lexicon.ts';
import { createWordsFiles } from './create-words-files.ts';
import { readWords } from '../words/read-words.ts';

const lexicon = (
  words: readonly (readonly [string, number])[],
  more?: Partial<Lexicon>,
): Lexicon => ({
  words: new Map(words),
  titled: new Set(),
  compounds: new Map(),
  apart: new Map(),
  acronyms: new Map(),
  ...more,
});

function readAll(files: ReadonlyMap<string, unknown>): Record<string, string> {
  const read = [...files].map(([path, file]) => {
    const words = readWords(file).map(({ word, frequency }) => `${word}:${String(frequency)}`);
    return [path, words.join(' ')] as const;
  });
  return Object.fromEntries(read);
}

/** Returns as many different words of few papers as wanted, which begin with "s". */
const many = (count: number): readonly (readonly [string, number])[] =>
  Array.from({ length: count }, (_, place) => {
    const letters = [...place.toString(26).padStart(4, '0')].map((digit) =>
      String.fromCharCode(97 + parseInt(digit, 26)),
    );
    return [`s${letters.join('')}`, 1];
  });

test('words go by their first and their last letters', () => {
  const { words, endings, files } = createWordsFiles(
    lexicon([
      ['decoder', 9],
      ['decoders', 2],
      ['decode', 1],
      ['model', 1024],
      ['3d', 4],
    ]),
  );
  assert.equal(words, '3 d m');
  assert.equal(endings, 'l r s');
  assert.deepEqual(readAll(files), {
    'words/3.json': '3d:2',
    'words/d.json': 'decode:0 decoder:3 decoders:1',
    'words/m.json': 'model:10',
    'endings/l.json': 'ledom:10',
    'endings/r.json': 'redoced:3',
    'endings/s.json': 'sredoced:1',
  });
});

test('what has hyphens is a word without them', () => {
  const { files } = createWordsFiles(
    lexicon([['pretraining', 3]], {
      titled: new Set(['encoder-free']),
      compounds: new Map([
        ['pre-training', 20],
        ['post-training', 2],
        ['mid-training', 1],
        ['encoder-free', 1],
      ]),
    }),
  );
  assert.deepEqual(
    Object.entries(readAll(files)).filter(([path]) => path.startsWith('words/')),
    [
      ['words/e.json', 'encoderfree:0'],
      ['words/m.json', 'midtraining:0'],
      ['words/p.json', 'posttraining:1 pretraining:4'],
    ],
  );
});

test('the rare words of a letter with too many go by two letters', () => {
  const { words, files } = createWordsFiles(
    lexicon([...many(6_000), ['slow', 7], ['szymanski', 2]]),
  );
  assert.equal(words, 's sa');
  assert.equal(readWords(files.get('words/s.json')).length, 4_500);
  assert.equal(readWords(files.get('words/sa.json')).length, 1_502);
  const inFirst = readWords(files.get('words/s.json')).map(({ word }) => word);
  assert.ok(inFirst.includes('slow') && inFirst.includes('szymanski'));
});

test('of words with two letters those of titles are the last to be dropped', () => {
  const words = many(11_000).map(([word]) => [word.replace(/^s./, 'sa'), 1] as const);
  const rarest = words.at(-1)?.[0] ?? '';
  const { files } = createWordsFiles(
    lexicon([...words, ...many(5_000).map(([word]) => [`${word}x`, 2] as const)], {
      titled: new Set([rarest]),
    }),
  );
  assert.ok(readWords(files.get('words/sa.json')).some(({ word }) => word === rarest));
});

test('a full file weighs little', () => {
  const { files } = createWordsFiles(lexicon(many(20_000)));
  for (const file of files.values()) assert.ok(gzipSync(JSON.stringify(file)).length < 15_000);
});

test('other letters have a file when there are words enough, and safe names', () => {
  const cyrillic = Array.from(
    { length: 30 },
    (_, place) => [`д${'а'.repeat(place + 1)}`, 2] as const,
  );
  const { words, files } = createWordsFiles(lexicon([...cyrillic, ['łukasz', 1], ['ωmega', 1]]));
  assert.equal(words, '_ д');
  assert.deepEqual(
    [...files.keys()].filter((path) => path.startsWith('words/')),
    ['words/_.json', 'words/u434.json'],
  );
});

test('no words make no files', () => {
  assert.deepEqual(createWordsFiles(lexicon([])), { words: '', endings: '', files: new Map() });
});

test('nothing but a file of words is read', () => {
  for (const file of [undefined, null, [], {}, 'a', { version: 0, words: '0a', papers: '0' }]) {
    assert.throws(() => readWords(file), /cannot be read/);
  }
});
