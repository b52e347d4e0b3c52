import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { importPaper, type ImportContext } from './import-paper.ts';
import type { ImportedPaper, ImportedRecord } from '../sources/imported-paper.ts';
import { createDisk } from '../io/disk.ts';
import { loadContent } from '../io/load-content.ts';
import { saveContent } from '../io/save-content.ts';
import { createChangeSet } from './change-set.ts';
import { runTask } from '../progress/run-task.ts';
import { createTagger } from '../tagging/create-tagger.ts';

const tags =
  'waiting:\n  name: W\n  description: D.\n  phrases: [waiting]\nmine:\n  name: M\n  description: D.\n';
const path = 'papers/2026/2601.00001.mdx';

/** What a source states after repair; `raw` is what it wrote. */
interface Said {
  readonly kind: string;
  readonly record: ImportedRecord;
  readonly abstract: string;
  readonly raw: { readonly title: string; readonly abstract: string };
}

const first: Said = {
  kind: 'json',
  record: {
    title: 'On waiting in \\LaTeX',
    arxiv: '2601.00001',
    published: '2026-01-02',
    authors: [{ name: 'Ada Example' }],
    comment: '3 pages',
    upvotes: 3,
    countsAsOf: '2026-01-05',
    version: 1,
  },
  abstract: 'Waiting $ is hard.',
  raw: { title: 'raw title', abstract: 'raw abstract' },
};

function newArchive(): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-edits-'));
  writeFileSync(join(folder, 'tags.yaml'), tags);
  return folder;
}

/** Imports what a source said and returns the file of the paper. */
async function say(
  folder: string,
  { kind, record, abstract, raw }: Said,
  day = '2026-01-05',
): Promise<string> {
  const content = loadContent(folder);
  assert.deepEqual(content.problems, []);
  const changes = createChangeSet(content);
  const context: ImportContext = {
    content,
    changes,
    tagger: content.topics && createTagger(content.topics),
    unreadable: new Map(),
    findRemoved: () => undefined,
    keyFor: () => undefined,
    asked: new Set(),
    isRestoring: false,
    addsNone: false,
  };
  const imported: ImportedPaper = {
    label: 'x',
    record,
    abstract: [[{ type: 'text', value: abstract }]],
    raw,
    assumed: [],
  };
  const { id } = importPaper(imported, { kind, file: `${kind}.txt`, date: day }, context);
  assert.equal(id, '2601.00001');
  await runTask(saveContent(createDisk(folder), content, changes.toSave()));
  return readFileSync(join(folder, path), 'utf8');
}

function edit(folder: string, change: (text: string) => string): string {
  const text = readFileSync(join(folder, path), 'utf8');
  assert.notEqual(change(text), text);
  writeFileSync(join(folder, path), change(text));
  return change(text);
}

const elsewhere = {
  ...first,
  record: {
    ...first.record,
    title: 'Another title on waiting in LaTeX',
    published: '2026-01-03',
    comment: '4 pages',
  },
  raw: { title: 'another raw title', abstract: 'raw abstract' },
};

test('hand edits survive two other sources and better repair, which untouched fields take up', async () => {
  const folder = newArchive();
  assert.match(await say(folder, first), /\ntags:\n {2}- waiting\n/);
  edit(folder, (text) =>
    text
      .replace(/title: .*/, 'title: My title on waiting in LaTeX # not theirs')
      .replace('"2026-01-02"', '"2026-01-01"')
      .replace('- waiting', '- mine')
      .replace('comment:', '# about the pages\ncomment:')
      .concat('\n## Notes\n\nMine,  with {1 + 1}.\n'),
  );
  await say(folder, { ...elsewhere, kind: 'bibtex' });
  await say(folder, { ...elsewhere, kind: 'arxiv' });
  // The rules of repair have changed; what the sources wrote has not.
  const repaired = await say(folder, {
    ...elsewhere,
    kind: 'arxiv',
    record: { ...elsewhere.record, title: 'Another title on waiting in LaTeX, repaired' },
    abstract: 'Waiting $5 is hard.',
  });
  for (const kept of [
    /\ntitle: My title on waiting in LaTeX # not theirs\n/,
    /\npublished: "2026-01-01"\n/,
    /\ntags:\n {2}- mine\n[^ ]/,
    /\n# about the pages\ncomment: 4 pages\n/,
    /\n\n## Notes\n\nMine, {2}with \{1 \+ 1\}\.\n$/,
  ]) {
    assert.match(repaired, kept);
  }
  assert.match(repaired, /\nWaiting \\?\$5 is hard\.\n/);
});

test('takes up better repair of a title that nobody touched', async () => {
  const folder = newArchive();
  await say(folder, first);
  const better = { ...first, record: { ...first.record, title: 'On waiting in LaTeX' } };
  assert.match(await say(folder, better), /\ntitle: On waiting in LaTeX\n/);
});

test('a new version keeps the page and says which it is; counts come with their day', async () => {
  const folder = newArchive();
  const before = await say(folder, { ...first, kind: 'arxiv' });
  const record = { ...first.record, version: 2, updated: '2026-03-01', title: 'On waiting, again' };
  const after = await say(folder, {
    ...first,
    kind: 'arxiv',
    record: { ...record, upvotes: 4, countsAsOf: '2026-03-02' },
    raw: { ...first.raw, title: 'new raw title' },
  });
  assert.deepEqual(changedLines(before, after), [
    'title: On waiting, again',
    'version: 2',
    'updated: "2026-03-01"',
    'upvotes: 4',
    'countsAsOf: "2026-03-02"',
  ]);
});

test('an import that changes one field changes the line of that field alone', async () => {
  const record: ImportedRecord = {
    ...first.record,
    organization: { name: 'Waiters', handle: 'waiters' },
    venue: { name: 'Proceedings' },
    journalReference: 'W. 1',
    categories: ['cs.CL', 'cs.LG'],
    license: 'https://example.org/license',
    keywords: ['a', 'b'],
    pdf: 'https://example.org/a.pdf',
    code: 'https://example.org/code',
    project: 'https://example.org/project',
    video: 'https://example.org/video',
    models: ['https://example.org/m1', 'https://example.org/m2'],
    datasets: ['https://example.org/d1'],
    demos: ['https://example.org/x1'],
    thumbnail: 'https://example.org/t.png',
    media: ['https://example.org/v.mp4'],
    comments: 1,
    submittedBy: 'ada',
    codeStars: 1,
    summary: { text: 'Short.', by: 'machine' },
    withdrawn: 'No more.',
    erratum: 'A sign.',
    updated: '2026-01-03',
    listed: '2026-01-04',
    language: 'en',
    doi: '10.1000/x',
  };
  const changes: ImportedRecord = {
    title: 'Changed waiting',
    published: '2026-01-09',
    authors: [{ name: 'Ada Changed' }],
    comment: 'Changed',
    upvotes: 9,
    version: 9,
    organization: { name: 'Waiters', handle: 'changed' },
    venue: { name: 'Changed' },
    journalReference: 'Changed',
    categories: ['cs.CL', 'cs.AI'],
    license: 'https://example.org/changed-license',
    keywords: ['a', 'changed'],
    pdf: 'https://example.org/changed-pdf',
    code: 'https://example.org/changed-code',
    project: 'https://example.org/changed-project',
    video: 'https://example.org/changed-video',
    models: ['https://example.org/m1', 'https://example.org/changed-models'],
    datasets: ['https://example.org/changed-datasets'],
    demos: ['https://example.org/changed-demos'],
    thumbnail: 'https://example.org/changed-thumbnail',
    media: ['https://example.org/changed-media'],
    comments: 9,
    submittedBy: 'changed',
    codeStars: 9,
    summary: { text: 'Changed.', by: 'machine' },
    withdrawn: 'Changed.',
    erratum: 'Changed.',
    updated: '2026-01-09',
    listed: '2026-01-09',
    language: 'fr',
  };
  const folder = newArchive();
  let before = await say(folder, { ...first, kind: 'arxiv', record });
  let said: Said = { ...first, kind: 'arxiv', record };
  for (const [key, value] of Object.entries(changes)) {
    const raw = key === 'title' ? { ...said.raw, title: 'changed' } : said.raw;
    said = { ...said, record: { ...said.record, [key]: value }, raw };
    const after = await say(folder, said);
    const [line, ...more] = changedLines(before, after);
    assert.deepEqual(more, [], key);
    assert.match(line ?? '', /changed|2026-01-09|9|cs\.AI|fr/i, key);
    assert.equal(after.split('\n').length, before.split('\n').length, key);
    before = after;
  }
});

function changedLines(before: string, after: string): readonly string[] {
  const old = new Set(before.split('\n'));
  // The day and the file of the source are below it, and the same here.
  return after.split('\n').filter((line) => !old.has(line));
}
