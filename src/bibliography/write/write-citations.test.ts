import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sampleCitation as sample, sampleNames as people } from '../../test/sample-citation.ts';
import type { Citation } from '../citation.ts';
import { createAuthor } from '../create-author.ts';
import { citationKey, citationKeys } from './citation-key.ts';
import { citationLink } from '../citation-link.ts';
import { citationToBibtex, citationsToBibtex } from './citation-to-bibtex.ts';
import { citationToCsl } from './citation-to-csl.ts';
import { citationToRis } from './citation-to-ris.ts';
import { cslToCitation } from '../csl/csl-to-citation.ts';
import { parseCitations } from '../parse-citations.ts';
import { isBalanced } from '../../tex/is-balanced.ts';
import { writeCitations } from './write-citations.ts';

const whole = (name: string) => ({ name, family: undefined, given: undefined });
const journal = { name: 'Journal of Tests', volume: '7', pages: '1–12' };
const conference = {
  ...journal,
  name: 'Proceedings of the 5th Conference on Tests',
  volume: undefined,
};

test('a preprint as BibTeX', () => {
  assert.equal(
    citationToBibtex(
      sample({}, ['Ada Lovelace', 'Käthe van der Berg', 'Hal Daumé III', 'Gemini Team']),
    ),
    `@misc{lovelace2026emilebert,
  title = {On the {\\'E}mile of {BERT}},
  author = {Lovelace, Ada and van der Berg, K{\\"a}the and Daum{\\'e}, III, Hal and {Gemini Team}},
  year = {2026},
  month = jun,
  day = {10},
  eprint = {2606.00001},
  archivePrefix = {arXiv},
  eprinttype = {arxiv},
  primaryClass = {cs.CL},
  url = {https://arxiv.org/abs/2606.00001}
}`,
  );
});

test('what was published is an article or stands in proceedings', () => {
  const article = citationToBibtex(
    sample({ venue: journal, publisher: 'Sample Press', doi: '10.1000/a_b%7b' }),
  );
  assert.match(article, /^@article\{/);
  assert.match(
    article,
    /journal = \{Journal of Tests\},\n {2}volume = \{7\},\n {2}pages = \{1--12\}/,
  );
  assert.match(article, /doi = \{10\.1000\/a_b%7b\}/);
  const paper = citationToBibtex(sample({ venue: conference }));
  assert.match(paper, /^@inproceedings\{/);
  assert.match(paper, /booktitle = \{Proceedings of the 5th Conference on Tests\}/);
  const named = (name: string) =>
    citationToBibtex(sample({ venue: { ...journal, name } })).split('{')[0];
  assert.equal(named('NeurIPS 2025'), '@inproceedings');
  assert.equal(named('Transactions of the ACL'), '@article');
  assert.equal(named('Proceedings of the National Academy of Sciences'), '@article');
});

/** What tells the types of works apart, without title, names, dates and identifiers. */
const typed: Readonly<
  Record<string, readonly [Partial<Citation>, bibtex: string, ris: readonly string[]]>
> = {
  'an article with an issue and a number of its own': [
    { venue: { ...journal, pages: undefined }, number: '2', articleNumber: 'e17' },
    '@article{journal = {Journal of Tests}, volume = {7}, number = {2}, eid = {e17}}',
    ['JOUR', 'T2 Journal of Tests', 'VL 7', 'IS 2', 'SP e17', 'C7 e17'],
  ],
  'a chapter': [
    { type: 'chapter', venue: { ...journal, name: 'Tests' }, publisher: 'Soup Press' },
    '@incollection{booktitle = {Tests}, volume = {7}, pages = {1--12}, publisher = {Soup Press}}',
    ['CHAP', 'T2 Tests', 'VL 7', 'SP 1', 'EP 12', 'PB Soup Press'],
  ],
  'a book': [
    { type: 'book', publisher: 'Soup Press' },
    '@book{publisher = {Soup Press}}',
    ['BOOK', 'PB Soup Press'],
  ],
  'a doctoral thesis': [
    { type: 'thesis', genre: 'PhD thesis', publisher: 'University of Soup' },
    '@phdthesis{type = {PhD thesis}, school = {University of Soup}}',
    ['THES', 'M3 PhD thesis', 'PB University of Soup'],
  ],
  'a master’s thesis': [
    { type: 'thesis', genre: 'M.Sc. thesis' },
    '@mastersthesis{type = {M.Sc. thesis}}',
    ['THES', 'M3 M.Sc. thesis'],
  ],
  'a report': [
    { type: 'report', number: '12', publisher: 'Institute of Soup' },
    '@techreport{number = {12}, institution = {Institute of Soup}}',
    ['RPRT', 'SN 12', 'PB Institute of Soup'],
  ],
  'a data set': [{ type: 'dataset' }, '@misc{type = {dataset}}', ['DATA']],
};
for (const [kind, [given, bibtex, ris]] of Object.entries(typed)) {
  test(`${kind} is written by its type`, () => {
    const citation = sample({ ...given, published: undefined, arxiv: undefined, link: 'x:' });
    const [head = '', ...lines] = citationToBibtex(citation).split('\n');
    const fields = lines
      .map((line) => line.trim().replace(/,$/, ''))
      .filter((line) => !/^(?:title|author|url|\})/.test(line));
    assert.equal(`${head.split('{')[0] ?? ''}{${fields.join(', ')}}`, bibtex);
    const read = citationToRis(citation)
      .split('\r\n')
      .filter((line) => !/^(?:TI|AU|UR|L1|KW|ER|$)/.test(line));
    assert.deepEqual(
      read.map((line) => line.replace('  -', '').replace('TY ', '')),
      ris,
    );
  });
}

test('editors, groups and an open list of authors', () => {
  const citation = sample(
    {
      type: 'chapter',
      hasMoreAuthors: true,
      editors: [createAuthor('Grace Hopper'), whole('Soup Brigade')],
    },
    ['Ada Lovelace'],
  );
  const bibtex = citationToBibtex(citation);
  assert.match(bibtex, /author = \{Lovelace, Ada and others\}/);
  assert.match(bibtex, /editor = \{Hopper, Grace and \{Soup Brigade\}\}/);
  assert.match(
    citationToRis(citation),
    /AU {2}- Lovelace, Ada\r\nAU {2}- others\r\nA2 {2}- Hopper, Grace\r\nA2 {2}- Soup Brigade,\r/,
  );
  const csl = citationToCsl(citation);
  assert.deepEqual(csl['author'], [{ family: 'Lovelace', given: 'Ada' }, { literal: 'others' }]);
  assert.deepEqual(csl['editor'], [
    { family: 'Hopper', given: 'Grace' },
    { literal: 'Soup Brigade' },
  ]);
});

test('the address is that of the paper, and of this archive only if there is no other', () => {
  const url = (citation: Citation) => /url = \{(.*)\}/.exec(citationToBibtex(citation))?.[1];
  const [link, doi] = ['https://tables.example.org/17', '10.1000/abc'];
  assert.equal(url(sample({ link, doi })), link);
  assert.equal(url(sample({ doi })), 'https://doi.org/10.1000/abc');
  assert.equal(url(sample({ arxiv: undefined })), 'https://arxiv.org/pdf/2606.00001');
  const nowhere = sample({ arxiv: undefined, pdf: undefined });
  assert.equal(url(nowhere), 'https://papers.example.org/papers/2606.00001/');
});

test('Zotero keeps particles and suffixes only as part of the family name', () => {
  const { author } = citationToCsl(sample({}, ['Mark van der Wilk', 'Sam Davis Jr.']));
  assert.deepEqual(author, [
    { family: 'van der Wilk', given: 'Mark' },
    { family: 'Davis Jr.', given: 'Sam' },
  ]);
});

test('an entry without names has a key to sort it by', () => {
  assert.match(citationToBibtex(sample({ title: 'Soup' }, [])), /key = \{Soup\}/);
});

test('a DOI leads to its paper whatever signs it has', () => {
  assert.equal(
    citationLink(sample({ doi: '10.1000/a<b>#c?d/e' })),
    'https://doi.org/10.1000/a%3Cb%3E%23c%3Fd/e',
  );
});

test('nothing is invented where authors or dates are not known', () => {
  const unknown = sample({ authorCount: 6, published: undefined, arxiv: undefined }, []);
  const bibtex = citationToBibtex(unknown);
  assert.doesNotMatch(bibtex, /author|year|month/);
  assert.match(bibtex, /^@misc\{anonemilebert,/);
  assert.doesNotMatch(citationToRis(unknown), /^(?:AU|PY|DA)/m);
});

test('a preprint as RIS', () => {
  const ris = citationToRis(
    sample({ abstract: 'One.\n\nER  - Two.' }, ['Ada Lovelace', 'Gemini Team']),
  );
  assert.equal(
    ris,
    [
      'TY  - UNPB',
      'TI  - On the Émile of BERT',
      'AU  - Lovelace, Ada',
      'AU  - Gemini Team',
      'PY  - 2026',
      'DA  - 2026/06/10/',
      'PB  - arXiv',
      'AN  - arXiv:2606.00001',
      'UR  - https://arxiv.org/abs/2606.00001',
      'L1  - https://arxiv.org/pdf/2606.00001',
      'KW  - Alpha',
      'KW  - beta',
      'AB  - One. ER - Two.',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
});

test('CSL-JSON has the identifier of arXiv as number of a preprint and as note of an article', () => {
  const preprint = citationToCsl(sample());
  assert.deepEqual([preprint['number'], preprint['note']], ['arXiv:2606.00001', undefined]);
  const article = citationToCsl(sample({ venue: journal }, people(3)), { maxAuthors: 2 });
  assert.equal(article['number'], undefined);
  assert.equal(article['note'], 'arXiv:2606.00001\nThe first 2 of 3 authors.');
});

test('very long lists of authors can be cut, and say so', () => {
  const many = sample({}, people(60));
  assert.match(citationToBibtex(many, { maxAuthors: 50 }), /Familyej, Givenej and others\}/);
  assert.match(citationToRis(many, { maxAuthors: 50 }), /N1 {2}- The first 50 of 60 authors\./);
});

test('a key that a paper has is kept, whatever the order and the case of others', () => {
  const key = 'Lovelace2026Lu';
  const papers = [sample({ title: 'Lu' }), sample({ key }), sample({ key: 'lovelace2026lua' })];
  assert.deepEqual(citationKeys(papers), ['lovelace2026lub', key, 'lovelace2026lua']);
  assert.deepEqual(citationKeys([sample({ key }), sample({ key })]), [key, `${key}a`]);
  assert.match(citationToBibtex(sample({ key })), /^@misc\{Lovelace2026Lu,/);
});

test('keys are unique in a list, and depend on its order alone', () => {
  const keys = citationKeys(Array.from({ length: 500 }, () => sample()));
  assert.equal(new Set(keys).size, 500);
  assert.deepEqual(keys.slice(0, 3), [
    'lovelace2026emilebert',
    'lovelace2026emileberta',
    'lovelace2026emilebertb',
  ]);
  assert.equal(keys[27], 'lovelace2026emilebertaa');
  const clash = [sample({ title: 'Lu' }), sample({ title: 'Lu' }), sample({ title: 'Lua' })];
  assert.deepEqual(citationKeys(clash), ['lovelace2026lu', 'lovelace2026lub', 'lovelace2026lua']);
  assert.equal(citationKey(sample({ title: '東京' }, ['山田 太郎'])), 'anon2026');
  assert.equal(citationKey(sample({ title: "What's in the R^2?" })), 'lovelace2026whatsr2');
  assert.equal(
    citationKey(sample({ title: 'x'.repeat(100_000) })).length,
    'lovelace2026'.length + 40,
  );
});

/** From arXiv's pages, of papers whose newest version is of the same year as the first. */
const arxivKeys: readonly (readonly [string, string, string, string])[] = [
  [
    'Tom B. Brown',
    '2020',
    'Language Models are Few-Shot Learners',
    'languagemodelsfewshotlearners',
  ],
  [
    'Kaiming He',
    '2015',
    'Deep Residual Learning for Image Recognition',
    'deepresiduallearningimage',
  ],
  [
    'Hugo Touvron',
    '2023',
    'LLaMA: Open and Efficient Foundation Language Models',
    'llamaopenefficientfoundation',
  ],
  ['Ashish Vaswani', '2023', 'Attention Is All You Need', 'attentionneed'],
];
for (const [name, published, title, words] of arxivKeys) {
  test(`"${title}" has the key that arXiv gives it`, () => {
    const family = name.split(' ').at(-1)?.toLowerCase() ?? '';
    assert.equal(
      citationKey(sample({ published, title }, [name])),
      `${family}${published}${words}`,
    );
  });
}

const kinds: Readonly<Record<string, Citation>> = {
  preprint: sample(),
  journal: sample({ venue: journal, doi: '10.1000/abc', keywords: ['a, b', 'c'] }),
  conference: sample({ venue: conference, language: 'fr', arxiv: undefined, pdf: undefined }),
  math: sample({ title: 'R²-dLLM', titleTex: '{$R^2$}-{dLLM}' }),
  'number of authors': sample({ authorCount: 7, published: '2026' }, []),
  names: sample({}, [
    'Ludwig van Beethoven',
    '山田太郎',
    'The ATLAS Collaboration',
    'Hal Daumé III',
  ]),
  'names with the family name first': sample({
    authors: [
      { name: '李世民', family: '李', given: '世民' },
      { name: '김민수', family: '김', given: '민수' },
    ],
  }),
  'everything of an article': sample({
    venue: { ...journal, pages: undefined },
    type: 'article-journal',
    hasMoreAuthors: true,
    number: '2',
    articleNumber: 'e17',
    doi: '10.1000/abc',
    link: 'https://tables.example.org/7/2/17',
    key: 'lovelace2026',
  }),
  'a chapter': sample({
    venue: { name: 'Tests', volume: '3', pages: '5–9' },
    type: 'chapter',
    publisher: 'Soup Press',
    editors: [createAuthor('Grace Hopper'), whole('Soup Brigade')],
    arxiv: undefined,
    pdf: undefined,
  }),
  'a thesis': sample({
    type: 'thesis',
    genre: 'PhD thesis',
    publisher: 'University of Soup',
    arxiv: undefined,
    pdf: undefined,
  }),
  'a report': sample({
    type: 'report',
    genre: 'Technical report',
    number: '12',
    publisher: 'Institute of Soup',
    arxiv: undefined,
    pdf: undefined,
  }),
  'a data set': sample({ type: 'dataset', arxiv: undefined, pdf: undefined }),
  nothing: sample(
    {
      ids: [],
      url: undefined,
      arxiv: undefined,
      pdf: undefined,
      category: undefined,
      published: undefined,
      keywords: [],
    },
    [],
  ),
  '600 authors': sample({ abstract: 'We count < 600.' }, people(600)),
};
for (const [kind, citation] of Object.entries(kinds)) {
  test(`CSL-JSON gives the same citation back: ${kind}`, () => {
    const item: unknown = JSON.parse(JSON.stringify(citationToCsl(citation)));
    assert.deepEqual(cslToCitation(item), citation);
  });

  test(`BibTeX and RIS read back what they hold: ${kind}`, () => {
    for (const format of ['bib', 'ris'] as const) {
      const { citations, problems } = parseCitations(writeCitations([citation, citation], format));
      assert.deepEqual(problems, []);
      assert.equal(citations.length, 2);
      const [read] = citations;
      assert.equal(read?.title, citation.title);
      assert.deepEqual(read.authors, citation.authors);
      assert.equal(read.arxiv, citation.arxiv);
      assert.equal(read.doi, citation.doi);
      assert.equal(read.published, citation.published);
      assert.equal(read.venue?.name, citation.venue?.name);
      assert.equal(read.type, citation.type);
      assert.equal(read.hasMoreAuthors, citation.hasMoreAuthors);
      for (const key of ['genre', 'number', 'articleNumber', 'editors', 'publisher'] as const)
        assert.deepEqual(read[key], citation[key], key);
    }
  });
}

const hostile = fc.string({
  unit: fc.constantFrom(
    ...'{}\\$%&#_~^"\'@,=-a É九\n\r\t<>|:',
    ' and ',
    '\0',
    '\\{',
    '$x$',
    '}}',
    'ER  - ',
    '@misc{',
    '\u202e',
    '😀',
  ),
  maxLength: 40,
});

test('every value of BibTeX is balanced and one line, and every file is read again, whatever a citation holds', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, hostile, (title, name, venue, tex) => {
      const citation = sample(
        {
          title: `x${title}`,
          titleTex: `x${tex}`,
          doi: `10.1/${venue}`,
          url: tex,
          category: tex,
          venue: { name: `x${venue}`, volume: tex, pages: name },
          publisher: title,
          keywords: [title],
          abstract: tex,
        },
        [name, `A ${name}`, `${title}, B`].filter((each) => each.trim() !== ''),
      );
      const bibtex = citationsToBibtex([citation, sample()]);
      assert.ok(isBalanced(bibtex));
      for (const line of bibtex.split('\n')) assert.ok(/^ {2}\w+ = |^@|^\}?$/.test(line), line);
      const { citations, problems } = parseCitations(bibtex);
      assert.deepEqual([citations.length, problems], [2, []]);
      assert.equal(citations[1]?.title, sample().title);
      const ris = parseCitations(writeCitations([citation, sample()], 'ris'));
      assert.deepEqual([ris.citations.length, ris.problems], [2, []]);
      const csl = parseCitations(writeCitations([citation, sample()], 'csl.json'));
      assert.deepEqual([csl.citations.length, csl.problems], [2, []]);
    }),
    { numRuns: 500 },
  );
});
