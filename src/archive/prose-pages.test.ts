import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArchive } from '../test/sample-archive.ts';
import { createProsePages } from './prose-pages.ts';

const archive = sampleArchive([]);

test('pages stand by their number, then by title, and know the others', () => {
  const pages = createProsePages(archive, [
    { slug: 'zebra', title: 'Zebra' },
    { slug: 'about', title: 'About' },
    { slug: 'method', title: 'Method', order: 1 },
  ]);
  assert.deepEqual(
    pages.map(({ slug }) => slug),
    ['method', 'about', 'zebra'],
  );
  assert.deepEqual(pages[1]?.others, [
    { label: 'Method', href: '/archive/method/' },
    { label: 'Zebra', href: '/archive/zebra/' },
  ]);
});

test('there is an about page even when nobody wrote one', () => {
  const [about] = createProsePages(archive, []);
  assert.equal(about?.href, '/archive/about/');
  assert.equal(about.body, undefined);
});
