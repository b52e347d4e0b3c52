import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PaperRecordSchema } from '../../paper/schema.ts';
import { createJsonCheck } from '../../test/formats/check-json.ts';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { writeCitations } from '../../bibliography/write/write-citations.ts';
import { createCitation } from '../../views/paper/create-citation.ts';
import { createJsonSchemas } from '../api/json-schemas.ts';
import type { PaperText } from '../data-file.ts';
import { columns, type PaperRow } from './columns.ts';
import { dumpTextFormats } from './dump-formats.ts';

const abstract = 'One, "two"\n\nthree; $x$ \u0000 \u2028.';
const text: PaperText = { tex: abstract, abstract, notes: '## Mine' };

const archive = sampleArchive([
  samplePaper('2606.00010', {
    title: '=1+1, "quoted" $R^2$ \\$5',
    arxiv: '2606.00010',
    authors: ['Ada, Example', 'Bo "B" Li'],
    organization: { name: 'Lab\nwith lines', handle: 'lab' },
    tags: ['alpha', 'beta'],
    upvotes: 3,
    countsAsOf: '2026-06-11',
    models: ['https://a.example/m'],
    aliases: ['old', '2605.12340'],
    sources: [{ kind: 'json', date: '2026-06-12' }],
  }),
  samplePaper('many', { authorCount: 6, listed: undefined, published: '2019' }),
]);
const rows: readonly PaperRow[] = archive.papers.map((paper) => ({ archive, paper, text }));

/** Returns a whole file, each paper in a part of its own. */
function fileOf(name: string): string {
  const format = dumpTextFormats.find(({ extension }) => extension === name);
  assert.ok(format);
  const { before, between, after, write } = format;
  return before + rows.map((row) => write(archive, [row])).join(between) + after;
}

test('every record is a line of JSON by its schema, nothing that is not known in it', () => {
  const schemas = createJsonSchemas(archive.urls);
  const check = createJsonCheck(Object.values(schemas));
  const lines = fileOf('jsonl').split('\n');
  assert.equal(lines.pop(), '');
  const records = lines.map((line): unknown => JSON.parse(line));
  for (const record of records)
    assert.deepEqual(check(archive.urls.absolute(archive.urls.apiSchema('record')), record), []);
  assert.deepEqual(records[1], {
    id: 'many',
    page: 'https://papers.example.org/archive/papers/many/',
    title: 'Title of many',
    authorCount: 6,
    published: '2019',
    abstract,
  });
});

test('what a spreadsheet reads of the CSV is what the records say', () => {
  const [head, ...table] = parseCsv(fileOf('csv'));
  assert.deepEqual(
    head,
    columns.map(({ name }) => name),
  );
  const [first, second] = table.map((cells): Readonly<Record<string, string>> =>
    Object.fromEntries(cells.map((cell, index) => [head?.[index] ?? '', cell])),
  );
  assert.equal(table.length, 2);
  assert.ok(table.every(({ length }) => length === columns.length));
  assert.equal(first?.['title'], '=1+1, "quoted" R² $5');
  assert.equal(first['titleTex'], '=1+1, "quoted" $R^2$ \\$5');
  assert.equal(first['authors'], 'Ada, Example; Bo "B" Li');
  assert.equal(first['organization'], 'Lab\nwith lines');
  assert.equal(first['tags'], 'alpha; beta');
  assert.equal(first['upvotes'], '3');
  assert.equal(first['abstract'], abstract);
  assert.deepEqual(
    [first['id'], first['arxiv'], first['aliases']],
    ['papers/2606.00010', 'arXiv:2606.00010', 'papers/old; papers/2605.12340'],
  );
  assert.deepEqual(
    [second?.['id'], second?.['arxiv'], second?.['aliases']],
    ['papers/many', '', ''],
  );
  assert.deepEqual(
    [second?.['authorCount'], second?.['authors'], second?.['date']],
    ['6', '', '2019'],
  );
});

test('every key of a record has its column', () => {
  const names = new Set(columns.map(({ name }) => name));
  assert.deepEqual(
    Object.keys(PaperRecordSchema.shape).filter((key) => !names.has(key)),
    [],
  );
});

test('parts that are joined are the file that reference managers know', () => {
  const citations = archive.papers.map((paper) => createCitation(archive, paper));
  for (const format of ['bib', 'ris', 'csl.json'] as const)
    assert.equal(fileOf(format), writeCitations(citations, format));
});

/** Parses https://www.rfc-editor.org/rfc/rfc4180#section-2 strictly: any deviation is an error. */
function parseCsv(source: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  let position = 0;
  while (position < source.length) {
    const field = /"((?:[^"]|"")*)"|([^",\r\n]*)/uy;
    field.lastIndex = position;
    const [whole = '', quoted, plain = ''] = field.exec(source) ?? [];
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    position += whole.length;
    if (source[position] === ',') position += 1;
    else {
      assert.equal(source.slice(position, position + 2), '\r\n', `at ${String(position)}`);
      position += 2;
      lines.push([]);
    }
  }
  return lines.slice(0, -1);
}
