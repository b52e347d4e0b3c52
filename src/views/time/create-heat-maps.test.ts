import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { createDayList } from './day-list.ts';
import { createHeatMaps } from './create-heat-maps.ts';

const archiveOf = (...days: readonly string[]) =>
  sampleArchive(days.map((listed, n) => samplePaper(`p-${String(n)}`, { listed })));

test('a day stands in the column of its week and the row of its weekday', () => {
  // The first of January 2026 is a Thursday.
  const [half] = createHeatMaps(archiveOf('2026-01-01', '2026-01-05', '2026-06-30'), '2026');
  assert.deepEqual(
    half?.days.map(({ label, column, row, level }) => [label, column, row, level]),
    [
      ['1 January: 1 paper', 0, 3, 1],
      ['5 January: 1 paper', 1, 0, 1],
      ['30 June: 1 paper', 26, 1, 1],
    ],
  );
  assert.equal(half.columns, 27);
  assert.deepEqual(half.rows, [
    [1, 26],
    [1, 26],
    [1, 25],
    [0, 25],
    [0, 25],
    [0, 25],
    [0, 25],
  ]);
  assert.deepEqual(half.months[0], { label: 'Jan', column: 1 });
  assert.equal(half.label, 'January to June 2026: 3 papers on 3 days');
});

test('a half of a year without papers is not drawn', () => {
  const halves = createHeatMaps(archiveOf('2024-12-31', '2025-09-01'), '2025');
  assert.deepEqual(
    halves.map(({ label }) => label),
    ['July to December 2025: 1 paper on 1 day'],
  );
  assert.deepEqual(createHeatMaps(archiveOf('2024-12-31'), '2023'), []);
});

test('a leap day has its place', () => {
  const [half] = createHeatMaps(archiveOf('2024-02-29', '2024-03-01'), '2024');
  assert.deepEqual(
    half?.days.map(({ column, row }) => [column, row]),
    [
      [8, 3],
      [8, 4],
    ],
  );
});

test('the list of days has each day with papers once, in order', () => {
  const archive = archiveOf('2026-06-10', '2026-06-09', '2026-06-10', '2025-12-31');
  assert.equal(JSON.stringify(createDayList(archive)), '{"2025-12":[31],"2026-06":[9,10]}');
});
