import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { bibtex } from './bibtex.ts';
import type { ParsedInput } from '../source.ts';

const ExpectedSchema = z.array(z.object({ title: z.string(), authors: z.array(z.string()) }));

function parse(text: string, asOf?: string): ParsedInput {
  return bibtex.parse(text, { today: '2032-03-01', asOf });
}

function fixture(name: string): string {
  return readFileSync(new URL(`./fixtures/bibtex/${name}`, import.meta.url), 'utf8');
}

function onlyRecord(text: string) {
  const { papers, problems } = parse(text);
  assert.deepEqual(problems, []);
  assert.equal(papers.length, 1);
  return papers[0]?.record;
}

for (const name of ['anthology-volume', 'proceedings-of-machine-learning', 'dblp']) {
  test(`reads titles and authors of ${name} to the accent`, () => {
    const text = fixture(`${name}.bib`);
    assert.equal(bibtex.recognises(text), true);
    const { papers, problems } = parse(text);
    assert.deepEqual(
      problems.filter(({ severity }) => severity !== 'note'),
      [],
    );
    assert.deepEqual(
      papers.map(({ record }) => ({
        title: record.title,
        authors: (record.authors ?? []).map((author) => author.name),
      })),
      ExpectedSchema.parse(JSON.parse(fixture(`${name}.expected.json`))),
    );
    assert.equal(papers.length, 100);
  });
}

test('reads the other fields of an anthology, of PMLR and of DBLP', () => {
  assert.deepEqual(pick('anthology-volume.bib', 1), {
    type: 'paper-conference',
    citationKey: 'cruz-etal-2031-little-1',
    published: '2031-07',
    doi: '10.99999/v1/2031.acl-long.2',
    url: 'https://anthology.example.org/2031.acl-long.2/',
    editors: [{ name: 'Nadežda Ivanović' }, { name: 'Robert de Groot' }],
    venue: {
      name: 'Proceedings of the 69th Annual Meeting of the Imaginary Association (Volume 1: Long Papers)',
      pages: '15–28',
    },
    publisher: 'Imaginary Association',
  });
  assert.deepEqual(pick('proceedings-of-machine-learning.bib', 2), {
    type: 'paper-conference',
    citationKey: 'pmlr-v999-ory31c',
    url: 'https://proceedings.example.org/v999/p2.html',
    editors: [{ name: 'Nadežda Ivanović' }, { name: 'Robert de Groot' }],
    published: '2031-11',
    pdf: 'https://proceedings.example.org/v999/p2/p2.pdf',
    venue: {
      name: 'Proceedings of the 48th Imaginary Conference on Machine Learning',
      volume: '999',
      pages: '19–27',
    },
    publisher: 'PMLR',
  });
  assert.deepEqual(pick('dblp.bib', 0), {
    arxiv: '1501.10000',
    citationKey: 'DBLP:journals/corr/abs-1501-10000',
    type: 'article',
  });
  const { published, doi } = pick('dblp.bib', 1);
  assert.deepEqual([published, doi], ['2016', '10.9999/978-3-1_1']);
});

function pick(name: string, index: number) {
  const {
    title: _title,
    authors: _authors,
    ...rest
  } = parse(fixture(name)).papers[index]?.record ?? { title: '' };
  return rest;
}

const names = [
  ['von Last, First', 'First von Last'],
  ['Last, Jr, First', 'First Last Jr'],
  ['First von Last', 'First von Last'],
  ['family=Beethoven, given=Ludwig, prefix=van, useprefix=true', 'Ludwig van Beethoven'],
  ["{\\'E}ric Ma{\\'{\\i}}s", 'Éric Maís'],
  ["N{\\'{{\\i}}} Dhomhnaill", 'Ní Dhomhnaill'],
  ["Jaro\\'s, Ma{\\l}gorzata", 'Małgorzata Jaroś'],
  ['Nguy{\\~{\\^e}}n, V{\\u a}n', 'Văn Nguyễn'],
  ['Cr{\\`e}vec{\\oe}ur, {\\O}yvind', 'Øyvind Crèvecœur'],
  ['{\\DJ}or{\\dj}e {\\v{S}}ulc{\\aa}', 'Đorđe Šulcå'],
  ['Jean{-}Pierre Serre', 'Jean-Pierre Serre'],
  ['Donald~E. Knuth', 'Donald E. Knuth'],
  ['{van der Berg}, Jan', 'Jan van der Berg'],
] as const;

for (const [written, name] of names) {
  test(`reads the name ${written}`, () => {
    const record = onlyRecord(`@misc{k, title={T}, year=2020, author={${written}}}`);
    assert.deepEqual(record?.authors, [{ name }]);
  });
}

const titles = [
  ['{{Gradients, Hessians: A Tale}}', 'Gradients, Hessians: A Tale'],
  ['{BERT:} {A}, {B} \\& $R^2$-dLLM', 'BERT: A, B & $R^2$-dLLM'],
  ['Gro{\\ss}e {\\em A, b} 50\\% of C\\#', 'Große A, b 50% of C#'],
  ["Pages 1--2 --- or ``so''", 'Pages 1–2 — or “so”'],
] as const;

for (const [written, title] of titles) {
  test(`reads the title ${written}`, () => {
    assert.equal(onlyRecord(`@misc{k, title={${written}}, year=2020}`)?.title, title);
  });
}

test('resolves macros, concatenation, quotes, parentheses and forgotten commas', () => {
  const { papers, problems } = parse(
    [
      '@STRING(acl = "Meeting of the " # {ACL})',
      '@comment{',
      '@misc{commented, title={No}, year=2020}',
      '}',
      '@preamble{"\\newcommand{\\x}{y}"}',
      'Prose between entries, a@b.c.',
      '@Article(one, title = "Say {"}x{"}", journal = ACL # " 20" # 31 year = 2031, % note',
      '  month = "2--6 " # aug, title = {Second}) @misc{two, title={Same line}, year={2030}}',
    ].join('\r\n'),
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(
    papers.map(({ line, record }) => [line, record.title, record.published, record.venue?.name]),
    [
      [7, 'Say "x"', '2031-08', 'Meeting of the ACL 2031'],
      [8, 'Same line', '2030', undefined],
    ],
  );
});

const arxiv = [
  'eprint={2505.20444v2}, archivePrefix={arXiv}, primaryClass={cs.CL}',
  'eprint={2505.20444}, eprinttype={arxiv}, eprintclass={cs.CL}',
  'url={https://arxiv.org/abs/2505.20444}',
  'journal={CoRR}, volume={abs/2505.20444}',
  'journal={arXiv preprint arXiv:2505.20444}',
  'doi={10.48550/ARXIV.2505.20444}',
  'number={arXiv:2505.20444}, publisher={arXiv}',
];

for (const fields of arxiv) {
  test(`finds the arXiv identifier in ${fields}`, () => {
    const record = onlyRecord(`@misc{k, title={T}, year={2025}, ${fields}}`);
    assert.equal(record?.arxiv, '2505.20444');
    // The year says less than the identifier.
    assert.equal(record.published, undefined);
    assert.equal(record.doi, undefined);
    assert.deepEqual(record.categories, fields.includes('cs.CL') ? ['cs.CL'] : undefined);
  });
}

test('completes an old identifier by its archive, and takes no other archive for arXiv', () => {
  const old = 'eprint={0307015}, archivePrefix={arXiv}, primaryClass={hep-ex}';
  assert.equal(onlyRecord(`@misc{k, title={T}, ${old}}`)?.arxiv, 'hep-ex/0307015');
  const other = 'eprint={2505.20444}, eprinttype={jstor}, year={2031}';
  assert.equal(onlyRecord(`@misc{k, title={T}, ${other}}`)?.arxiv, undefined);
});

test('reads dates of BibLaTeX, keywords, abstract and what is inherited', () => {
  const { papers } = parse(`
    @inproceedings{k, title={T}, crossref={P}, keywords={one, two; {T}hree}, abstract={We use {A}, {B}.

      Code: \\url{https://github.com/a/b}}}
    @proceedings{p, title={The Book}, date={2031-05-06/2031-05-09}, publisher={Pub}}`);
  const { record, abstract, raw } = papers[0] ?? { record: undefined };
  assert.equal(record?.published, '2031-05-06');
  assert.deepEqual(record.venue, { name: 'The Book' });
  assert.equal(record.publisher, 'Pub');
  assert.deepEqual(record.keywords, ['one', 'two', 'Three']);
  assert.equal(record.code, 'https://github.com/a/b');
  assert.deepEqual(abstract?.[0], [{ type: 'text', value: 'We use A, B.' }]);
  assert.equal(raw?.keywords, 'one, two; {T}hree');
});

test('names the line of a broken entry and takes the others', () => {
  const { papers, problems } = parse(
    [
      '@misc{a, title={A}, year=2020}',
      '@misc{broken,',
      '  title = {An {unclosed brace},',
      '  year = 2020',
      '}',
      '@misc{quote, title = "never closed, year=2020}',
      '@misc{open, title = {T}, year=2020',
      '@misc{odd, title {T}}',
      '@misc{, title={No key}, year=2020}',
      '@misc{z, title={Z}, journal=unknown, year=2020, author={A and others}}',
      '@misc{nodate, title={No date}, year={in press}}',
      '@misc{untitled, year=2020}',
      '@proceedings{p, title={P}, year=2020}',
    ].join('\n'),
  );
  assert.deepEqual(
    papers.map(({ record }) => record.title),
    ['A', 'No key', 'Z'],
  );
  assert.deepEqual(
    problems.map(({ severity, line, record, message }) => [severity, line, record, message]),
    [
      ['error', 2, 'broken', 'the entry is not closed by "}"'],
      ['error', 6, 'quote', 'the value of "title" is missing or is not closed'],
      ['error', 7, 'open', 'the entry is not closed by "}"'],
      ['error', 8, 'odd', '"title {T}}" is no field; a field is name = {value}'],
      ['warning', 10, 'z', 'the macro unknown is not defined and was left out'],
      [
        'note',
        10,
        'Z',
        'the list of authors ends with "and others": 1 is named, the rest is not known',
      ],
      ['error', 11, 'No date', 'shows no date that can be read, and no arXiv identifier'],
      ['error', 12, 'untitled', 'is missing'],
      ['note', 13, 'P', 'is a volume of proceedings, not a paper, and was passed over'],
    ],
  );
});

test('passes over what is not a paper, unless every type is asked for', () => {
  const text = '@online{a, title={A page}, year=2020} @book{b, title={A book}, year=2020}';
  const [found, all] = [false, true].map((takesAllTypes) =>
    bibtex.parse(text, { today: '2032-03-01', takesAllTypes }),
  );
  assert.deepEqual(
    [found, all].map((result) => result?.papers.map(({ record }) => [record.title, record.type])),
    [
      [['A book', 'book']],
      [
        ['A page', 'webpage'],
        ['A book', 'book'],
      ],
    ],
  );
  assert.deepEqual(
    found?.problems.map(({ severity, record, message }) => [severity, record, message]),
    [['note', 'A page', 'is a web page, not a paper, and was passed over']],
  );
  assert.deepEqual(all?.problems, []);
});

test('lists an entry without date on the day of the file, as an assumption', () => {
  const { papers } = parse('@misc{k, title={T}}', '2031-06-10');
  assert.deepEqual(papers[0]?.record, { title: 'T', citationKey: 'k', listed: '2031-06-10' });
  assert.deepEqual(papers[0].assumed, ['listed']);
});

test('recognises entries and nothing else', () => {
  for (const text of [
    '\uFEFF@misc{a,',
    '% x\n\n @string{a = "b"}',
    '@Article( key , title',
    '@misc{,',
  ])
    assert.equal(bibtex.recognises(text), true, text);
  for (const text of [
    '[{"a": "@misc{a,"}]',
    '<style>\n@media (x) {',
    'write a@misc{a,',
    '@media{',
    '{',
  ])
    assert.equal(bibtex.recognises(text), false, text);
});

const million = 1_000_000;
const hostile: Readonly<Record<string, string>> = {
  'ten million open braces': `@misc{a, title=${'{'.repeat(10 * million)}`,
  'ten million braces and no entry': '{'.repeat(10 * million),
  'a quote never closed': `@misc{a, title="${'x'.repeat(10 * million)}`,
  'ever new entries': '@misc{a,\n'.repeat(million / 10),
  'ever new comments': '@comment{\n'.repeat(million / 10),
  'ever new fields': `@misc{a,${'x={'.repeat(million)}`,
  'space without end': `@misc{a${' '.repeat(10 * million)}`,
};

for (const [name, text] of Object.entries(hostile)) {
  test(`survives ${name}`, () => {
    const start = performance.now();
    bibtex.recognises(text);
    const { papers, problems } = parse(text);
    assert.equal(papers.length, 0);
    assert.equal(problems.length > 0, !/^(?:\{|@comment)/.test(text));
    assert.ok(performance.now() - start < 15_000);
  });
}

test('survives names of prototypes, thousands of authors, NUL and braces in depth', () => {
  const depth = 100_000;
  const { papers, problems } = parse(
    [
      '@misc{__proto__, __proto__={x}, constructor={y}, title={T}, year=2020, journal=toString}',
      `@misc{many, title={Many}, year=2020, author={${'Last, First and '.repeat(4999)}Last, First}}`,
      '@misc{nul, title={N\u0000ul}, year=2020}',
      `@misc{deep, title={${'{'.repeat(depth)}Deep${'}'.repeat(depth)}}, year=2020}`,
    ].join('\n'),
  );
  assert.deepEqual(
    papers.map(({ record }) => [record.title, record.authors?.length ?? 0]),
    [
      ['T', 0],
      ['Many', 5000],
      ['Nul', 0],
      ['Deep', 0],
    ],
  );
  assert.deepEqual(
    problems.map(({ message }) => message),
    ['the macro toString is not defined and was left out'],
  );
});
