import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outputKinds, type OutputKind } from '../site/archive-config.ts';
import { sampleArchive, samplePaper } from '../test/sample-archive.ts';
import { createDataGuide } from './data-guide.ts';

const archive = sampleArchive([samplePaper('a')]);

const guideOf = (outputs: readonly OutputKind[], maxPapers = 2000) =>
  createDataGuide({
    ...archive,
    config: { ...archive.config, outputs, citations: { maxPapers } },
  });

test('the guide names what is written beside papers', () => {
  const beside = (guide: ReturnType<typeof guideOf>) =>
    guide.besidePages.flatMap(({ path }) =>
      path.startsWith('/papers/{id}.') ? [path.slice('/papers/{id}.'.length)] : [],
    );
  assert.deepEqual(beside(guideOf(outputKinds)), [
    ...['json', 'md', 'bib', 'ris', 'csl.json', 'linkset.json'],
  ]);
  assert.deepEqual(beside(guideOf(outputKinds, 0)), ['json', 'md', 'bib']);
  assert.deepEqual(beside(guideOf([])), ['json']);
});

test('whoever asks for a file that is not written finds what to use, and never a file that is not there', () => {
  const useOf = (guide: ReturnType<typeof guideOf>, asked: RegExp) =>
    guide.instead.find(({ path }) => asked.test(path))?.use ?? '';
  const large = guideOf(outputKinds, 0);
  assert.match(useOf(large, /\{id\}\.ris \.csl\.json \.linkset\.json/u), /\/papers\/\{id\}\.json/u);
  assert.match(useOf(large, /year/u), /packed/u);
  assert.match(useOf(large, /week/u), /\{day\}\.bib/u);
  assert.match(useOf(large, /^\/rss\//u), /^\/atom\//u);
  const lean = guideOf([]);
  assert.deepEqual(lean.files, []);
  assert.match(useOf(lean, /\{id\}\.md \.bib/u), /^\/papers\/\{id\}\.json/u);
  for (const asked of [/^\/api\//u, /\{day\}\.md/u, /jsonl/u, /^\/orgs|, \/orgs/u])
    assert.notEqual(useOf(lean, asked), '', String(asked));
  for (const { use } of lean.instead) assert.doesNotMatch(use, /\/data\/|\.bib|^\/atom\/|\/api\//u);
});
