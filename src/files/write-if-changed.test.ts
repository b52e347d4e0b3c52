import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { hasContent, writeIfChanged } from './write-if-changed.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-changed-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('keeps the time of a file that would not change', () => {
  const path = join(folder, 'a/file.txt');
  writeIfChanged(path, 'é');
  utimesSync(path, 1, 1);
  writeIfChanged(path, 'é');
  writeIfChanged(path, Buffer.from('é'));
  assert.equal(statSync(path).mtimeMs, 1000);
  writeIfChanged(path, 'e!');
  assert.equal(readFileSync(path, 'utf8'), 'e!');
  assert.notEqual(statSync(path).mtimeMs, 1000);
});

test('tells content of the same length apart, and takes a folder for no file', () => {
  const path = join(folder, 'file.txt');
  writeIfChanged(path, 'abc');
  assert.deepEqual(
    [
      hasContent(path, 'abc'),
      hasContent(path, 'abd'),
      hasContent(path, ''),
      hasContent(folder, ''),
    ],
    [true, false, false, false],
  );
});
