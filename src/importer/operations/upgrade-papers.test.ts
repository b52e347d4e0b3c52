import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { editArchive } from './change-archive.ts';
import type { Input } from '../sources/input.ts';
import { importInputs } from './import-inputs.ts';
import { upgradePapers } from './upgrade-papers.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'offprint-upgrade-'));
const fileIn = (place: string, id: string): string => join(place, 'papers', '2026', `${id}.mdx`);
const importJson = (place: string, records: readonly object[]) =>
  importInputs(
    { inputs: [{ file: 'a.json', text: JSON.stringify(records) }], problems: [] },
    { folder: place, isDryRun: false, asOf: undefined, today: '2026-06-10' },
  );
const upgrade = (place: string, replies: readonly Input[] = []) =>
  editArchive({ folder: place, isDryRun: false }, (content) =>
    upgradePapers(content, replies, '2026-06-12'),
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
  const report = await upgrade(place);
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
  const again = await upgrade(place);
  assert.deepEqual([again.changed, again.problems], [[], []]);
});

test('kept replies fill keys of stored papers that are new, and add no paper', async () => {
  const place = folder();
  await importJson(place, [
    { title: 'On Tests', doi: '10.5555/tests', ...lovelace, upvotes: 7, countsAsOf: '2026-06-10' },
  ]);
  const work = (DOI: string, title: string) => ({
    DOI,
    title: [title],
    type: 'journal-article',
    issue: '4',
    publisher: 'Table Press',
    issued: { 'date-parts': [[2026]] },
  });
  const items = [work('10.5555/tests', 'On Tests'), work('10.5555/other', 'Another Work')];
  const crossref = { status: 'ok', 'message-type': 'work-list', message: { items } };
  const counts = [{ paper: { id: '2606.00009', title: 'On Tests', upvotes: 3 } }];
  const report = await upgrade(place, [
    {
      file: 'api.example.org',
      url: 'https://api.example.org/works',
      text: JSON.stringify(crossref),
    },
    { file: 'daily.example.org', text: JSON.stringify(counts) },
    { file: 'page.example.org', text: '<p>Nothing to import' },
  ]);
  assert.deepEqual([report.added, report.problems], [[], []]);
  const text = readFileSync(fileIn(place, 'on-tests'), 'utf8');
  assert.match(text, /^type: article-journal$/m);
  assert.match(text, /^number: "4"$/m);
  assert.match(text, /^publisher: Table Press$/m);
  assert.match(text, /^upvotes: 7$/m);
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
