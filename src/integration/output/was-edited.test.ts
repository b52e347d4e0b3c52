import assert from 'node:assert/strict';
import { mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { after, test } from 'node:test';
import { wasEdited } from './was-edited.ts';

const folder = await mkdtemp(join(tmpdir(), 'offprint-edited-'));
after(() => rm(folder, { recursive: true }));

test('a file is edited when it is written, replaced or removed, whatever time it claims', async () => {
  const [since, file, other] = ['since', 'file', 'other'].map((name) => join(folder, name));
  assert.ok(since !== undefined && file !== undefined && other !== undefined);
  const begin = async (): Promise<void> => {
    await writeFile(file, 'a');
    await sleep(20);
    await writeFile(since, '');
    assert.equal(wasEdited([file], since), false);
    await sleep(20);
  };
  await begin();
  await writeFile(file, 'b');
  assert.equal(wasEdited([file], since), true);
  await begin();
  await writeFile(other, 'b');
  await rename(other, file);
  await utimes(file, 0, 0);
  assert.equal(wasEdited([file], since), true);
  await begin();
  await rm(file);
  assert.equal(wasEdited([file], since), true);
});
