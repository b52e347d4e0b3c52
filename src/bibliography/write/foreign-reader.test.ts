import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readName, readWithCitationJs } from '../../test/formats/read-with-citation-js.ts';
import { sampleCitation, sampleNames } from '../../test/sample-citation.ts';
import type { Citation } from '../citation.ts';
import { writeCitations } from './write-citations.ts';

const formats = ['bib', 'ris'] as const;

const journal = {
  name: 'Journal of Tests & Trials',
  volume: '7',
  pages: '1–12',
  publisher: 'A & B',
};
const conference = {
  ...journal,
  name: 'Proceedings of the 5th Conference on Tests',
  volume: undefined,
};
const kinds: Readonly<Record<string, Citation>> = {
  preprint: sampleCitation(),
  journal: sampleCitation({ venue: journal, doi: '10.1000/a_b(c)%7b;d' }),
  conference: sampleCitation({ venue: conference }),
  names: sampleCitation({}, [
    'Ludwig van Beethoven',
    'Jan Łukasiewicz',
    'Jean-Pierre Müller-Lüdenscheidt',
    'Nguyễn Thị Mậu',
    'Hal Daumé III',
    'The ATLAS Collaboration',
    'Barnes and Noble',
    '山田太郎',
    'Plato',
  ]),
  'what TeX reads as its own': sampleCitation({
    title: '50% of $5 & a_b #1 {x} ~y ^z \\n <think> a|b -- "q" C++ 100°',
  }),
  capitals: sampleCitation({ title: 'BERT: an iPhone for LLM-Based Agents (VLMs) in 3D' }),
  'Greek and math': sampleCitation({
    title: 'R²-dLLM and α-β',
    titleTex: '{$R^{2}$-{dLLM}} and {$\\alpha $-$\\beta$}',
  }),
  '600 authors': sampleCitation({}, sampleNames(600)),
};

/** In TeX straight marks are written as pairs. */
const paired = (title: string): string => title.replace(/"(\w+)"/g, '“$1”');

describe('another program reads', () => {
  for (const [kind, citation] of Object.entries(kinds)) {
    for (const format of formats) {
      test(`${kind} as ${format}`, () => {
        const [item, second, ...rest] = readWithCitationJs(
          writeCitations([citation, sampleCitation({ title: 'Another' })], format),
          format,
        );
        assert.deepEqual(rest, []);
        assert.equal(second?.title, 'Another');
        assert.equal(item?.title, format === 'bib' ? paired(citation.title) : citation.title);
        assert.deepEqual(
          item.author?.map(readName),
          citation.authors.map(({ name }) => name),
        );
        const date = citation.published?.split('-').map(Number);
        assert.deepEqual(item.issued?.['date-parts'][0], date);
        assert.equal(item.DOI, citation.doi);
        assert.equal(item['container-title'], citation.venue?.name);
      });
    }
  }
});

test('another program finds every paper of a BibTeX file, and no key twice', () => {
  const papers = Array.from({ length: 60 }, (_, index) =>
    sampleCitation({ title: `Go ${'a'.repeat(index % 3)}` }),
  );
  const keys = readWithCitationJs(writeCitations(papers, 'bib'), 'bib').map(
    (item) => item['citation-key'],
  );
  assert.equal(new Set(keys).size, 60);
});

const hostile = fc.string({
  unit: fc.constantFrom(
    ...'{}\\$%&#_~^"\'@,=-a É九\n\r\t<>|:',
    ' and ',
    '\\{',
    '$x$',
    '}}',
    '\r\nER  - \r\n',
    '\nTY  - JOUR\n',
    '\n@misc{',
    '😀',
  ),
  maxLength: 40,
});

test('another program reads the next paper whatever stands in one', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, hostile, (title, name, venue, tex) => {
      const citation = sampleCitation(
        {
          title: `x${title}`,
          titleTex: `x${tex}`,
          doi: `10.1/${venue}`,
          venue: { name: `x${venue}`, volume: tex, pages: name },
          publisher: title,
          keywords: [title],
          abstract: tex,
        },
        [name, `A ${name}`, `${title}, B`].filter((each) => each.trim() !== ''),
      );
      for (const format of formats) {
        const items = readWithCitationJs(
          writeCitations([citation, sampleCitation()], format),
          format,
        );
        assert.equal(items.length, 2);
        assert.equal(items[1]?.title, sampleCitation().title);
        assert.deepEqual(items[1]?.author?.map(readName), ['Ada Lovelace']);
      }
    }),
    { numRuns: 500 },
  );
});
