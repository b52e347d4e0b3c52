import type { Citation } from '../bibliography/citation.ts';
import { citationType } from '../bibliography/citation-type.ts';
import { createAuthor } from '../bibliography/create-author.ts';
import { titleToBibtex } from '../bibliography/title-to-bibtex.ts';

/** Creates a citation for tests: a preprint of one author, except where values are given. */
export function sampleCitation(
  given: Partial<Citation> = {},
  names: readonly string[] = ['Ada Lovelace'],
): Citation {
  const title = given.title ?? 'On the Émile of BERT';
  return {
    ids: ['2606.00001', 'older-id'],
    url: 'https://papers.example.org/papers/2606.00001/',
    title,
    titleTex: titleToBibtex([{ type: 'text', value: title }]),
    language: undefined,
    authors: names.map(createAuthor),
    authorCount: undefined,
    hasMoreAuthors: false,
    published: '2026-06-10',
    arxiv: '2606.00001',
    category: 'cs.CL',
    doi: undefined,
    venue: undefined,
    type: citationType(given),
    genre: undefined,
    number: undefined,
    articleNumber: undefined,
    editors: [],
    publisher: undefined,
    link: undefined,
    key: undefined,
    pdf: 'https://arxiv.org/pdf/2606.00001',
    abstract: undefined,
    keywords: ['Alpha', 'beta'],
    ...given,
  };
}

/** Returns that many different names: `Givena Familya`. */
export function sampleNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) =>
    `Given${String(index)} Family${String(index)}`.replace(
      /\d/g,
      (digit) => 'abcdefghij'[Number(digit)] ?? '',
    ),
  );
}
