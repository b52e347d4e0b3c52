import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'offprint-reading-'));
mkdirSync(join(root, 'archive/papers/2026'), { recursive: true });
writeFileSync(
  join(root, 'archive/archive.yaml'),
  'title: T\ndescription: D\nurl: https://papers.example.org\n',
);
writeFileSync(
  join(root, 'archive/tags.yaml'),
  'tides: {name: Tides, description: D, phrases: [tide]}\n',
);
writeFileSync(
  join(root, 'archive/papers/2026/tides.mdx'),
  '---\ntitle: Tides\naliases: [ebb]\npublished: 2026-01-05\ntags: [moon]\n---\n\nText.\n',
);

/** Runs a command in the folder above the archive. */
function type(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    env: { ...process.env, OFFPRINT_CONTENT: 'archive', INIT_CWD: root },
  });
  return { code: status, out: stdout, err: stderr };
}

test('audits: 1 for errors, as text, JSON and annotations', () => {
  const { code, out } = type('audit');
  assert.equal(code, 1);
  assert.match(out, /papers\/2026\/tides\.mdx:5 tags\.0: there is no topic "moon"/);
  const findings = z.array(z.object({ check: z.string(), line: z.number() }));
  assert.deepEqual(findings.parse(JSON.parse(type('audit', '--json').out)), [
    { check: 'topics', line: 5 },
  ]);
  assert.match(
    type('audit', '--github').out,
    /^::error file=archive\/papers\/2026\/tides\.mdx,line=5,title=topics::tags\.0: /,
  );
});

test('explains the topics of a paper, named by a former identifier as well', () => {
  const { code, out } = type('tag', '--explain', 'ebb');
  assert.equal(code, 0);
  assert.match(out, /^tides {2}Tides\n\nAssigned:\n {2}tides +4 {2}by rule/);
});

test('suggests and counts', () => {
  assert.match(type('tag', '--suggest').out, /^No topic is missing/);
  assert.match(type('stats').out, /^papers +1\n/);
});

test('exits with 2 when there is nothing to read', () => {
  const missing = type('tag', '--explain', 'nonsense');
  assert.equal(missing.code, 2);
  assert.match(missing.err, /There is no paper "nonsense"/);
  for (const command of ['audit', 'stats']) {
    const { code, err } = type(command, '--content', 'nowhere');
    assert.equal(code, 2);
    assert.match(err, /there is no content folder/);
  }
});
