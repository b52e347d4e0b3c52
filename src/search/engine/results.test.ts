import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptToSegments, groupByKind, resultToHit, type Hit } from './results.ts';

const paper = {
  url: '/archive/papers/2505.20444/',
  excerpt: 'On <mark>attention</mark> …',
  meta: { title: 'A title', day: '10 Jun 2026', authors: 'Ada Byron; Bo Li, Jr.' },
  filters: { kind: ['paper'] },
};

test('a result becomes a value to show', () => {
  assert.deepEqual(resultToHit(paper), {
    kind: 'paper',
    title: 'A title',
    href: '/archive/papers/2505.20444/',
    day: '10 Jun 2026',
    authors: 'Ada Byron, Bo Li, Jr.',
    organization: '',
    excerpt: [
      { text: 'On ', marked: false },
      { text: 'attention', marked: true },
      { text: ' …', marked: false },
    ],
  });
});

test('many names are shortened and counted, unknown names are said', () => {
  const names = Array.from({ length: 9 }, (_, n) => `N${String(n)}`).join('; ');
  const of = (meta: object) => resultToHit({ ...paper, meta: { title: 'T', ...meta } })?.authors;
  assert.equal(of({ authors: names }), 'N0, N1, N2, N3, N4 … (9)');
  assert.equal(of({ authorsLabel: '6 authors' }), '6 authors');
});

test('what is not one of our records is no result', () => {
  for (const data of [
    undefined,
    null,
    'text',
    {},
    { ...paper, url: 'javascript:alert(1)' },
    { ...paper, url: '//elsewhere.example/' },
    { ...paper, url: '/\\elsewhere.example/' },
    { ...paper, filters: { kind: ['other'] } },
    { ...paper, filters: undefined },
    { ...paper, meta: {} },
  ]) {
    assert.equal(resultToHit(data), undefined, JSON.stringify(data));
  }
});

test('an excerpt is text, whatever stands in it', () => {
  assert.deepEqual(excerptToSegments('a &lt;script&gt; <mark>&lt;b&gt;</mark> & c'), [
    { text: 'a <script> ', marked: false },
    { text: '<b>', marked: true },
    { text: ' & c', marked: false },
  ]);
});

test('neighbouring matches are one', () => {
  assert.deepEqual(excerptToSegments('<mark>latent</mark> <mark>diffusion</mark>'), [
    { text: 'latent diffusion', marked: true },
  ]);
});

test('groups stand in a fixed order, none of them empty', () => {
  const hit = (kind: Hit['kind'], title: string): Hit => ({
    kind,
    title,
    href: '/x/',
    day: '',
    authors: '',
    organization: '',
    excerpt: [],
  });
  const groups = groupByKind([hit('date', '2026'), hit('topic', 'a'), hit('date', 'June')]);
  assert.deepEqual(
    groups.map(({ kind, hits }) => [kind, hits.map(({ title }) => title)]),
    [
      ['topic', ['a']],
      ['date', ['2026', 'June']],
    ],
  );
});
