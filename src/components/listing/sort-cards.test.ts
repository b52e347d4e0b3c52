import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sortCards } from './sort-cards.ts';

const cards = [
  { title: 'Zebras', upvotes: 3 },
  { title: '“Apples”', upvotes: 10 },
  { title: 'banana 10', upvotes: 3 },
  { title: 'Banana 9', upvotes: 0 },
];
const titles = (order: 'upvotes' | 'title') =>
  sortCards(cards, order, 'en').map(({ title }) => title);

test('the most upvoted come first, equal ones as they stood', () => {
  assert.deepEqual(titles('upvotes'), ['“Apples”', 'Zebras', 'banana 10', 'Banana 9']);
});

test('titles are sorted as people do, whatever their case and quotation marks', () => {
  assert.deepEqual(titles('title'), ['“Apples”', 'Banana 9', 'banana 10', 'Zebras']);
});
