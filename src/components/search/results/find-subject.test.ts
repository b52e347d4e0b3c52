import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EntityHit } from '../../../search/engine/reply/hit.ts';
import { parseSearchState } from '../../../search/search-state.ts';
import { createUrls } from '../../../site/urls.ts';
import { findSubject } from './find-subject.ts';

const urls = createUrls({ url: 'https://papers.example.org', base: '/archive/' });
const entities: readonly EntityHit[] = [
  { kind: 'topic', title: 'Long context', href: '/archive/tags/long-context/', count: 3 },
  { kind: 'author', title: 'Bernhard Schölkopf', href: '/archive/authors/b-s/', count: 2 },
  { kind: 'author', title: 'Ada Once', href: '/archive/search/?q=Ada+Once', count: 1 },
  { kind: 'date', title: 'June 2026', href: '/archive/papers/month/2026-06/', count: 9 },
];
const none = { tag: [], year: [], month: [], org: [], has: [] };
const facets = {
  ...none,
  tag: [
    { value: 'flow', label: 'Laminar flow', count: 2 },
    { value: 'nonsense', label: 'nonsense', count: 0 },
  ],
  org: [{ value: 'acme', label: 'Acme', count: 1 }],
};
const subject = (query: string, feedPapers = 3) =>
  findSubject(parseSearchState(query), { facets, entities }, { urls, feedPapers });

test('one filter, one field or one name alone leads to a page and its feed', () => {
  assert.deepEqual(subject('?tag=flow'), {
    title: 'Laminar flow',
    href: '/archive/tags/flow/',
    feed: '/archive/tags/flow/rss.xml',
  });
  assert.equal(subject('?org=acme')?.href, '/archive/orgs/acme/');
  for (const query of ['tag:long-context', 'topic:"long context"', 'Long Context']) {
    assert.equal(subject(`?q=${encodeURIComponent(query)}`)?.title, 'Long context', query);
  }
});

test('an author has a page, but not always a feed', () => {
  assert.deepEqual(subject('?q=author:"bernhard scholkopf"'), {
    title: 'Bernhard Schölkopf',
    href: '/archive/authors/b-s/',
  });
  assert.equal(
    subject('?q=Bernhard+Schölkopf', 2)?.feed,
    '/archive/authors/b-s/rss.xml',
    'two papers are enough where archive.yaml says so',
  );
});

test('what no paper has, has no page', () => {
  for (const query of ['?tag=nonsense', '?org=unheard'])
    assert.equal(subject(query), undefined, query);
});

test('any more than that is a search like others', () => {
  for (const query of [
    '',
    '?q=constructor:long',
    '?tag=flow&year=2025',
    '?tag=flow&tag=x',
    '?year=2025',
    '?q=long',
  ]) {
    assert.equal(subject(query), undefined, query);
  }
  assert.equal(subject('?q=long+context&year=2025'), undefined);
  assert.equal(subject('?q=Ada+Once'), undefined);
  assert.equal(subject('?q=June+2026'), undefined);
  assert.equal(subject('?q=author:"Long context"'), undefined);
});
