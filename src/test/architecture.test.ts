import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { formatProblem, type Problem } from '../problem/problem.ts';
import { folders } from './architecture.ts';
import { checkCycles, checkFolderCycles } from './architecture/check-cycles.ts';
import { checkDoubles } from './architecture/check-doubles.ts';
import { checkFiles } from './architecture/check-files.ts';
import { checkFolders } from './architecture/check-folders.ts';
import { checkLayers } from './architecture/check-layers.ts';
import { loadSources } from './architecture/load-sources.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = await loadSources(root);
const isFile = (path: string): boolean =>
  existsSync(join(root, path)) && statSync(join(root, path)).isFile();

function assertNone(problems: readonly Problem[]): void {
  if (problems.length > 0) assert.fail(problems.map(formatProblem).join('\n'));
}

test('every folder imports only what its rule allows', () => {
  assertNone(checkLayers(sources));
});

test('no file imports itself, however long the way round', () => {
  assertNone(checkCycles(sources));
});

test('no folder of the second level imports itself, however long the way round', () => {
  assertNone(checkFolderCycles(sources));
});

test('no folder holds too many modules', () => {
  assertNone(checkFolders(sources));
});

test('every name means one thing', () => {
  assertNone(checkDoubles(sources));
});

test('files are named for what they do, short, and import what exists', () => {
  assertNone(checkFiles(sources, isFile));
});

test('every rule is about a folder that exists', () => {
  const missing = Object.keys(folders).filter((folder) => !existsSync(join(root, 'src', folder)));
  assert.deepEqual(missing, []);
});

test('the walk sees the code', () => {
  const paths = sources.map(({ path }) => path);
  assert.ok(paths.includes('src/test/architecture.test.ts'));
  assert.ok(sources.some(({ imports }) => imports.length > 0));
});
