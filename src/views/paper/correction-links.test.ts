import { wordsOf } from '../../words/words-of.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ArchiveConfigSchema } from '../../site/archive-config.ts';
import { createUrls } from '../../site/urls.ts';
import { samplePaper } from '../../test/sample-archive.ts';
import { createCorrectionLinks } from './correction-links.ts';

const edit = 'https://git.example.org/papers/edit/main/{file}';
const issue = 'https://git.example.org/papers/issues/new?title={title}&body={body}';

test('the editor of the file and a new issue, when the archive has them', () => {
  const links = linksOf({ corrections: { edit, issue } }, 'Trees & Roots');
  assert.deepEqual(
    links.map(({ label }) => label),
    ['Fix this record', 'Report a mistake'],
  );
  assert.equal(
    links[0]?.href,
    'https://git.example.org/papers/edit/main/papers/2026/2605.00001.mdx',
  );
  const query = new URL(links[1]?.href ?? '').searchParams;
  assert.deepEqual([...query.keys()], ['title', 'body']);
  assert.equal(query.get('title'), 'Correction: Trees & Roots');
  assert.match(
    query.get('body') ?? '',
    /^https:\/\/papers\.example\.org\/archive\/papers\/2605\.00001\/\n/,
  );
});

test('a hostile title stays in its place', () => {
  const titles = [
    '&body=x#',
    '{body} {file}',
    "$& $1 $` '",
    '"><script>',
    '%26',
    '\ud800 half',
    'ö 猫 🙂',
  ];
  for (const title of titles) {
    const [link] = linksOf({ corrections: { issue } }, title);
    const url = new URL(link?.href ?? '');
    assert.deepEqual([...url.searchParams.keys()], ['title', 'body'], title);
    assert.equal(url.hash, '', title);
    assert.doesNotMatch(link?.href ?? '', /["<>\s]/);
  }
  const shown = (title: string) =>
    new URL(linksOf({ corrections: { issue } }, title)[0]?.href ?? '').searchParams.get('title');
  assert.equal(shown('{body}'), 'Correction: {body}');
  assert.equal(shown('ö 猫 🙂'), 'Correction: ö 猫 🙂');
  assert.equal(shown('\ud800 half'), 'Correction: \ufffd half');
});

test('the name of a file is escaped by segment, and also fits a query', () => {
  const [link] = linksOf(
    { corrections: { edit: 'https://e.example.org/?path={file}' } },
    'A',
    'a&b ночь',
  );
  const url = new URL(link?.href ?? '');
  assert.equal(url.searchParams.get('path'), 'papers/2026/a&b ночь.mdx');
});

test('without an editor a letter to the curator, without a curator nothing', () => {
  const curator = { name: 'Ada', email: 'ada+papers@example.org' };
  const [letter] = linksOf({ curator }, 'Trees & Roots');
  assert.equal(letter?.label, 'Report a mistake');
  const url = new URL(letter.href);
  assert.equal(decodeURIComponent(url.pathname), 'ada+papers@example.org');
  assert.equal(url.searchParams.get('subject'), 'Correction: Trees & Roots');
  assert.match(url.searchParams.get('body') ?? '', /\r\n/);
  assert.deepEqual(linksOf({ curator: { name: 'Ada' } }, 'A'), []);
  assert.deepEqual(linksOf({}, 'A'), []);
});

function linksOf(given: object, title: string, id = '2605.00001') {
  const config = ArchiveConfigSchema.parse({
    title: 'Sample Papers',
    description: 'An invented archive.',
    url: 'https://papers.example.org',
    base: '/archive/',
    ...given,
  });
  return createCorrectionLinks(
    { config, urls: createUrls(config), words: wordsOf('en') },
    samplePaper(id, { title }),
  );
}
