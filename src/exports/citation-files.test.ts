import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArchive, samplePaper } from '../test/sample-archive.ts';
import { createArchiveCitations, createCitationFiles } from './citation-files.ts';

const paper = samplePaper('2606.00001', { arxiv: '2606.00001', tags: ['alpha'] });
const archive = sampleArchive([paper]);

test('there are files for each paper, and BibTeX of days, months and topics', () => {
  const hrefs = (config: Partial<typeof archive.config>) => {
    const changed = { ...archive, config: { ...archive.config, ...config } };
    return [...createCitationFiles(changed), ...createArchiveCitations(changed)].map(({ href }) =>
      href.replace('/archive/', ''),
    );
  };
  const ofLists = ['papers/date/2026-06-10.bib', 'papers/month/2026-06.bib', 'tags/alpha.bib'];
  const formats = ['bib', 'ris', 'csl.json'];
  assert.deepEqual(hrefs({}), [
    ...formats.map((format) => `papers/2606.00001.${format}`),
    ...ofLists,
    ...formats.map((format) => `papers.${format}`),
  ]);
  const large = { citations: { maxPapers: 0 } };
  assert.deepEqual(hrefs(large), ['papers/2606.00001.bib', ...ofLists]);
  assert.deepEqual(hrefs({ outputs: [] }), []);
  for (const { href, create } of createCitationFiles(archive))
    if (href.endsWith('.bib')) assert.match(create(), /2606\.00001/);
});

test('a key changes with the record, the abstract and the citation key, which other papers may take', () => {
  const keyOf = (changed: Partial<typeof paper>, others: readonly (typeof paper)[] = []) =>
    [...createCitationFiles(sampleArchive([{ ...paper, ...changed }, ...others]))].find(
      ({ href }) => href.endsWith('2606.00001.bib'),
    )?.key;
  const body = { ...paper.body, digest: 'another' };
  assert.equal(new Set([keyOf({}), keyOf({ title: 'Other' }), keyOf({ body })]).size, 3);
  assert.equal(keyOf({}, [samplePaper('other')]), keyOf({}));
  const older = samplePaper('older', {
    title: paper.title,
    published: '2026-06-01',
    listed: '2026-06-01',
  });
  const newer = { title: paper.title, published: '2026-06-02' };
  assert.notEqual(keyOf(newer, [older]), keyOf(newer));
});
