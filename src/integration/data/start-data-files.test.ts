import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { resolveFolders } from '../folders.ts';
import { startDataFiles } from './start-data-files.ts';

const folder = await mkdtemp(join(tmpdir(), 'offprint-thread-'));
after(() => rm(folder, { recursive: true, force: true }));

const folders = resolveFolders({ archive: folder, env: {}, cwd: folder });

test('what goes wrong in the thread is thrown to the build that waits for it', async () => {
  const finish = startDataFiles(folders, 'code');
  await assert.rejects(finish(), /archive was changed|ENOENT/);
});

test('a thread that ends without a word does not leave the build waiting', async () => {
  const thread = join(folder, 'silent.mjs');
  await writeFile(thread, 'process.exit(3);');
  const finish = startDataFiles(folders, 'code', pathToFileURL(thread));
  await assert.rejects(finish(), /ended early, with code 3/);
});
