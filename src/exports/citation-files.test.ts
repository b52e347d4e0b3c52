import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArchive, samplePaper } from '../test/sample-archive.ts';
import { createCitationFiles } from './citation-files.ts';

const paper = samplePaper('2606.00001', { arxiv: '2606.00001', tags: ['alpha'] });

test('there are files for each paper up to a number of papers, for each period and topic', () => {
  const archive = sampleArchive([paper]);
  const files = [...createCitationFiles(archive)];
  const formats = ['bib', 'ris', 'csl.json'];
  const ofLists = [
    'papers/date/2026-06-10',
    'papers/week/2026-W24',
    'papers/month/2026-06',
    'papers/year/2026',
    'tags/alpha',
  ];
  const addresses = (names: readonly string[]) =>
    names.flatMap((name) => formats.map((format) => `/archive/${name}.${format}`));
  assert.deepEqual(
    files.map(({ href }) => href),
    addresses(['papers/2606.00001', ...ofLists]),
  );
  for (const { create } of files.slice(formats.length)) assert.match(create(), /2606\.00001/);

  const config = { ...archive.config, citations: { maxPapers: 0 } };
  assert.deepEqual(
    [...createCitationFiles({ ...archive, config })].map(({ href }) => href),
    addresses(ofLists),
  );
});

test('a key changes with the record and with the abstract, and with nothing else of the paper', () => {
  const keyOf = (changed: Partial<typeof paper>) =>
    [...createCitationFiles(sampleArchive([{ ...paper, ...changed }]))][0]?.key;
  const body = { ...paper.body, digest: 'another' };
  assert.equal(new Set([keyOf({}), keyOf({ title: 'Other' }), keyOf({ body })]).size, 3);
  assert.equal(keyOf({ upvotes: 7 }), keyOf({}));
});
