import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { createDaysAround, type DaysAround } from './days-around.ts';

const countsAsOf = '2026-06-12';
const papers = [
  samplePaper('earlier', { listed: '2026-06-05' }),
  samplePaper('first', { listed: '2026-06-10', upvotes: 9, countsAsOf }),
  samplePaper('second', {
    listed: '2026-06-10',
    upvotes: 5,
    countsAsOf,
    title: 'Of $x^2$',
    language: 'de',
  }),
  samplePaper('third', { listed: '2026-06-10', upvotes: 1, countsAsOf }),
  samplePaper('monthly', { listed: undefined, published: '2026-06' }),
];
const archive = sampleArchive(papers);
const around = createDaysAround(archive);
const paper = (id: string): DaysAround | undefined => {
  const found = archive.papers.find((each) => each.id === id);
  return found === undefined ? undefined : around(found)?.load();
};

test('a paper lies between those before and after it on its day', () => {
  assert.equal(paper('second')?.previous?.href, '/archive/papers/first/');
  assert.equal(paper('second')?.next?.href, '/archive/papers/third/');
  assert.equal(paper('first')?.previous, undefined);
  assert.equal(paper('third')?.next, undefined);
});

test('neighbours keep the math and the language of their titles', () => {
  const next = paper('first')?.next;
  assert.match(next?.titleHtml ?? '', /<math/u);
  assert.equal(next?.language, 'de');
});

test('days without papers are passed over, and the last day has no later one', () => {
  assert.equal(paper('first')?.day.href, '/archive/papers/date/2026-06-10/');
  assert.equal(paper('first')?.earlier?.href, '/archive/papers/date/2026-06-05/');
  assert.equal(paper('first')?.later, undefined);
  assert.equal(paper('earlier')?.later?.label, '10 Jun 2026');
});

test('a paper whose day is unknown has nothing around it', () => {
  assert.equal(paper('monthly'), undefined);
});
