import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { editArchive } from './change-archive.ts';
import { importInputs } from './import-inputs.ts';
import { upgradePapers } from './upgrade-papers.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'offprint-upgrade-'));
const fileIn = (place: string, id: string): string => join(place, 'papers', '2026', `${id}.mdx`);
const importJson = (place: string, records: readonly object[]) =>
  importInputs(
    { inputs: [{ file: 'a.json', text: JSON.stringify(records) }], problems: [] },
    { folder: place, isDryRun: false, asOf: undefined, today: '2026-06-10' },
  );
const lovelace = { published: '2026', authors: ['Ada Lovelace'] };

test('an upgrade moves the publisher and stores the keys, once, and keeps every other byte', async () => {
  const place = folder();
  mkdirSync(join(place, 'papers', '2026'), { recursive: true });
  const venue = 'venue: { name: Journal of Tables, volume: "3", publisher: Table Press } # ours';
  const head = "---\ntitle:  'On Tests' # mine\nauthors: [Ada Lovelace]\n";
  writeFileSync(fileIn(place, 'on-tests'), `${head}${venue}\npublished: "2026"\n---\n\nText.\n`);
  writeFileSync(
    fileIn(place, 'tests'),
    '---\ntitle: On Tests\nauthorCount: 3\npublished: "2026"\n---\n',
  );
  const report = await editArchive({ folder: place, isDryRun: false }, upgradePapers);
  assert.deepEqual(report.problems, []);
  assert.deepEqual(
    report.changed.map(({ id }) => id),
    ['on-tests'],
  );
  const text = readFileSync(fileIn(place, 'on-tests'), 'utf8');
  assert.match(text, /^---\ntitle: {2}'On Tests' # mine\n/);
  assert.match(text, /citationKey: lovelace2026tests\n/);
  assert.match(text, /^publisher: Table Press$/m);
  assert.doesNotMatch(text, /venue:[^\n]*publisher/);
  const again = await editArchive({ folder: place, isDryRun: false }, upgradePapers);
  assert.deepEqual([again.changed, again.problems], [[], []]);
});

test('a new paper has a key of its own, and no import changes it', async () => {
  const place = folder();
  const keyOf = (id: string): string | undefined =>
    /^citationKey: (.*)$/m.exec(readFileSync(fileIn(place, id), 'utf8'))?.[1];
  await importJson(place, [
    { title: 'Go A', ...lovelace, citationKey: 'Mine' },
    { title: 'Go B', ...lovelace, citationKey: 'mine' },
    { title: 'The Go', ...lovelace },
    { title: 'On Go', ...lovelace, authors: ['Bo Lovelace'] },
    { title: 'Fog', published: '2026', authorCount: 2 },
  ]);
  const keys = ['go-a', 'go-b', 'the-go', 'on-go', 'fog'].map(keyOf);
  assert.deepEqual(keys, [
    'Mine',
    'lovelace2026gob',
    'lovelace2026go',
    'lovelace2026goa',
    undefined,
  ]);
  await importJson(place, [{ title: 'Go A', ...lovelace, citationKey: 'other' }]);
  assert.equal(keyOf('go-a'), 'Mine');
  await importJson(place, [{ title: 'Fog', ...lovelace }]);
  assert.equal(keyOf('fog'), 'lovelace2026fog');
});
