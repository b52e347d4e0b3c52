import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { sweep } from './sweep.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-sweep-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('keeps files and whole folders, and removes the rest with its empty folders and links', () => {
  const paths = ['kept.txt', 'old.txt', 'a/kept/x/y.txt', 'a/kept.txt', 'a/old.txt', 'b/c/old.txt'];
  for (const path of paths) {
    mkdirSync(dirname(join(folder, 'site', path)), { recursive: true });
    writeFileSync(join(folder, 'site', path), '');
  }
  mkdirSync(join(folder, 'elsewhere/precious'), { recursive: true });
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'site/link'));

  const removed = sweep(
    join(folder, 'site'),
    (path) => path.endsWith('kept') || path.endsWith('kept.txt'),
  );

  assert.equal(removed, 4);
  assert.deepEqual(readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted(), [
    ...['elsewhere', 'elsewhere/precious', 'site', 'site/a', 'site/a/kept', 'site/a/kept.txt'],
    ...['site/a/kept/x', 'site/a/kept/x/y.txt', 'site/kept.txt'],
  ]);
});

test('has nothing to remove from a folder that is not there', () => {
  assert.equal(
    sweep(join(folder, 'none'), () => false),
    0,
  );
});
