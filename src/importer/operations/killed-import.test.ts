import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs, { cpSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { createDisk } from '../io/disk.ts';
import { loadContent } from '../io/load-content.ts';
import { saveContent, type ContentToSave } from '../io/save-content.ts';
import { withLock } from '../io/with-lock.ts';
import { runTask } from '../progress/run-task.ts';

const kills = 100;
const known = 50;
const records = Array.from({ length: 300 }, (_, index) => ({
  title: `Paper ${String(index)}`,
  published: index % 2 === 0 ? '2025' : '2026',
  authors: ['Ada Example'],
}));
// Some of them exist already, and get another name and an abstract.
const news = records.map((record, index) => ({
  ...record,
  arxiv: `2601.${String(index).padStart(5, '0')}`,
  abstract: 'Of waiting.',
}));

async function killed(): Promise<void> {
  // A child starts without what only its parent needs.
  const { default: fc } = await import('fast-check');
  const { importInputs } = await import('./import-inputs.ts');
  const importInto = (archive: string, papers: readonly object[]) => {
    const inputs = [{ file: 'papers.json', text: JSON.stringify(papers) }];
    const run = { folder: archive, isDryRun: false, asOf: undefined, today: '2026-06-10' };
    return importInputs({ inputs, problems: [] }, run);
  };
  const start = newFolder();
  await importInto(start, records.slice(0, known));
  const undisturbed = copyOf(start);
  await importInto(undisturbed, news);
  const before = tree(start);
  const expected = tree(undisturbed);
  const work = join(newFolder(), 'work.json');
  writeFileSync(work, JSON.stringify(await mergeNews(start)));
  // A write counts two operations, a removal one; three more files are written, and the journal goes.
  const last = records.length * 2 + known + 3 * 2 + 1;
  const moments = fc.sample(fc.integer({ min: 1, max: last }), { numRuns: kills, seed: 20260610 });
  const left: number[] = [];
  const killAndHeal = async (): Promise<void> => {
    for (let moment = moments.pop(); moment !== undefined; moment = moments.pop()) {
      const archive = copyOf(start);
      assert.equal(await killAt(moment, archive, work), 'SIGKILL', String(moment));
      const torn = tree(archive);
      left.push([...torn].filter(([path, text]) => expected.get(path) === text).length);
      assertWhole(torn, { before, after: expected });
      await importInto(archive, news);
      assert.deepEqual(tree(archive), expected, `killed at operation ${String(moment)}`);
    }
  };
  await Promise.all([killAndHeal(), killAndHeal()]);
  assert.ok(new Set(left).size > kills / 2, 'the moments are spread over the import');
}

/** Returns what an import would save: all that a child needs. */
async function mergeNews(archive: string): Promise<Pick<ContentToSave, 'papers'>> {
  const { importPapers } = await import('./import-papers.ts');
  const inputs = [{ file: 'papers.json', text: JSON.stringify(news) }];
  const options = { asOf: undefined, today: '2026-06-10' };
  const { changes } = await runTask(importPapers(loadContent(archive), inputs, options));
  return { papers: changes.toSave().papers };
}

/** Asserts that every file is in its old or its new state; besides them there are only hidden ones. */
function assertWhole(
  torn: Tree,
  { before, after }: { readonly before: Tree; readonly after: Tree },
) {
  for (const [path, text] of torn) {
    if (/(?:^|\/)\.[^/]+$/.test(path)) continue;
    assert.ok([before.get(path), after.get(path)].includes(text), `${path} is torn`);
  }
}

async function killAt(moment: number, archive: string, papers: string): Promise<string | null> {
  const args = [fileURLToPath(import.meta.url), 'child', archive, papers, String(moment)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  await once(child, 'exit');
  return child.signalCode;
}

/** Saves in a process that ends by SIGKILL before an operation of the disk or, if that writes, in the middle of it. */
async function saveAndDie(order: Order): Promise<void> {
  let operations = 0;
  const count = (before?: () => void): void => {
    operations += 1;
    if (operations !== order.operation) return;
    before?.();
    process.kill(process.pid, 'SIGKILL');
  };
  const { writeFileSync: write, renameSync: rename, rmSync: remove } = fs;
  fs.writeFileSync = (path, data, options) => {
    count(() => {
      if (typeof data === 'string') write(path, data.slice(0, data.length / 2), options);
    });
    write(path, data, options);
  };
  fs.renameSync = (from, to) => {
    count();
    rename(from, to);
  };
  fs.rmSync = (path, options) => {
    count();
    remove(path, options);
  };
  syncBuiltinESMExports();
  const work = WorkSchema.parse(JSON.parse(readFileSync(order.file, 'utf8')));
  await withLock(order.folder, async () => {
    const toSave = { ...work, removed: [], tombstones: new Map() };
    await runTask(saveContent(createDisk(order.folder), loadContent(order.folder), toSave));
  });
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'offprint-killed-'));
}

function copyOf(archive: string): string {
  const copy = newFolder();
  cpSync(archive, copy, { recursive: true });
  return copy;
}

function tree(archive: string): Tree {
  const paths = readdirSync(archive, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return new Map(paths.map((path) => [path.slice(archive.length + 1), readFileSync(path, 'utf8')]));
}

/** As the parent wrote it. */
const WorkSchema = z.object({ papers: z.custom<ContentToSave['papers']>() });

type Tree = ReadonlyMap<string, string>;

interface Order {
  readonly folder: string;
  readonly file: string;
  readonly operation: number;
}

/**
 * The arguments of a child: the archive, a file with what to save, and the operation of the disk at which it kills
 * itself.
 */
const [role, folder = '', file = '', operation = ''] = process.argv.slice(2);
if (role === 'child') await saveAndDie({ folder, file, operation: Number(operation) });
else
  test('an import killed at any of 100 moments tears no file, and the next one ends alike', killed);
