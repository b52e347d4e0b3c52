import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { resolveFolders } from '../folders.ts';
import { startDataFiles } from './start-data-files.ts';

const folder = await mkdtemp(join(tmpdir(), 'offprint-thread-'));
after(() => rm(folder, { recursive: true, force: true }));

test('what goes wrong in the thread is thrown to the build that waits for it', async () => {
  const folders = resolveFolders({ checkout: folder, env: {}, cwd: folder });
  const finish = startDataFiles(folders, 'code');
  await assert.rejects(finish(), /archive was changed|ENOENT/);
});
