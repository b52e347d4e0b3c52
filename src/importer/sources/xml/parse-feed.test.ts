import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from './parse-feed.ts';
import { childText } from './parse-xml.ts';

const entry = (title: string): string => `<entry><title>${title}</title></entry>`;
const feed = (...titles: readonly string[]): string =>
  `<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n${titles.map(entry).join('\n')}\n</feed>\n`;
const titlesOf = (text: string): readonly (string | undefined)[] =>
  parseFeed(text).records.map((record) => childText(record, 'title'));

test('a record that is not well-formed stops none of the others, and is named by its line', () => {
  for (const torn of ['&eacute;tude', '<b>bold', 'x</titel>']) {
    const text = feed('First', torn, 'Last');
    assert.deepEqual(titlesOf(text), ['First', 'Last'], torn);
    const { problems, records } = parseFeed(text);
    assert.deepEqual(
      problems.map(({ line, message }) => [line, message]),
      [[4, 'this record is not well-formed XML']],
    );
    assert.deepEqual(
      records.map(({ line }) => line),
      [3, 5],
    );
  }
});

test('so it is in RSS', () => {
  const item = (title: string): string => `<item><title>${title}</title></item>`;
  const text = `<rss version="2.0"><channel>${['One', '&eacute;tude', 'Two'].map(item).join('')}</channel></rss>`;
  assert.deepEqual(titlesOf(text), ['One', 'Two']);
});

test('a feed that is cut off or declares a document type is refused as a whole', () => {
  const cut = feed('First', '&eacute;tude').slice(0, -20);
  assert.deepEqual(titlesOf(cut), []);
  assert.match(parseFeed(cut).problems[0]?.message ?? '', /cut off/);
  const typed = `<!-- x --><!DOCTYPE feed [<!ENTITY a "b">]>${feed('&a;')}`;
  assert.deepEqual(titlesOf(typed), []);
  assert.match(parseFeed(typed).problems[0]?.message ?? '', /document type/);
});

test('what a title says of document types, and a letter that was lost, are text', () => {
  const titles = ['<![CDATA[<!DOCTYPE html> considered]]>', 'Caf\ufffd', '&#xD800;'];
  assert.equal(titlesOf(feed(...titles))[0], '<!DOCTYPE html> considered');
  assert.equal(titlesOf(feed(...titles)).length, 3);
});
