import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { citationToOpenUrl, type OpenUrlCitation } from './citation-to-openurl.ts';
import { citationType } from '../citation-type.ts';
import { createAuthor } from '../create-author.ts';

const plain: OpenUrlCitation = {
  title: 'A Title',
  authors: [],
  published: '2026-06-10',
  arxiv: undefined,
  doi: undefined,
  venue: undefined,
  url: 'https://papers.example.org/papers/a-title/',
  type: 'article',
};
const venue = { name: 'Journal of Tables', volume: '3', pages: '1–12' };

const fieldsOf = (citation: Partial<OpenUrlCitation>): readonly (readonly [string, string])[] => [
  ...new URLSearchParams(
    citationToOpenUrl({ ...plain, type: citationType(citation), ...citation }),
  ),
];

describe('a citation as OpenURL', () => {
  test('is a preprint where no venue is known', () => {
    assert.deepEqual(fieldsOf({ authors: [createAuthor('Ada Lovelace'), createAuthor('Plato')] }), [
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
      ['rft.type', 'preprint'],
      ['rft.title', 'A Title'],
      ['rft.creator', 'Lovelace, Ada'],
      ['rft.creator', 'Plato'],
      ['rft.date', '2026-06-10'],
      ['rft_id', 'https://papers.example.org/papers/a-title/'],
    ]);
  });

  test('is an article in a journal, with its pages', () => {
    assert.deepEqual(
      fieldsOf({ venue, doi: '10.5555/a', authors: [createAuthor('Sammy Davis Jr.')] }).slice(1),
      [
        ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
        ['rft.genre', 'article'],
        ['rft.atitle', 'A Title'],
        ['rft.jtitle', 'Journal of Tables'],
        ['rft.volume', '3'],
        ['rft.spage', '1'],
        ['rft.epage', '12'],
        ['rft.au', 'Davis Jr., Sammy'],
        ['rft.date', '2026-06-10'],
        ['rft_id', 'info:doi/10.5555/a'],
      ],
    );
  });

  test('is a paper in proceedings', () => {
    const fields = new Map(fieldsOf({ venue: { ...venue, name: 'NeurIPS 2026' } }));
    assert.equal(fields.get('rft_val_fmt'), 'info:ofi/fmt:kev:mtx:book');
    assert.equal(fields.get('rft.genre'), 'proceeding');
    assert.equal(fields.get('rft.btitle'), 'NeurIPS 2026');
  });

  test('is a chapter, a book, a report, a thesis or a data set', () => {
    const read = (citation: Partial<OpenUrlCitation>) =>
      fieldsOf({ publisher: 'Soup Press', published: undefined, url: undefined, ...citation })
        .slice(1)
        .map(([, value]) => value.replace('info:ofi/fmt:kev:mtx:', ''));
    assert.deepEqual(read({ type: 'chapter', venue: { ...venue, name: 'A Book' } }), [
      ...['book', 'bookitem', 'A Title', 'A Book', '1', '12', 'Soup Press'],
    ]);
    assert.deepEqual(read({ type: 'book' }), ['book', 'book', 'A Title', 'Soup Press']);
    assert.deepEqual(read({ type: 'report' }), ['book', 'report', 'A Title', 'Soup Press']);
    assert.deepEqual(read({ type: 'thesis', genre: 'PhD thesis' }), [
      ...['dissertation', 'A Title', 'Soup Press', 'PhD thesis'],
    ]);
    assert.deepEqual(read({ type: 'dataset' }), ['dc', 'dataset', 'A Title', 'Soup Press']);
  });

  test('names the DOI that a paper at arXiv has, unless it has one of its own', () => {
    const identifier = (citation: Partial<OpenUrlCitation>) =>
      new Map(fieldsOf(citation)).get('rft_id');
    assert.equal(identifier({ arxiv: 'hep-ex/0703001' }), 'info:doi/10.48550/arXiv.hep-ex/0703001');
    assert.equal(identifier({ arxiv: '2606.00001', doi: '10.5555/a' }), 'info:doi/10.5555/a');
  });

  for (const title of [
    '100% & more = A+B; #1?',
    '<b>"Quotes"</b> \'single\' {braces} \\ | ^ ~',
    'R² in 日本語 and 𝔼 by Zoë',
    '%41 %zz &amp; rft.title=',
  ]) {
    test(`gives ${title} back`, () => {
      assert.equal(new Map(fieldsOf({ title })).get('rft.title'), title);
    });
  }

  test('says nothing of what is not known, and survives half a surrogate pair', () => {
    const fields = fieldsOf({ title: 'Half \ud83d', published: undefined, url: undefined });
    assert.deepEqual(
      fields.map(([key]) => key),
      ['ctx_ver', 'rft_val_fmt', 'rft.type', 'rft.title'],
    );
    assert.equal(fields[3]?.[1], 'Half �');
  });
});
