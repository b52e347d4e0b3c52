import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { cslToCitation } from '../../bibliography/csl/csl-to-citation.ts';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { boxFormats } from '../../components/citing/box-formats.ts';
import { writeBoxFormat } from '../../components/citing/write-box-format.ts';
import { createCiteBox } from './cite-box.ts';
import { createCitation } from './create-citation.ts';

const paper = samplePaper('2606.00001', {
  title: 'The $R^{2}$ of \\$5 & GPT',
  arxiv: '2606.00001',
  aliases: ['older'],
  authors: ['Ada Lovelace', 'Gemini Team'],
  tags: ['alpha'],
  keywords: ['testing', 'Alpha', 'ALPHA', 'Testing'],
  categories: ['cs.CL', 'cs.AI'],
});

test('a paper as a citation', () => {
  const archive = sampleArchive([paper]);
  const citation = createCitation(archive, paper);
  assert.equal(citation.title, 'The R² of $5 & GPT');
  assert.equal(citation.titleTex, 'The {$R^{2}$} of \\$5 \\& {GPT}');
  assert.deepEqual(citation.ids, ['2606.00001', 'older']);
  assert.equal(citation.url, 'https://papers.example.org/archive/papers/2606.00001/');
  assert.equal(citation.category, 'cs.CL');
  assert.equal(citation.pdf, 'https://arxiv.org/pdf/2606.00001');
  assert.deepEqual(citation.keywords, ['Alpha', 'testing']);
  assert.equal(createCitation(archive, paper), citation);
  assert.equal(createCitation(archive, paper, 'Text.').abstract, 'Text.');
});

test('a paper has one key, whatever papers join the archive', () => {
  const named = (id: string, record: Parameters<typeof samplePaper>[1]) =>
    samplePaper(id, { title: 'On Tests', authors: ['Ada Lovelace'], published: '2026', ...record });
  const [old, young] = [named('b', { listed: '2026-06-01' }), named('a', { listed: '2026-06-02' })];
  const keysOf = (papers: readonly (typeof old)[]) => {
    const archive = sampleArchive(papers);
    return papers.map((each) => createCitation(archive, each).key);
  };
  assert.deepEqual(keysOf([old]), ['lovelace2026tests']);
  assert.deepEqual(keysOf([young, old]), ['lovelace2026testsa', 'lovelace2026tests']);
  assert.deepEqual(keysOf([old, young]), ['lovelace2026tests', 'lovelace2026testsa']);
  const stored = named('c', { citationKey: 'Lovelace2026Tests', listed: '2026-06-03' });
  assert.deepEqual(keysOf([stored, old]), ['Lovelace2026Tests', 'lovelace2026testsa']);
});

test('the date is that of publication or of the arXiv identifier, never that of listing', () => {
  const published = (record: Parameters<typeof samplePaper>[1]) => {
    const dated = samplePaper('a', record);
    return createCitation(sampleArchive([dated]), dated).published;
  };
  assert.equal(published({ arxiv: '2606.00001' }), '2026-06');
  assert.equal(published({ arxiv: '2606.00001', published: '2026-05-31' }), '2026-05-31');
  assert.equal(published({}), undefined);
});

test('a withdrawn paper can still be cited', () => {
  const withdrawn = samplePaper('a', { withdrawn: 'A mistake.' });
  assert.match(createCiteBox(sampleArchive([withdrawn]), withdrawn).bibtex, /^@/u);
});

test('the box has BibTeX with its file, and CSL-JSON that is the citation', () => {
  const archive = sampleArchive([paper]);
  const { csl, href, fileName } = createCiteBox(archive, paper);
  assert.deepEqual([href, fileName], ['/archive/papers/2606.00001.bib', '2606.00001.bib']);
  const citation = createCitation(archive, paper);
  const head = { title: citation.title, keyword: citation.keywords.join('; ') };
  assert.deepEqual(cslToCitation(Object.assign({}, JSON.parse(csl), head)), citation);
});

test('a long list of authors is cut in the BibTeX that is shown, and in no data', () => {
  const authors = Array.from(
    { length: 600 },
    (_, index) => `Ann ${'Bcdefghij'.repeat((index % 9) + 1)}`,
  );
  const many = samplePaper('a', { authors });
  const { bibtex, csl } = createCiteBox(sampleArchive([many]), many);
  assert.match(bibtex, / and others\}/);
  assert.equal(csl.match(/"family"/g)?.length, 600);
  const item = z.looseObject({}).parse(JSON.parse(csl));
  for (const { format } of boxFormats) {
    const text = writeBoxFormat({ ...item, title: 'A' }, format);
    const isLine = format !== 'ris' && format !== 'csl.json';
    assert.ok(!isLine || text.length < 3000, `${format}: ${String(text.length)}`);
  }
});
