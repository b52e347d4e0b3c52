import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { createArchive, type Archive } from '../../archive/create-archive.ts';
import { readBodySource } from '../../content/content-files.ts';
import { useContentFolder } from '../../content/content-folder.ts';
import { loadAbstractHtml, loadAbstractText, loadBodyHtml } from '../../content/load-body.ts';
import { loadContentFolder } from '../../content/load-content-folder.ts';
import { createDataFiles } from '../../exports/create-data-files.ts';
import { importInputs } from '../../importer/operations/import-inputs.ts';
import type { Report } from '../../importer/report/report.ts';
import { archiveToSearchPapers } from '../../integration/search/archive-to-search.ts';
import { abstractToTex } from '../../markdown/abstract-to-tex.ts';
import { bodyToMarkdown } from '../../markdown/body-to-markdown.ts';
import { fitsPath } from '../../paper/path-segment.ts';
import { formatProblem } from '../../problem/problem.ts';
import {
  createAuthorViews,
  createOrganizationViews,
  createTopicViews,
} from '../../views/list/list-view.ts';
import { createPaperPaths } from '../../views/paths/paper-paths.ts';
import { hostileRecord, writers, type HostileRecord } from './hostile-records.ts';

// Hundreds of records of each source; `node <this file> 1000` tries more.
const size = Number(process.argv[2] ?? 40);

const content = mkdtempSync(join(tmpdir(), 'offprint-hostile-'));
useContentFolder(content);
writeFileSync(
  join(content, 'archive.yaml'),
  'title: T\ndescription: D\nurl: https://papers.example.org\n',
);
writeFileSync(
  join(content, 'tags.yaml'),
  'constructor:\n  name: Constructors\n  description: D\n  phrases: [constructor]\n',
);

for (const [index, [kind, write]] of Object.entries(writers).entries()) {
  test(`${kind}: hostile records are stored or named, the innocent ones stored`, async () => {
    const month = String(index + 1).padStart(2, '0');
    const hostile = fc.sample(hostileRecord, { numRuns: size, seed: 20261201 + index });
    const records = [
      innocent(`first of ${kind}`, `26${month}.00001`),
      ...hostile.map((record, place) => withOwnIdentity(record, { kind, place, month })),
      innocent(`last of ${kind}`, `26${month}.00002`),
    ];
    const report = await importText(`${kind}.txt`, write(records));
    const stored = report.added.map(({ title }) => title);
    for (const place of ['first', 'last'])
      assert.ok(stored.includes(titleOf(`${place} of ${kind}`)), `${place}: ${said(report)}`);
    // Nothing may fail, not even in a way that is caught.
    assert.doesNotMatch(said(report), /cannot be imported: |fault of the importer/);
    for (const { severity, record, line } of report.problems)
      assert.ok(severity !== 'error' || record !== undefined || line !== undefined);
  });
}

test('whatever was stored becomes pages and search records', async () => {
  const archive = loadStoredArchive();
  assert.ok(archive.papers.length > size, String(archive.papers.length));
  for (const { body } of archive.papers) {
    assert.equal(body.lane, 'data');
    for (const load of [loadBodyHtml, loadAbstractHtml, loadAbstractText]) {
      const text: string = load(body);
      assert.ok(text.isWellFormed(), body.file);
    }
  }
  const pages = [
    ...createTopicViews(archive),
    ...createAuthorViews(archive),
    ...createOrganizationViews(archive),
    ...createPaperPaths(archive).map(({ props }) => props),
  ];
  for (const { load } of pages) assert.ok(JSON.stringify(load()).length > 0);
  for (const paper of archiveToSearchPapers(archive, ({ body }) => loadAbstractText(body))) {
    assert.ok((await paper.bodyText()).isWellFormed());
    for (const part of paper.titleParts?.() ?? []) assert.ok(part.isWellFormed());
  }
});

test('every file for machines is text, under a name that every file system takes', () => {
  const archive = loadStoredArchive();
  const texts = ({ body }: Archive['papers'][number]) => {
    const source = readBodySource(content, body);
    return { tex: abstractToTex(source), ...bodyToMarkdown(source) };
  };
  for (const file of createDataFiles(archive, texts)) {
    const text = 'content' in file ? file.content : file.create();
    assert.ok(typeof text !== 'string' || text.isWellFormed(), file.href);
    for (const segment of file.href.split('/'))
      assert.ok(fitsPath(decodeURIComponent(segment).replace(/\.linkset\.json$/, '')), file.href);
  }
});

function loadStoredArchive(): Archive {
  const { papers, topics, removed, people, pages, config, problems } = loadContentFolder(content);
  assert.deepEqual(problems, []);
  assert.ok(topics && removed && config);
  const stored = papers.map(({ paper }) => paper);
  return createArchive({ papers: stored, topics, removed, people, pages, config });
}

function importText(file: string, text: string): Promise<Report> {
  return importInputs(
    { inputs: [{ file, text }], problems: [] },
    { folder: content, asOf: '2026-06-10', today: '2026-12-01', isDryRun: false },
  );
}

function said({ problems }: Report): string {
  return problems.map(formatProblem).join('\n');
}

function innocent(which: string, id: string): HostileRecord {
  return {
    title: titleOf(which),
    author: 'Ada Example',
    other: 'Bo Example',
    abstract: 'Fine.',
    word: 'tea',
    key: 'note',
    id,
  };
}

function titleOf(which: string): string {
  return `An innocent paper, the ${which}`;
}

/** Numbers the title, and most identifiers, so that records are not taken for one another. */
function withOwnIdentity(record: HostileRecord, { kind, place, month }: Place): HostileRecord {
  const id = place % 3 === 0 ? record.id : `25${month}.${String(place + 10).padStart(5, '0')}`;
  return { ...record, id, title: `${kind} ${String(place)} ${record.title}` };
}

interface Place {
  readonly kind: string;
  readonly place: number;
  readonly month: string;
}
