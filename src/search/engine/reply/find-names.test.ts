import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesVersion, type NameRow } from '../../archive-files.ts';
import { findNames } from './find-names.ts';

const archiveOf = (rows: readonly NameRow[]) => ({
  list: {
    version: filesVersion,
    language: 'en',
    wasm: '',
    pagefind: { version: '', include_characters: [] },
    papers: 0,
    bundles: [],
    names: { parts: [['', 'all']], heads: [] } as const,
    words: '',
    endings: '',
  },
  loadNames: async () => rows,
});

test('the very name stands before longer ones, whatever their numbers', async () => {
  const rows: readonly NameRow[] = [
    ['topic', 'Speedrun', '/tags/speedrun/', 9],
    ['topic', 'Speed', '/tags/speed/', 2],
  ];
  const hits = await findNames(archiveOf(rows), 'speed');
  assert.deepEqual(
    hits.map(({ title }) => title),
    ['Speed', 'Speedrun'],
  );
});

test('a name that leads elsewhere than to a page of this host is left out', async () => {
  const rows: readonly NameRow[] = [
    ['topic', 'Speed', '/\t/elsewhere.example/', 9],
    ['author', 'Ada Speed', 'javascript:alert(1)', 9],
    ['paper', 'Speed', '/papers/speed/', 9],
  ];
  assert.deepEqual(await findNames(archiveOf(rows), 'speed'), []);
});
