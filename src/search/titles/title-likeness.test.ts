import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTitles } from './read-titles.ts';
import { titleLikeness } from './title-likeness.ts';
import { writePlaces } from './title-places.ts';
import { filesVersion } from '../archive-files.ts';
import { frontCode } from '../words/front-code.ts';

const titles = ['how bright is a lamp', 'lamps', 'mills', 'is bread good'];

/** Creates one file with the words of these titles. */
function createFiles() {
  const words = [...new Set(titles.flatMap((title) => title.split(' ')))].sort();
  const places = words.map((word) =>
    writePlaces(
      titles.flatMap((title, paper) =>
        title.split(' ').includes(word)
          ? [{ paper, position: 0, endsName: false, endsTitle: false }]
          : [],
      ),
    ),
  );
  const file = { version: filesVersion, words: frontCode(words), places };
  return {
    list: { titles: [['a', 'all'] as const], papers: titles.length },
    loadTitles: async () => readTitles(file),
  };
}

test('a title is like a question that has its words, function words and plurals too, rare ones most', async () => {
  const likeness = await titleLikeness(createFiles(), 'How bright is a Lamp?');
  const of = (paper: number): number => likeness.get(paper) ?? 0;
  assert.ok(Math.abs(of(0) - 1) < 1e-9);
  assert.ok(of(1) > 0 && of(1) < 0.5);
  assert.equal(of(2), 0);
  assert.ok(of(3) > 0 && of(3) < 0.5);
});

test('nothing is like no question', async () => {
  assert.equal((await titleLikeness(createFiles(), '?')).size, 0);
});
