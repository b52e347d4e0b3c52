import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createUrls } from '../site/urls.ts';
import { createProsePages } from './prose-pages.ts';

const urls = createUrls({ url: 'https://papers.example.org', base: '/archive/' });
const body = { file: 'pages/x.mdx', digest: 'digest', lane: 'data' } as const;

test('pages stand by their number, then by title', () => {
  const written = [
    { slug: 'zebra', title: 'Zebra', body },
    { slug: 'about', title: 'About', body },
    { slug: 'method', title: 'Method', order: 1, body },
  ];
  const pages = createProsePages(urls, written, 'About');
  assert.deepEqual(
    pages.map(({ slug }) => slug),
    ['method', 'about', 'zebra'],
  );
});

test('there is an about page even when nobody wrote one', () => {
  const [about] = createProsePages(urls, [], 'Über uns');
  assert.equal(about?.href, '/archive/about/');
  assert.equal(about.title, 'Über uns');
  assert.equal(about.body, undefined);
});
