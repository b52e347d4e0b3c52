import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { Archive } from '../../archive/create-archive.ts';
import { createJsonSchemas } from '../../exports/api/json-schemas.ts';
import { createJsonCheck } from '../../test/formats/check-json.ts';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { writeDumps } from './write-dumps.ts';

const workspace = mkdtempSync(join(tmpdir(), 'offprint-dumps-'));
after(() => {
  rmSync(workspace, { recursive: true });
});

const text = { tex: 'We show $x$.', abstract: 'We show $x$.', notes: '' };
const hostile = `'; DROP TABLE papers; -- \u0000 \uD800 ${'x'.repeat(100_000)}`;
const archive = sampleArchive([
  samplePaper('2606.00001', { authors: ['Ada Example', 'ada example'], tags: ['alpha', 'gamma'] }),
  samplePaper('2606.00002', { title: hostile, authors: ['Bo'], listed: '2026-06-09' }),
]);

const folders = (name: string) => {
  const made = { out: join(workspace, name, 'out'), cache: join(workspace, name, 'cache') };
  for (const folder of Object.values(made)) mkdirSync(folder, { recursive: true });
  return made;
};
const write = (to: ReturnType<typeof folders>, from: Archive = archive) =>
  writeDumps(to, from, { texts: () => text, code: 'code' });
const bytesOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name))]),
  );

test('names every file that it wrote, with size and checksum', () => {
  const to = folders('sums');
  const data = join(to.out, 'data');
  const made = write(to);
  assert.deepEqual(
    [...made].sort(),
    readdirSync(data)
      .map((name) => join(data, name))
      .sort(),
  );
  const list: unknown = JSON.parse(readFileSync(join(data, 'files.json'), 'utf8'));
  const check = createJsonCheck(Object.values(createJsonSchemas(archive.urls)));
  assert.deepEqual(check(archive.urls.absolute(archive.urls.apiSchema('file-list')), list), []);
  const sums = readFileSync(join(data, 'SHA256SUMS'), 'utf8').trim().split('\n');
  assert.equal(sums.length, made.length - 2);
  for (const line of sums) {
    const [sum, name = ''] = line.split('  ');
    const bytes = readFileSync(join(data, name));
    assert.equal(createHash('sha256').update(bytes).digest('hex'), sum, name);
    const { files } = list as { files: { name: string; bytes: number; sha256: string }[] };
    const entry = files.find((file) => file.name === name);
    assert.deepEqual([entry?.bytes, entry?.sha256], [bytes.length, sum]);
  }
});

test('the same archive gives the same bytes, and they are not written again', () => {
  const [one, two] = [folders('one'), folders('two')];
  write(one);
  write(two);
  const first = bytesOf(join(one.out, 'data'));
  assert.deepEqual(bytesOf(join(two.out, 'data')), first);
  const path = join(one.out, 'data/papers.sqlite.gz');
  const { mtimeMs } = statSync(path);
  write(one);
  assert.equal(statSync(path).mtimeMs, mtimeMs);
  rmSync(join(one.out, 'data/papers.csv.gz'));
  writeFileSync(join(one.out, 'data/papers.bib.gz'), 'of another archive');
  write(one);
  assert.deepEqual(bytesOf(join(one.out, 'data')), first);
});

test('a state that was cut off is forgotten', () => {
  const to = folders('cut-off');
  write(to);
  const before = bytesOf(join(to.out, 'data'));
  const path = join(to.out, 'data/papers.csv.gz');
  const { mtimeMs } = statSync(path);
  writeFileSync(join(to.cache, 'dumps.jsonl'), 'torn');
  write(to);
  assert.equal(statSync(path).mtimeMs, mtimeMs, 'what would not change keeps its time');
  assert.deepEqual(bytesOf(join(to.out, 'data')), before);
});

test('a changed paper changes the files of its year, and its month alone is written', () => {
  const grown = sampleArchive([
    ...archive.papers,
    samplePaper('2606.00003'),
    samplePaper('2605.00001', { listed: '2026-05-01' }),
    samplePaper('2501.00001', { listed: '2025-01-02' }),
  ]);
  const [to, clean] = [folders('changed'), folders('changed-clean')];
  const read = new Map<string, number>();
  const writeAll = (where: typeof to, from: Archive): void => {
    read.clear();
    writeDumps(where, from, {
      code: 'code',
      texts: ({ id }) => {
        read.set(id, (read.get(id) ?? 0) + 1);
        return text;
      },
    });
  };
  writeAll(to, grown);
  const before = bytesOf(join(to.out, 'data'));
  const edited = sampleArchive(
    grown.papers.map((paper) =>
      paper.id === '2605.00001' ? { ...paper, title: 'Another title' } : paper,
    ),
  );
  writeAll(clean, edited);
  writeAll(to, edited);
  // For JSON Lines and CSV; the SQLite file is made of all papers that it holds.
  assert.deepEqual(
    grown.papers.map(({ id }) => [id, read.get(id)]),
    grown.papers.map(({ id }) => [id, id === '2605.00001' ? 3 : 1]),
  );
  const after = bytesOf(join(to.out, 'data'));
  assert.deepEqual(after, bytesOf(join(clean.out, 'data')));
  const changed = Object.keys(after).filter(
    (name) => !after[name]?.equals(before[name] ?? Buffer.alloc(0)),
  );
  assert.deepEqual(
    changed.filter((name) => name.includes('2025')),
    [],
  );
  assert.equal(changed.length, 13);
  const lines = gunzipSync(readFileSync(join(to.out, 'data/papers.jsonl.gz'))).toString();
  assert.equal(lines.trim().split('\n').length, 5);
});

test('SQLite answers questions about papers, authors and topics', () => {
  const to = folders('sqlite');
  write(to);
  const path = join(to.out, 'papers.sqlite');
  writeFileSync(path, gunzipSync(readFileSync(join(to.out, 'data/papers.sqlite.gz'))));
  const database = new DatabaseSync(path, { readOnly: true });
  const ask = (query: string) =>
    database
      .prepare(query)
      .all()
      .map((row) => Object.values(row));
  assert.deepEqual(ask('PRAGMA integrity_check'), [['ok']]);
  assert.deepEqual(ask('SELECT id, date, authorCount, abstract FROM papers ORDER BY date DESC'), [
    ['2606.00001', '2026-06-10', 2, 'We show $x$.'],
    ['2606.00002', '2026-06-09', 1, 'We show $x$.'],
  ]);
  const [[title] = []] = ask("SELECT title FROM papers WHERE id = '2606.00002'");
  assert.match(String(title), /^'; DROP TABLE papers; -- /u);
  assert.deepEqual(ask('SELECT person, count(*) FROM authors GROUP BY person ORDER BY person'), [
    ['ada-example', 2],
    ['bo', 1],
  ]);
  assert.deepEqual(
    ask(
      'SELECT tags.name FROM papers JOIN paper_tags ON paper = id JOIN tags USING (tag) ORDER BY 1',
    ),
    [['Alpha'], ['Gamma']],
  );
  database.close();
});

test('an empty archive is written too', () => {
  const to = folders('empty');
  assert.equal(write(to, sampleArchive([])).length, 8);
  const citations = gunzipSync(readFileSync(join(to.out, 'data/papers.csl.json.gz'))).toString();
  assert.deepEqual(JSON.parse(citations), []);
});
