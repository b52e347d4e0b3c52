import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { markOutput } from './output-folder.ts';
import { sweepOutput } from './sweep-output.ts';

let folder = '';
let out = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint-sweep-'));
  out = join(folder, 'out');
  markOutput(out);
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const write = async (...names: readonly string[]): Promise<void> => {
  for (const name of names) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), name);
  }
};
const has = (name: string): boolean => existsSync(join(folder, name));

test('keeps what the build wrote or took over, and removes the rest with its folders', async () => {
  await write('out/old/deep/index.html', 'out/taken/index.html', 'out/taken/rss.xml', 'out/a.css');
  await write('out/pagefind/index/a', 'out/.git/config', 'out/mixed/old.html');
  await sleep(20);
  await write('began');
  await sleep(20);
  await write('out/new/index.html', 'out/mixed/new.html');
  const made = new Set([join(out, 'taken/index.html')]);
  const since = join(folder, 'began');

  const { files, removed } = sweepOutput({ out, made, folders: ['pagefind'], since });

  assert.equal(removed, 4);
  assert.deepEqual(files.map(({ name }) => name).sort(), [
    'mixed/new.html',
    'new/index.html',
    'pagefind/index/a',
    'taken/index.html',
  ]);
  for (const name of ['old', 'taken/rss.xml', 'a.css', 'mixed/old.html']) {
    assert.ok(!has(`out/${name}`), name);
  }
  for (const name of ['taken/index.html', 'pagefind/index/a', 'new/index.html', 'mixed/new.html']) {
    assert.ok(has(`out/${name}`), name);
  }
  assert.ok(has('out/.git/config') && has('out/.offprint'));
});

test('removes a link without following it', async () => {
  await write('elsewhere/precious.txt');
  await symlink(join(folder, 'elsewhere'), join(out, 'link'));
  await sleep(20);
  await write('began');
  sweepOutput({ out, made: new Set(), folders: [], since: join(folder, 'began') });
  assert.ok(!has('out/link'));
  assert.ok(has('elsewhere/precious.txt'));
});
