import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OutputKind } from '../../site/archive-config.ts';
import { citationFormats } from '../../site/urls.ts';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { createTopicViews } from '../list/list-view.ts';
import { createPeriodViews, type PeriodView } from '../time/period-view.ts';
import { createPeriodCite, createTopicCite } from './list-cite.ts';

const archive = sampleArchive([
  samplePaper('a', { listed: '2026-06-30', tags: ['alpha'] }),
  samplePaper('b', { listed: '2026-07-01' }),
  samplePaper('c', { listed: '2026-07-03' }),
]);

const citeOf = (kind: PeriodView['kind'], outputs: readonly OutputKind[]) => {
  const site = { ...archive, config: { ...archive.config, outputs } };
  const [view] = createPeriodViews(site, kind);
  assert.ok(view !== undefined);
  return createPeriodCite(site, view.load());
};

test('a day and a month are cited by their file, a week by those of its days', () => {
  const files = (kind: PeriodView['kind']) =>
    citeOf(kind, ['citations'])?.files.map((file) => file.replace('/archive/papers/', ''));
  assert.deepEqual(files('day'), ['date/2026-06-30.bib']);
  assert.deepEqual(files('month'), ['month/2026-06.bib']);
  assert.deepEqual(files('week'), [
    'date/2026-06-30.bib',
    'date/2026-07-01.bib',
    'date/2026-07-03.bib',
  ]);
  assert.equal(citeOf('week', ['citations'])?.name, '2026-W27');
});

test('a year is cited by its packed files', () => {
  const { packed } = citeOf('year', ['data']) ?? {};
  assert.ok(packed !== undefined);
  assert.deepEqual(
    citationFormats.map((format) => packed(format).replace('/archive/data/', '')),
    ['papers-2026.bib.gz', 'papers-2026.ris.gz', 'papers-2026.csl.json.gz'],
  );
  assert.equal(citeOf('year', ['citations']), undefined);
});

test('without files the pages of few papers are read, and those of many are not', () => {
  assert.deepEqual(
    (['day', 'week', 'month', 'year'] as const).map((kind) => citeOf(kind, [])?.files),
    [[], [], undefined, undefined],
  );
  const [view] = createTopicViews(archive);
  assert.ok(view !== undefined);
  assert.deepEqual(createTopicCite(archive, view.load())?.files, ['/archive/tags/alpha.bib']);
  const lean = { ...archive, config: { ...archive.config, outputs: [] } };
  assert.equal(createTopicCite(lean, view.load()), undefined);
});
