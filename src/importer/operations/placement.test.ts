import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Paper } from '../../paper/schema.ts';
import { loadContent } from '../io/load-content.ts';
import type { Placement } from '../merge/place-paper.ts';
import type { Report } from '../report/report.ts';
import { editArchive } from './change-archive.ts';
import { importInputs } from './import-inputs.ts';
import { tagPapers } from './tag-papers.ts';

const topic = (name: string, phrases = '[]'): string =>
  `${name}:\n  name: ${name}\n  description: D.\n  phrases: ${phrases}\n`;

function newArchive(): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-placement-'));
  writeFileSync(join(folder, 'tags.yaml'), `${topic('bells', '[bell]')}${topic('seminar')}`);
  return folder;
}

const bell = { title: 'A bell', published: '2015', doi: '10.5555/bell' };
const horn = { title: 'A horn', published: '2016', listed: '2026-05-14' };

function importJson(folder: string, papers: object[], placement?: Placement): Promise<Report> {
  const inputs = [{ file: 'papers.json', text: JSON.stringify(papers) }];
  const run = { folder, isDryRun: false, asOf: undefined, today: '2026-06-10', placement };
  return importInputs({ inputs, problems: [] }, run);
}

const papersOf = (folder: string): readonly Paper[] =>
  loadContent(folder).papers.map(({ paper }) => paper);
const placesOf = (folder: string): readonly unknown[] =>
  papersOf(folder).map(({ listed, tags }) => [listed, tags]);

/** Changes the file of a paper as a person would. */
function edit(folder: string, id: string, change: (text: string) => string): void {
  const { path } =
    loadContent(folder).papers.find(({ paper }) => paper.id === id) ?? assert.fail(id);
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
}

const session: Placement = { listed: '2026-06-10', tags: ['seminar'] };

test('lists papers on a day and adds topics to their own', async () => {
  const folder = newArchive();
  const report = await importJson(folder, [bell, horn], session);
  assert.deepEqual(placesOf(folder), [
    ['2026-06-10', ['seminar', 'bells']],
    ['2026-05-14', ['seminar']],
  ]);
  assert.deepEqual(
    report.problems.map(({ severity, record, message }) => [severity, record, message]),
    [['note', 'record 2: A horn', 'is listed on "2026-05-14" and stays there']],
  );
  const again = await importJson(folder, [bell, horn], session);
  assert.deepEqual([again.changed, again.unchanged], [[], 2]);
});

test('gives stored papers a day and topics, which are not news of the source', async () => {
  const folder = newArchive();
  await importJson(folder, [bell]);
  const before = papersOf(folder)[0]?.sources;
  const { changed } = await importJson(folder, [{ ...bell }], session);
  assert.deepEqual(
    changed.map(({ fields }) => fields.map(({ key }) => key)),
    [['tags', 'listed']],
  );
  assert.deepEqual(papersOf(folder)[0]?.sources, before);
});

test('a day that was placed moves with the next placement, and no source moves it', async () => {
  const folder = newArchive();
  await importJson(folder, [bell], session);
  await importJson(folder, [{ ...bell, listed: '2026-05-01', tags: [] }]);
  assert.deepEqual(placesOf(folder), [['2026-06-10', ['seminar', 'bells']]]);
  await importJson(folder, [bell], { listed: '2026-06-17', tags: [] });
  assert.deepEqual(placesOf(folder), [['2026-06-17', ['seminar', 'bells']]]);
});

test('what a person writes into the file stays', async () => {
  const folder = newArchive();
  await importJson(folder, [bell], session);
  edit(folder, 'a-bell', (text) =>
    text.replace(/^listed: .*$/m, 'listed: 2026-06-01').replace(/^ *- seminar\n/m, ''),
  );
  await importJson(folder, [{ ...bell, tags: ['seminar'] }]);
  await editArchive({ folder, isDryRun: false }, tagPapers);
  assert.deepEqual(placesOf(folder), [['2026-06-01', ['bells']]]);
  const { problems } = await importJson(folder, [bell], session);
  assert.equal(problems[0]?.hint, 'To move it, write listed: "2026-06-10" into its file.');
  // A command that names the topic again adds it again.
  assert.deepEqual(placesOf(folder), [['2026-06-01', ['bells', 'seminar']]]);
});

test('rules take no topic away that a person asked for', async () => {
  const folder = newArchive();
  await importJson(folder, [bell]);
  await importJson(folder, [bell], { tags: ['bells'] });
  writeFileSync(join(folder, 'tags.yaml'), `${topic('bells')}${topic('seminar')}`);
  await editArchive({ folder, isDryRun: false }, tagPapers);
  assert.deepEqual(placesOf(folder), [[undefined, ['bells']]]);
});

test('a day that a source only assumes gives way', async () => {
  const folder = newArchive();
  const inputs = [{ file: 'a.bib', text: '@misc{a, title = {Undated}}' }];
  const run = { folder, isDryRun: false, asOf: '2026-06-10', today: '2026-06-10' };
  const placement = { listed: '2026-06-17', tags: [] };
  for (const _ of [1, 2]) {
    const report = await importInputs({ inputs, problems: [] }, { ...run, placement });
    assert.deepEqual(report.problems, []);
    assert.deepEqual(placesOf(folder), [['2026-06-17', []]]);
  }
  await importInputs({ inputs, problems: [] }, run);
  assert.deepEqual(placesOf(folder), [['2026-06-17', []]]);
});
