import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { importInputs } from './import-inputs.ts';
import type { TaskStep } from '../progress/run-task.ts';

const records = (count: number): string =>
  JSON.stringify(
    Array.from({ length: count }, (_, index) => ({
      title: `Paper ${String(index)}`,
      published: '2026',
    })),
  );
const newFolder = (): string => mkdtempSync(join(tmpdir(), 'offprint-interrupted-'));

function importInto(folder: string, isEnd: (step: TaskStep, count: number) => boolean) {
  const controller = new AbortController();
  let count = 0;
  return importInputs(
    { inputs: [{ file: 'papers.json', text: records(40) }], problems: [] },
    {
      folder,
      isDryRun: false,
      asOf: undefined,
      today: '2026-06-10',
      signal: controller.signal,
      onStep: (step) => {
        count += 1;
        if (isEnd(step, count)) controller.abort();
      },
    },
  );
}

const tree = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]);

test('ends between two records or two files, says what is done, and the next run does the rest', async () => {
  const whole = newFolder();
  await importInto(whole, () => false);
  for (const end of [1, 17, 39, 41, 60, 79]) {
    const folder = newFolder();
    const report = await importInto(folder, (_, count) => count === end);
    const written = readdirSync(join(folder, 'papers/2026'));
    assert.equal(report.added.length, written.length);
    // Records are merged first and written then.
    assert.equal(written.length, end < 40 ? end : end - 40);
    assert.match(report.problems.at(-1)?.message ?? '', /^interrupted: /);
    assert.deepEqual(
      tree(folder).filter(([path]) => /\/\./.test(path)),
      [],
    );
    await importInto(folder, () => false);
    assert.deepEqual(tree(folder), tree(whole));
  }
});

test('ends by Ctrl-C, and says so', async () => {
  const folder = newFolder();
  const input = join(newFolder(), 'papers.json');
  writeFileSync(input, records(20_000));
  const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
  const child = spawn(process.execPath, [cli, 'import', input, '--content', folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const out: string[] = [];
  child.stdout.on('data', (data: Buffer) => out.push(data.toString()));
  child.stderr.on('data', (data: Buffer) => out.push(data.toString()));
  while (!existsSync(join(folder, 'imports/.lock'))) await setTimeout(10);
  child.kill('SIGINT');
  await once(child, 'close');
  assert.equal(child.exitCode, 1, out.join(''));
  assert.match(out.join(''), /Ctrl-C once more ends at once/);
  assert.match(out.join(''), /interrupted: papers\.json not imported to the end/);
  assert.equal(existsSync(join(folder, 'imports/.lock')), false);
});
