import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { isTemporary, writeAtomically } from './write-atomically.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-write-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('writes text and bytes, makes folders, and leaves nothing beside the file', () => {
  const path = join(folder, 'a/b/file.txt');
  writeAtomically(path, 'old');
  writeAtomically(path, Buffer.from('new'));
  assert.equal(readFileSync(path, 'utf8'), 'new');
  assert.deepEqual(readdirSync(join(folder, 'a/b')), ['file.txt']);
});

test('leaves nothing behind when it fails', () => {
  mkdirSync(join(folder, 'taken'));
  assert.throws(() => {
    writeAtomically(join(folder, 'taken'), 'text');
  });
  assert.deepEqual(readdirSync(folder), ['taken']);
});

test('knows what an interrupted write leaves, now and by its former name', () => {
  assert.deepEqual(
    ['papers/2026/.a.mdx.4711.part', '.a.mdx.part', 'a.mdx', 'a.part', '.part'].map(isTemporary),
    [true, true, false, false, false],
  );
});
