import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EntityRow } from '../../archive-files.ts';
import { findEntities } from './find-entities.ts';

const archiveOf = (rows: readonly EntityRow[]) => ({
  list: { names: { parts: [['', 'all']], heads: [] } as const },
  loadEntities: async () => rows,
});

test('the very name stands before longer ones, whatever their numbers', async () => {
  const rows: readonly EntityRow[] = [
    ['topic', 'Speedrun', '/tags/speedrun/', 9],
    ['topic', 'Speed', '/tags/speed/', 2],
  ];
  const hits = await findEntities(archiveOf(rows), 'speed');
  assert.deepEqual(
    hits.map(({ title }) => title),
    ['Speed', 'Speedrun'],
  );
});

test('a name that leads elsewhere than to a page of this host is left out', async () => {
  const rows: readonly EntityRow[] = [
    ['topic', 'Speed', '/\t/elsewhere.example/', 9],
    ['author', 'Ada Speed', 'javascript:alert(1)', 9],
    ['paper', 'Speed', '/papers/speed/', 9],
  ];
  assert.deepEqual(await findEntities(archiveOf(rows), 'speed'), []);
});
