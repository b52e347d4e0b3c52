import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { importPapers } from '../operations/import-papers.ts';
import { runTask } from '../progress/run-task.ts';
import { createDisk, type Disk } from './disk.ts';
import { loadContent } from './load-content.ts';
import { saveContent } from './save-content.ts';
import { withLock } from './with-lock.ts';

const tags = 'learning:\n  name: Learning\n  description: D.\n  phrases: [learning]\n';
const stored = [
  { title: 'Learning to wait', published: '2025', upvotes: 1, countsAsOf: '2026-01-01' },
  { title: 'Learning to go', published: '2026', authors: ['A Bee'] },
];
const news = [
  { title: 'Learning to wait', arxiv: '2505.20444', upvotes: 2, countsAsOf: '2026-02-01' },
  { title: 'Learning to go', authors: ['A. Bee', 'C Dee'], arxiv: '2601.00543' },
  { title: 'Learning to stay', published: '2026' },
];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-save-'));
  writeFileSync(join(folder, 'tags.yaml'), tags);
  return folder;
}

async function importInto(
  folder: string,
  papers: readonly object[],
  disk = createDisk(folder),
): Promise<void> {
  const content = loadContent(folder);
  const input = { file: 'papers.json', text: JSON.stringify(papers) };
  const options = { asOf: '2026-06-10', today: '2026-06-10' };
  const { changes, problems } = await runTask(importPapers(content, [input], options));
  assert.deepEqual([...content.problems, ...problems], []);
  await runTask(saveContent(disk, content, changes.toSave()));
}

/** Creates a disk that fails after a number of operations. The last one stops halfway. */
function breakingDisk(folder: string, operations: number): Disk {
  const disk = createDisk(folder);
  let left = operations;
  const guard = (): void => {
    left -= 1;
    if (left < 0) throw new Error('power cut');
  };
  return {
    write: (path, text) => {
      if (left === 0) {
        const parts = path.split('/');
        const half = [...parts.slice(0, -1), `.${parts.at(-1) ?? ''}.part`].join('/');
        disk.write(half, text.slice(0, text.length / 2));
      }
      guard();
      disk.write(path, text);
    },
    remove: (path) => {
      guard();
      disk.remove(path);
    },
  };
}

function tree(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .toSorted()
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')]);
}

async function undisturbed(): Promise<ReturnType<typeof tree>> {
  const folder = newFolder();
  await importInto(folder, stored);
  await importInto(folder, news);
  return tree(folder);
}

/** Returns whether an import could finish with that many operations of the disk. */
async function isFinishedWith(operations: number, folder: string): Promise<boolean> {
  try {
    await importInto(folder, news, breakingDisk(folder, operations));
    return true;
  } catch (error) {
    assert.ok(error instanceof Error && error.message === 'power cut', String(error));
    return false;
  }
}

test('ends in the same bytes wherever an import is interrupted, even twice', async () => {
  const expected = await undisturbed();
  const finished: number[] = [];
  for (let operations = 0; finished.length === 0; operations += 1) {
    for (const again of [undefined, 1, 2, 3]) {
      const folder = newFolder();
      await importInto(folder, stored);
      if (await isFinishedWith(operations, folder)) finished.push(operations);
      for (const [path, text] of tree(folder)) {
        if (path.endsWith('.mdx')) assert.match(text, /^---\n[^]*\n---\n/, path);
      }
      if (again !== undefined) await isFinishedWith(again, folder);
      await importInto(folder, news);
      assert.deepEqual(tree(folder), expected, `after ${String(operations)} operations`);
    }
  }
  assert.ok((finished[0] ?? 0) >= 8);
});

test('removes what a killed write left behind in any folder, and no hidden file of a person', async () => {
  const folder = newFolder();
  await importInto(folder, stored);
  const before = tree(folder);
  for (const file of ['.removed.yaml', 'imports/.2025.jsonl', 'papers/2025/.a-paper.mdx'])
    writeFileSync(join(folder, `${file}.4711.part`), 'half');
  writeFileSync(join(folder, '.gitignore'), '');
  await importInto(folder, stored);
  assert.deepEqual(tree(folder), [['.gitignore', ''], ...before]);
});

test('lets no two imports into one archive, and forgets one that died', async () => {
  const folder = newFolder();
  const lock = join(folder, 'imports/.lock');
  const parent = String(process.ppid);
  await withLock(folder, async () => {
    assert.equal(readFileSync(lock, 'utf8'), String(process.pid));
    writeFileSync(lock, parent);
    await assert.rejects(
      withLock(folder, () => undefined),
      /another import is at work/,
    );
  });
  writeFileSync(lock, '999999999');
  assert.equal(await withLock(folder, () => 'done'), 'done');
  assert.deepEqual(readdirSync(join(folder, 'imports')), []);
});
