import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';

const cli = fileURLToPath(new URL('./cli.ts', import.meta.url));

interface Typed {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in a folder, as `npm run papers --` does. */
function type(folder: string, args: readonly string[], environment = {}): Typed {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    cwd: tmpdir(),
    env: { ...process.env, OFFPRINT_CONTENT: '', INIT_CWD: folder, ...environment },
  });
  return { code: status, out: stdout, err: stderr };
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-cli-'));
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in/good.json'), '[{"title": "Good", "published": "2026-05-04"}]');
  writeFileSync(join(folder, 'in/mixed.json'), '[{"title": "Fine", "published": "2026"}, {}]');
  return folder;
}

const ReportSchema = z.object({
  added: z.array(z.object({ id: z.string() })),
  isDryRun: z.boolean(),
});

test('imports relative to where the person stands, and exits with 0', () => {
  const folder = newFolder();
  const { code, out } = type(folder, ['import', 'in/good.json', '--content', 'archive']);
  assert.equal(
    out,
    'good.json: 1 paper (json)\n\nAdded:\n  good  Good\n\n1 added, 0 changed, 0 unchanged.\n',
  );
  assert.equal(code, 0);
  assert.ok(existsSync(join(folder, 'archive/papers/2026/good.mdx')));
});

test('finds the archive by OFFPRINT_CONTENT', () => {
  const folder = newFolder();
  assert.equal(type(folder, ['import', 'in/good.json'], { OFFPRINT_CONTENT: 'other' }).code, 0);
  assert.ok(existsSync(join(folder, 'other/papers/2026/good.mdx')));
});

test('exits with 1 when some records were not taken', () => {
  const folder = newFolder();
  const { code, out } = type(folder, ['import', 'in/mixed.json', '--content', 'archive']);
  assert.equal(code, 1);
  assert.match(out, /Not taken:\n {2}mixed\.json title: is missing \(record 2\)\n/);
  assert.match(out, /1 added, 0 changed, 0 unchanged, 1 error\.\n$/);
});

test('exits with 2 when nothing could be done, and makes no archive', () => {
  const folder = newFolder();
  const archive = ['--content', 'archive'];
  const missing = type(folder, ['import', 'in/missing.json', ...archive]);
  assert.equal(missing.code, 2);
  assert.match(missing.out, /missing\.json: there is no such file/);
  assert.equal(type(folder, ['tag', ...archive]).code, 2);
  const day = type(folder, ['import', 'in/good.json', '--as-of', '2026-02-30', ...archive]);
  assert.equal(day.code, 2);
  assert.match(day.err, /Write a day that exists/);
  assert.equal(type(folder, ['import']).code, 2);
  assert.equal(type(folder, ['nonsense']).code, 2);
  assert.equal(existsSync(join(folder, 'archive')), false);
});

test('prints the report of a dry run as JSON and writes nothing', () => {
  const folder = newFolder();
  const args = ['import', 'in/good.json', '--content', 'archive', '--dry-run', '--json'];
  const { code, out } = type(folder, args);
  assert.equal(code, 0);
  assert.deepEqual(ReportSchema.parse(JSON.parse(out)), {
    added: [{ id: 'good' }],
    isDryRun: true,
  });
  assert.equal(existsSync(join(folder, 'archive')), false);
});

test('puts papers where options say, and refuses topics and days that do not exist', () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'archive'));
  const topics = 'vision:\n  name: Vision\n  description: D.\n  aliases: [sight]\n';
  const add = ['import', 'in/good.json', '--content', 'archive'];
  const none = type(folder, [...add, '--tag', 'vision']);
  assert.equal(none.code, 2);
  assert.match(none.err, /there is no topic "vision" in tags\.yaml\n {4}Add it to tags\.yaml\./);
  writeFileSync(join(folder, 'archive/tags.yaml'), topics);
  const wrong = type(folder, [...add, '--tag', 'visoin']);
  assert.equal(wrong.code, 2);
  assert.match(wrong.err, /Did you mean "vision"\?/);
  assert.equal(type(folder, [...add, '--listed', '2026-02-30']).code, 2);
  assert.equal(existsSync(join(folder, 'archive/papers')), false);
  const placed = type(folder, [...add, '--tag', 'sight', '--tag=vision', '--listed=2026-06-10']);
  assert.equal(placed.code, 0);
  const text = readFileSync(join(folder, 'archive/papers/2026/good.mdx'), 'utf8');
  assert.match(text, /^listed: "2026-06-10"\ntags:\n {2}- vision\n(?! {2}-)/m);
});

test('explains itself', () => {
  const { code, out } = type(newFolder(), ['import', '--help']);
  assert.equal(code, 0);
  for (const words of ['--as-of <day>', '--content <folder>', '--dry-run', '--json', 'Exit code'])
    assert.ok(out.includes(words), words);
  assert.match(type(newFolder(), ['--help']).out, /import[^]*tag/);
});
