import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { z } from 'astro/zod';
import { readCachedLines, writeCachedLines } from './cached-lines.ts';

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

for (const broken of ['code\n1\n"2"', 'code\n1\n{"torn', 'code\n1\n', '']) {
  test(`knows nothing of a file that reads ${JSON.stringify(broken)}`, () => {
    writeCachedLines(path, 'code', []);
    writeFileSync(path, broken);
    assert.deepEqual(read('code'), []);
  });
}
