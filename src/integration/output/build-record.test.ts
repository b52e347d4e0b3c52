import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { resolveFolders, type Folders } from '../folders.ts';
import { openBuildRecord } from './build-record.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint-record-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const foldersOf = (content: string): Folders =>
  resolveFolders({
    archive: folder,
    env: { OFFPRINT_CONTENT: join(folder, content), OFFPRINT_OUT: join(folder, 'out') },
    cwd: folder,
  });

describe('the pages of the build before', () => {
  const build = async (content: string, code: string, isWhole = true): Promise<boolean> => {
    const folders = foldersOf(content);
    const manifest = join(folders.cache, 'pages.jsonl');
    const record = openBuildRecord(folders);
    record.begin(code);
    const isReused = existsSync(manifest);
    await mkdir(folders.cache, { recursive: true });
    await writeFile(manifest, '{}');
    if (isWhole) record.end('state');
    return isReused;
  };

  test('are taken over after a whole build of the same code', async () => {
    assert.equal(await build('a', 'code'), false);
    assert.equal(await build('a', 'code'), true);
  });

  test('are forgotten after a build that did not end', async () => {
    await build('a', 'code');
    await build('a', 'code', false);
    assert.equal(await build('a', 'code'), false);
  });

  test('are forgotten with all that tells what its data files were made of', async () => {
    const { cache } = foldersOf('a');
    await build('a', 'code', false);
    const files = ['written-files.jsonl', 'texts.jsonl'].map((name) => join(cache, name));
    for (const file of files) await writeFile(file, '');
    await build('a', 'code');
    assert.deepEqual(files.map(existsSync), [false, false]);
    const torn = join(cache, 'search/.names.jsonl.4711.part');
    await mkdir(dirname(torn));
    await writeFile(torn, '');
    await build('a', 'other code', false);
    assert.ok(!existsSync(torn));
    await build('a', 'code');
    for (const file of files) await writeFile(file, '');
    await build('a', 'code');
    assert.deepEqual(files.map(existsSync), [true, true]);
  });

  test('are forgotten when the code changes', async () => {
    await build('a', 'code');
    assert.equal(await build('a', 'other code'), false);
  });

  test('are forgotten when another archive was built into the same folder', async () => {
    await build('a', 'code');
    await build('b', 'code');
    assert.equal(await build('a', 'code'), false);
  });
});

describe('a second build at the same time', () => {
  const lockOf = async (): Promise<string> => {
    const outputs = join(foldersOf('a').caches, 'outputs');
    const [lock] = (await readdir(outputs)).filter((name) => name.endsWith('.lock'));
    return join(outputs, lock ?? '');
  };

  test('is refused, with the number of the first', async () => {
    const first = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    try {
      openBuildRecord(foldersOf('a'));
      await writeFile(await lockOf(), String(first.pid));
      assert.throws(
        () => openBuildRecord(foldersOf('a')),
        new RegExp(
          `Another build writes to this output folder \\(process ${String(first.pid)}\\)`,
          'u',
        ),
      );
    } finally {
      first.kill();
    }
  });

  test('is not refused when the first was killed', async () => {
    const first = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => first.once('close', resolve));
    openBuildRecord(foldersOf('a'));
    await writeFile(await lockOf(), String(first.pid));
    openBuildRecord(foldersOf('a'));
  });
});
