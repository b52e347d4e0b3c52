import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { createPaperLinks, escapeDoi, type PaperLinks } from './paper-links.ts';

const linksOf = (record: Parameters<typeof samplePaper>[1]): PaperLinks => {
  const paper = samplePaper('2606.00001', record);
  return createPaperLinks(sampleArchive([paper]), paper);
};

test('an arXiv identifier gives the PDF and the abstract page, unless a PDF is named', () => {
  const hrefs = linksOf({ arxiv: '2606.00001' }).main.map(({ label, href }) => [label, href]);
  assert.deepEqual(hrefs, [
    ['PDF', 'https://arxiv.org/pdf/2606.00001'],
    ['arXiv', 'https://arxiv.org/abs/2606.00001'],
  ]);
  const [pdf] = linksOf({ arxiv: '2606.00001', pdf: 'https://example.org/a.pdf' }).main;
  assert.equal(pdf?.href, 'https://example.org/a.pdf');
});

test('the address of its own comes first, under the name of its place or with that of its host', () => {
  const [known, host] = [
    'https://openreview.net/forum?id=x',
    'https://www.tables.example/3/17',
  ].map((url) => linksOf({ url, arxiv: '2606.00001' }).main[0]);
  assert.deepEqual(known, {
    label: 'OpenReview',
    href: 'https://openreview.net/forum?id=x',
    note: undefined,
  });
  assert.deepEqual(host, {
    label: 'Paper',
    href: 'https://www.tables.example/3/17',
    note: 'tables.example',
  });
  const file = 'https://a.example/a.pdf';
  assert.deepEqual(
    linksOf({ url: file, pdf: file }).main.map(({ label }) => label),
    ['PDF'],
  );
});

test('a paper without addresses has no links', () => {
  assert.deepEqual(linksOf({}), { main: [], companions: [] });
});

test('the stars of the code and the comments stand beside their links', () => {
  const { main } = linksOf({
    code: 'https://github.com/a/b',
    codeStars: 1234,
    comments: 1,
    countsAsOf: '2026-06-12',
    arxiv: '2606.00001',
    sources: [{ kind: 'daily-papers', date: '2026-06-10' }],
  });
  const notes = new Map(main.map(({ label, note }) => [label, note]));
  assert.match(notes.get('Code') ?? '', /^1\.2k stars$/i);
  assert.equal(notes.get('Daily Papers'), '1 comment');
});

test('only what came from the Daily Papers leads to a discussion there', () => {
  const labels = linksOf({ arxiv: '2606.00001', comments: 3, countsAsOf: '2026-06-12' }).main.map(
    ({ label }) => label,
  );
  assert.ok(!labels.includes('Daily Papers'));
});

test('companions bear the name they have on a hub, elsewhere host and path, films and pictures a number', () => {
  const { companions } = linksOf({
    models: ['https://huggingface.co/owner/model/', 'https://www.example.org/some/place/'],
    datasets: ['https://huggingface.co/datasets/owner/set'],
    media: ['https://example.org/a.png', 'https://example.org/b.MP4', 'https://example.org/c.jpg'],
  });
  assert.deepEqual(
    companions.map(({ name, links }) => [name, links.map(({ label }) => label)]),
    [
      ['Models', ['owner/model', 'example.org/some/place']],
      ['Datasets', ['owner/set']],
      ['Media', ['Picture 1', 'Film', 'Picture 2']],
    ],
  );
});

test('the signs of a DOI that would end a path are escaped, and its slashes are not', () => {
  assert.equal(escapeDoi('10.1000/a<b>#c?d/e'), '10.1000/a%3Cb%3E%23c%3Fd/e');
});
