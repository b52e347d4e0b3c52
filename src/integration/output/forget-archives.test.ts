import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { resolveFolders } from '../folders.ts';
import { forgetArchives } from './forget-archives.ts';

test('the cache of an archive goes when its content is gone, and no other does', () => {
  const archive = mkdtempSync(join(tmpdir(), 'offprint-forget-'));
  const foldersOf = (name: string) => {
    const content = join(archive, name);
    mkdirSync(content);
    return resolveFolders({ archive, env: { OFFPRINT_CONTENT: content }, cwd: archive });
  };
  const [gone, kept, last] = [foldersOf('gone'), foldersOf('kept'), foldersOf('last')];
  forgetArchives(gone);
  forgetArchives(kept);
  rmSync(gone.content, { recursive: true });
  forgetArchives(last);
  assert.deepEqual(
    [gone, kept, last].map(({ cache }) => existsSync(cache)),
    [false, true, true],
  );
});
