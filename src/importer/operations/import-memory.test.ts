import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { writeCachedLines } from '../../files/cached-lines.ts';
import { importInputs } from './import-inputs.ts';

const text = JSON.stringify([
  { title: 'Waiting', published: '2026', abstract: 'Of $\\undefinedmacro$.' },
  { title: 'Going', published: '2026' },
]);

function newPlace() {
  const place = mkdtempSync(join(tmpdir(), 'offprint-memory-'));
  const folder = join(place, 'content');
  const memory = join(place, 'cache/imports.jsonl');
  const reads = { count: 0 };
  const input = { file: 'papers.json', text };
  const importAgain = (options: ImportAgain = {}) =>
    importInputs(
      { inputs: [{ ...input, ...options }], problems: [] },
      {
        folder,
        memory,
        isDryRun: false,
        asOf: undefined,
        today: options.today ?? '2026-06-10',
        takesAllTypes: options.takesAllTypes,
      },
    );
  return { folder, memory, reads, importAgain, waiting: join(folder, 'papers/2026/waiting.mdx') };
}

/** Marks what is remembered, so that only an import that recalls it can report the mark. */
function mark(memory: string): void {
  const [head = '', ...lines] = readFileSync(memory, 'utf8').split('\n');
  const entries = lines.map((line) => z.record(z.string(), z.unknown()).parse(JSON.parse(line)));
  writeCachedLines(
    memory,
    head.slice(0, head.lastIndexOf(' ')),
    entries.map((entry) => ({ ...entry, papers: 77 })),
  );
}

test('recalls an input that would change nothing, on any day, with what there was to say', async () => {
  const { memory, importAgain } = newPlace();
  const first = await importAgain();
  mark(memory);
  const second = await importAgain({ today: '2027-01-01' });
  assert.equal(second.inputs[0]?.papers, 77);
  assert.deepEqual([second.added.length, second.unchanged], [0, 2]);
  assert.deepEqual(second.problems, first.problems);
});

test('reads again when the input, a paper or the vocabulary is not as it was', async () => {
  const changes: readonly ((place: ReturnType<typeof newPlace>) => void)[] = [
    ({ waiting }) => {
      writeFileSync(waiting, readFileSync(waiting, 'utf8').replace('Of', 'On'));
    },
    ({ waiting }) => {
      rmSync(waiting);
    },
    ({ folder }) => {
      rmSync(join(folder, 'imports'), { recursive: true });
    },
    ({ folder }) => {
      writeFileSync(join(folder, 'tags.yaml'), 'going:\n  name: G\n  description: D.\n');
    },
  ];
  for (const change of changes) {
    const place = newPlace();
    await place.importAgain();
    mark(place.memory);
    change(place);
    assert.equal((await place.importAgain()).inputs[0]?.papers, 2);
    assert.ok(existsSync(place.waiting));
  }
  const { memory, importAgain } = newPlace();
  await importAgain();
  mark(memory);
  assert.equal((await importAgain({ takesAllTypes: true })).inputs[0]?.papers, 2);
  mark(memory);
  assert.equal((await importAgain({ text: `${text}\n` })).inputs[0]?.papers, 2);
});

test('does without a memory that cannot be read', async () => {
  const { memory, importAgain } = newPlace();
  await importAgain();
  writeFileSync(memory, 'torn {');
  assert.equal((await importAgain()).unchanged, 2);
  assert.doesNotMatch(readFileSync(memory, 'utf8'), /torn/);
});

interface ImportAgain {
  readonly text?: string;
  readonly today?: string;
  readonly takesAllTypes?: boolean;
}
