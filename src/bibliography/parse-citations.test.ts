import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cslToCitation } from './csl/csl-to-citation.ts';
import { parseCitations } from './parse-citations.ts';

test('BibTeX of a library', () => {
  const { format, citations, problems } = parseCitations(`% my library
@string{tests = "Journal of Tests"}
@article{a, title = {{\\'E}tude of $R^2$}, author = {van Berg, K{\\"a}the and {The Team} and Ada Lovelace},
  journal = tests, year = 2020, month = jun, doi = {https://doi.org/10.1000/ABC}, url = {javascript:alert(1)}}
@misc{b, title = {Preprint}, eprint = {2606.00001v2}, archivePrefix = {arXiv}, primaryClass = {cs.CL}}
@misc{c, author = {No Title}}
@proceedings{d, title = {A Volume}}
@misc{e, title = {Broken`);
  assert.equal(format, 'bibtex');
  const [article, preprint] = citations;
  assert.equal(citations.length, 3);
  assert.equal(article?.title, 'Étude of R²');
  assert.equal(article.titleTex, "{\\'E}tude of $R^2$");
  assert.deepEqual(
    article.authors.map(({ name, family }) => [name, family]),
    [
      ['Käthe van Berg', 'van Berg'],
      ['The Team', undefined],
      ['Ada Lovelace', 'Lovelace'],
    ],
  );
  assert.equal(article.published, '2020-06');
  assert.equal(article.doi, '10.1000/abc');
  assert.equal(article.url, undefined);
  assert.equal(article.venue?.name, 'Journal of Tests');
  assert.equal(preprint?.arxiv, '2606.00001');
  assert.equal(preprint.category, 'cs.CL');
  assert.equal(preprint.pdf, 'https://arxiv.org/pdf/2606.00001');
  assert.equal(problems.length, 2);
  assert.match(problems[0] ?? '', /^Line 8, e: .*\. Look for a brace/);
  assert.equal(problems[1], 'Reference 3 has no title and was left out.');
});

test('RIS of a library', () => {
  const { format, citations } = parseCitations(
    'TY  - JOUR\nTI  - A\nAU  - Lovelace, Ada\nAU  - Google, Inc.\nJO  - Tests\nPY  - 2020\nSP  - 1\nEP  - 9\nUR  - https://arxiv.org/abs/2606.00001\nER  - \n',
  );
  assert.equal(format, 'ris');
  assert.equal(citations[0]?.arxiv, '2606.00001');
  assert.equal(citations[0].venue?.pages, '1–9');
  assert.deepEqual(
    citations[0].authors.map(({ family }) => family),
    ['Lovelace', undefined],
  );
});

test('CSL-JSON as Zotero and Crossref write it', () => {
  const citation = cslToCitation({
    type: 'article',
    title: ['On <i>E. coli</i>'],
    author: [
      { given: 'Jan', 'dropping-particle': 'van', family: 'Dam' },
      { name: 'A Group' },
      5,
      null,
    ],
    issued: { 'date-parts': [['2020', 2, 30]] },
    publisher: 'arXiv',
    number: 'arXiv:hep-ex/0307015v2',
    DOI: '10.48550/arXiv.hep-ex/0307015',
    URL: 'javascript:alert(1)',
  });
  assert.equal(citation?.title, 'On E. coli');
  assert.deepEqual(
    citation.authors.map(({ name }) => name),
    ['Jan van Dam', 'A Group'],
  );
  assert.equal(citation.published, '2020-02');
  assert.equal(citation.arxiv, 'hep-ex/0307015');
  assert.equal(citation.doi, undefined);
  assert.equal(citation.url, undefined);
  assert.equal(citation.venue, undefined);
});

test('another text is of no format', () => {
  for (const text of ['', 'hello', '[]', '{"papers": []}', '[{"id": "2606.00001"}]', '<html>']) {
    const { format, citations } = parseCitations(text);
    assert.deepEqual([format, citations], [undefined, []], text);
  }
  assert.match(parseCitations('[{').problems[0] ?? '', /^This is not valid JSON: /);
});

test('foreign values never throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (value, other) => {
      cslToCitation(value);
      const item = {
        title: 'x',
        author: value,
        issued: other,
        custom: value,
        DOI: other,
        URL: value,
      };
      assert.equal(cslToCitation(item)?.title, 'x');
      parseCitations(JSON.stringify([item, value]));
    }),
  );
});
