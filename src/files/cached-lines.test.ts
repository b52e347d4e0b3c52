import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { z } from 'astro/zod';
import { readCachedLines, writeCachedLines } from './cached-lines.ts';
import { sha256 } from './digest.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-cached-'));
after(() => {
  rmSync(folder, { recursive: true });
});

const path = join(folder, 'cache/numbers.jsonl');
const read = (key: string): readonly number[] => readCachedLines(path, key, z.number());

test('gives entries back under the key with which they were written', () => {
  assert.deepEqual(read('code'), []);
  writeCachedLines(path, 'code', [1, 2]);
  assert.deepEqual(read('code'), [1, 2]);
  assert.deepEqual(read('other code'), []);
  writeCachedLines(path, 'code', []);
  assert.deepEqual(read('code'), []);
});

for (const lines of ['1\n"2"', '1\n{"torn', '1\n', '']) {
  test(`knows nothing of a file with the lines ${JSON.stringify(lines)}`, () => {
    writeCachedLines(path, 'code', []);
    writeFileSync(path, `code ${sha256(lines)}\n${lines}`);
    assert.deepEqual(read('code'), []);
  });
}

test('knows nothing of a file in which any one byte has changed', () => {
  writeCachedLines(path, 'code', [1, 2]);
  const written = readFileSync(path);
  for (const index of written.keys()) {
    writeFileSync(
      path,
      written.map((byte, at) => (at === index ? byte ^ 1 : byte)),
    );
    assert.deepEqual(read('code'), [], `byte ${String(index)}`);
  }
  writeFileSync(path, '');
  assert.deepEqual(read('code'), []);
});
