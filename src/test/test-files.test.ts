import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { kindOf, loadTestFiles } from './test-files.ts';

test('a test file tells its kind by its name', () => {
  assert.equal(kindOf('src/a/links.site.test.ts'), 'site');
  assert.equal(kindOf('src/a/search.browser.test.ts'), 'browser');
  assert.equal(kindOf('src/a/all.check.test.ts'), 'check');
  assert.equal(kindOf('src/a/date.test.ts'), 'unit');
  assert.equal(kindOf('src/a/csl.json.test.ts'), 'unit');
});

test('files come kind by kind, and a kind without files is an error', async () => {
  const root = await mkdtemp(join(tmpdir(), 'offprint-kinds-'));
  await mkdir(join(root, 'src'));
  for (const name of ['b.test.ts', 'a.site.test.ts', 'c.test.ts', 'd.ts']) {
    await writeFile(join(root, 'src', name), '');
  }
  assert.deepEqual(await loadTestFiles(root, ['unit', 'site']), [
    'src/b.test.ts',
    'src/c.test.ts',
    'src/a.site.test.ts',
  ]);
  await assert.rejects(loadTestFiles(root, ['browser']), /no browser tests/u);
  await rm(root, { recursive: true });
});
