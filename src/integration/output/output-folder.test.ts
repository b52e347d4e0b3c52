import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { resolveFolders } from '../folders.ts';
import { markOutput, requireOwnOutput } from './output-folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint-output-'));
  await mkdir(join(folder, 'out'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const requireFor = (out: string): void => {
  const env = { OFFPRINT_OUT: join(folder, out), OFFPRINT_CONTENT: join(folder, 'in/content') };
  requireOwnOutput(resolveFolders({ archive: '/archive', env, cwd: '/' }));
};

test('a folder that is new, empty, a repository alone, or ours is taken', async () => {
  requireFor('new');
  requireFor('out');
  await mkdir(join(folder, 'out/.git'));
  requireFor('out');
  markOutput(join(folder, 'out'));
  await writeFile(join(folder, 'out/index.html'), '');
  requireFor('out');
});

test('a folder with files of somebody else is refused, and named with what is in it', async () => {
  await writeFile(join(folder, 'out/thesis.tex'), '');
  assert.throws(() => requireFor('out'), /out holds files .*\(thesis\.tex\).*OFFPRINT_OUT=/u);
});

test('a folder that holds the archive is refused even when it is marked', () => {
  markOutput(join(folder, 'in'));
  for (const out of ['in', 'in/content', '.']) {
    assert.throws(() => requireFor(out), /the archive itself lies in there/u);
  }
});
