import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Paper } from '../../paper/schema.ts';
import { mergeStored, removeStored, renameStored } from './edit-papers.ts';
import { createDisk } from '../io/disk.ts';
import { loadContent, type Content } from '../io/load-content.ts';
import { saveContent } from '../io/save-content.ts';
import { runTask } from '../progress/run-task.ts';
import type { Report } from '../report/report.ts';
import { editArchive, type OperationResult } from './change-archive.ts';
import { importInputs } from './import-inputs.ts';

const today = '2026-06-10';
const preprint = {
  title: 'Waiting, learned',
  arxiv: '2505.20444',
  authors: ['A Bee'],
  abstract: 'Of $x$.',
};
const article = {
  title: 'Learned waiting',
  published: '2026-02',
  authors: ['A. Bee'],
  doi: '10.1000/waiting',
  venue: { name: 'Proceedings of Waiting' },
  abstract: 'Of y.',
};

function importInto(folder: string, papers: readonly object[], isRestoring = false) {
  const inputs = [{ file: 'papers.json', text: JSON.stringify(papers) }];
  const run = { folder, isDryRun: false, asOf: undefined, today, isRestoring };
  return importInputs({ inputs, problems: [] }, run);
}

async function newArchive(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-edit-'));
  await importInto(folder, [preprint, article]);
  return folder;
}

function edit(folder: string, work: (content: Content) => OperationResult): Promise<Report> {
  return editArchive({ folder, isDryRun: false }, work);
}

const papersOf = (folder: string): readonly Paper[] =>
  loadContent(folder).papers.map(({ paper }) => paper);
const idsOf = (folder: string): readonly string[] => papersOf(folder).map(({ id }) => id);

/** Returns every file with its text. */
const tree = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => [path, readFileSync(path, 'utf8')]);

test('merges two papers: the first stays, gaps are filled, notes and addresses join', async () => {
  const folder = await newArchive();
  const path = join(folder, 'papers/2026/learned-waiting.mdx');
  writeFileSync(path, `${readFileSync(path, 'utf8')}\n## Notes\n\nMine.\n`);
  const { removed, changed } = await edit(folder, (content) =>
    mergeStored(content, ['2505.20444', 'learned-waiting']),
  );
  assert.deepEqual(removed, [{ id: 'learned-waiting', title: 'Learned waiting' }]);
  assert.deepEqual(
    changed.map(({ id, fields }) => [id, fields.map(({ key }) => key).toSorted()]),
    [['2505.20444', ['aliases', 'doi', 'published', 'venue']]],
  );
  assert.equal(existsSync(path), false);
  const [paper, ...others] = papersOf(folder);
  assert.deepEqual(others, []);
  assert.equal(paper?.title, preprint.title);
  assert.equal(paper.doi, article.doi);
  assert.deepEqual(paper.aliases, ['learned-waiting']);
  const text = readFileSync(join(folder, 'papers/2025/2505.20444.mdx'), 'utf8');
  assert.match(text, /\nOf \$x\$\.\n\n## Notes\n\nMine\.\n$/);
});

test('brings neither of two merged papers back by an import, and refreshes what came from both', async () => {
  const folder = await newArchive();
  await edit(folder, (content) => mergeStored(content, ['learned-waiting', '2505.20444']));
  const merged = tree(folder);
  const again = await importInto(folder, [preprint, article]);
  assert.deepEqual([again.added, again.changed], [[], []]);
  const papers = (files: typeof merged) => files.filter(([path]) => path.endsWith('.mdx'));
  assert.deepEqual(papers(tree(folder)), papers(merged));
  await importInto(folder, [{ ...article, venue: { name: 'Other Proceedings' } }]);
  assert.equal(papersOf(folder)[0]?.venue?.name, 'Other Proceedings');
});

test('renames a paper within its folder, and imports find it', async () => {
  const folder = await newArchive();
  const { renamed } = await edit(folder, (content) =>
    renameStored(content, ['learned-waiting', 'waiting']),
  );
  assert.deepEqual(renamed, [{ from: 'learned-waiting', to: 'waiting' }]);
  assert.ok(existsSync(join(folder, 'papers/2026/waiting.mdx')));
  const before = tree(folder);
  assert.equal((await importInto(folder, [article])).unchanged, 1);
  assert.deepEqual(tree(folder), before);
  await edit(folder, (content) => renameStored(content, ['waiting', 'learned-waiting']));
  const back = papersOf(folder).find(({ id }) => id === 'learned-waiting');
  assert.deepEqual(back?.aliases, ['waiting']);
});

test('removes a paper and leaves a word about it; imports leave it out until told otherwise', async () => {
  const folder = await newArchive();
  const because = 'Its authors asked for it.';
  const removal = { id: '2505.20444', today, because, to: undefined };
  await edit(folder, (content) => removeStored(content, removal));
  assert.deepEqual(idsOf(folder), ['learned-waiting']);
  assert.equal(
    readFileSync(join(folder, 'removed.yaml'), 'utf8'),
    `"2505.20444":\n  title: Waiting, learned\n  removed: "2026-06-10"\n  because: Its authors asked for it.\n  arxiv: "2505.20444"\n`,
  );
  assert.doesNotMatch(JSON.stringify(tree(join(folder, 'imports'))), /2505\.20444/);
  const before = tree(folder);
  const { problems, added } = await importInto(folder, [
    preprint,
    { title: preprint.title, published: '2025' },
  ]);
  assert.deepEqual(added, []);
  assert.deepEqual(
    problems.map(({ severity, message }) => [severity, message]),
    Array.from({ length: 2 }, () => [
      'note',
      `was removed as 2505.20444 on 2026-06-10: ${because}`,
    ]),
  );
  assert.deepEqual(tree(folder), before);
  await importInto(folder, [preprint], true);
  assert.deepEqual(idsOf(folder), ['2505.20444', 'learned-waiting']);
  assert.equal(existsSync(join(folder, 'removed.yaml')), false);
});

test('forgets a paper whose removal was cut short after its file was gone', async () => {
  const folder = await newArchive();
  const memory = join(folder, 'imports/2025.jsonl');
  const remembered = readFileSync(memory, 'utf8');
  const removal = { id: '2505.20444', today, because: undefined, to: undefined };
  await edit(folder, (content) => removeStored(content, removal));
  const whole = tree(folder);
  writeFileSync(memory, remembered);
  assert.equal(loadContent(folder).states.has(removal.id), false);
  await importInto(folder, [article]);
  assert.deepEqual(tree(folder), whole);
});

test('forgets that a paper was removed when its return was cut short after its file was written', async () => {
  const folder = await newArchive();
  const removal = { id: '2505.20444', today, because: undefined, to: undefined };
  await edit(folder, (content) => removeStored(content, removal));
  const tombstone = readFileSync(join(folder, 'removed.yaml'));
  await importInto(folder, [preprint, article], true);
  const whole = tree(folder);
  writeFileSync(join(folder, 'removed.yaml'), tombstone);
  await importInto(folder, [preprint, article], true);
  assert.deepEqual(tree(folder), whole);
});

test('lets every former address of a removed paper lead to it again when it is back', async () => {
  const folder = await newArchive();
  await edit(folder, (content) => renameStored(content, ['learned-waiting', 'waiting']));
  const removal = { id: 'waiting', today, because: undefined, to: undefined };
  await edit(folder, (content) => removeStored(content, removal));
  await importInto(folder, [{ ...article, arxiv: '2602.00001' }], true);
  const back = papersOf(folder).find(({ id }) => id === '2602.00001');
  assert.deepEqual(back?.aliases, ['learned-waiting', 'waiting']);
  assert.equal(existsSync(join(folder, 'removed.yaml')), false);
});

test('removes a paper in favour of another one, to which its addresses lead', async () => {
  const folder = await newArchive();
  const removal = { id: '2505.20444', today, because: undefined, to: 'learned-waiting' };
  await edit(folder, (content) => removeStored(content, removal));
  const [paper] = papersOf(folder);
  assert.deepEqual([paper?.id, paper?.aliases], ['learned-waiting', ['2505.20444']]);
  assert.equal(existsSync(join(folder, 'removed.yaml')), false);
  assert.equal((await importInto(folder, [preprint])).added.length, 0);
});

test('refuses what cannot be done, and does nothing', async () => {
  const folder = await newArchive();
  const before = tree(folder);
  const works: readonly (readonly [RegExp, (content: Content) => OperationResult])[] = [
    [/no paper nonsense/, (content) => mergeStored(content, ['2505.20444', 'nonsense'])],
    [/are one paper/, (content) => mergeStored(content, ['2505.20444', '2505.20444'])],
    [/is, or was/, (content) => renameStored(content, ['learned-waiting', '2505.20444'])],
    [/cannot be an identifier/, (content) => renameStored(content, ['learned-waiting', '../x'])],
    [/cannot be an identifier/, (content) => renameStored(content, ['learned-waiting', 'week'])],
    [
      /lead to itself/,
      (content) =>
        removeStored(content, { id: '2505.20444', today, because: undefined, to: '2505.20444' }),
    ],
  ];
  for (const [message, work] of works) {
    const { problems } = await edit(folder, work);
    assert.match(problems[0]?.message ?? '', message);
  }
  assert.deepEqual(tree(folder), before);
});

test('a command that was killed is finished by running it again, though it is then refused', async () => {
  const [folder, undisturbed] = [await newArchive(), await newArchive()];
  const edits: readonly ((content: Content) => OperationResult)[] = [
    (content) => renameStored(content, ['learned-waiting', 'waiting']),
    (content) => mergeStored(content, ['2505.20444', 'waiting']),
  ];
  for (const work of edits) {
    const content = loadContent(folder);
    const { changes } = work(content);
    assert.ok(changes);
    // As if killed before the first file is removed.
    const disk = { ...createDisk(folder), remove: () => undefined };
    await runTask(saveContent(disk, content, changes.toSave()));
    const { problems } = await edit(folder, work);
    assert.equal(problems.length, 1);
    await edit(undisturbed, work);
    assert.deepEqual(below(folder), below(undisturbed));
  }
});

test('a removal that was killed before it forgot the paper is finished by any command', async () => {
  const [folder, undisturbed] = [await newArchive(), await newArchive()];
  const work = (content: Content): OperationResult =>
    removeStored(content, { id: 'learned-waiting', today, because: undefined, to: undefined });
  const content = loadContent(folder);
  const { changes } = work(content);
  assert.ok(changes);
  const disk = createDisk(folder);
  const remove = (path: string): never => {
    disk.remove(path);
    throw new Error('killed');
  };
  await assert.rejects(runTask(saveContent({ ...disk, remove }, content, changes.toSave())));
  await edit(folder, work);
  await edit(undisturbed, work);
  assert.deepEqual(below(folder), below(undisturbed));
});

/** Returns every file by its path below the folder, with its text. */
function below(folder: string): readonly (readonly [string, string])[] {
  return tree(folder).map(([path, text]) => [path.slice(folder.length), text]);
}
