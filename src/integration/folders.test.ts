import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isWithin, resolveFolders } from './folders.ts';

const folders = (env: Record<string, string>) =>
  resolveFolders({ archive: '/archive', env, cwd: '/archive' });

describe('resolveFolders', () => {
  test('takes content and dist of the archive when nothing is said', () => {
    const { content, out, project } = folders({});
    assert.deepEqual([content, out, project], ['/archive/content', '/archive/dist', '/archive']);
  });

  test('reads a path from where the person typed the command', () => {
    const { content, out } = folders({
      INIT_CWD: '/home/me/notes',
      OFFPRINT_CONTENT: '../papers',
      OFFPRINT_OUT: '/srv/site/',
    });
    assert.deepEqual([content, out], ['/home/me/papers', '/srv/site']);
  });

  test('takes an empty variable for none', () => {
    assert.deepEqual(folders({ OFFPRINT_CONTENT: '', OFFPRINT_OUT: '' }), folders({}));
  });

  test('gives every pair of folders a cache of its own', () => {
    const pairs = [
      {},
      { OFFPRINT_CONTENT: '/a' },
      { OFFPRINT_OUT: '/a' },
      { OFFPRINT_CONTENT: '/a', OFFPRINT_OUT: '/b' },
      { OFFPRINT_CONTENT: '/b', OFFPRINT_OUT: '/a' },
    ];
    assert.equal(new Set(pairs.map((env) => folders(env).cache)).size, pairs.length);
  });

  test('keeps the .astro folder of another archive out of this one', () => {
    for (const env of [{ OFFPRINT_CONTENT: '/a' }, { OFFPRINT_OUT: '/a' }]) {
      const { project, cache } = folders(env);
      assert.ok(isWithin(cache, project));
    }
  });

  test('knows the own archive when it is named by its path', () => {
    assert.deepEqual(folders({ OFFPRINT_CONTENT: '/archive/content' }), folders({}));
  });
});

test('isWithin is not deceived by a common beginning', () => {
  assert.ok(isWithin('/a', '/a'));
  assert.ok(isWithin('/a', '/a/b'));
  assert.ok(!isWithin('/a', '/ab'));
  assert.ok(isWithin('/', '/a'));
});
