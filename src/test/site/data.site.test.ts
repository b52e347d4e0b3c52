import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, glob, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { Validator } from '@seriousme/openapi-schema-validator';
import { z } from 'astro/zod';
import { arxivMonth } from '../../paper/arxiv-id.ts';
import { parsePaperFile } from '../../paper/parse-paper-file.ts';
import type { Paper } from '../../paper/schema.ts';
import { titleToText } from '../../paper/title.ts';
import { createJsonCheck } from '../formats/check-json.ts';
import { checkSitemaps } from '../formats/check-sitemaps.ts';
import { buildFixtureSite, fixtureArchive } from './fixture-site.ts';
import { shownPages } from './page-kinds.ts';
import { loadSitePages, type Page } from './pages.ts';

const origin = 'https://papers.example.org';
const base = '/archive/';

describe('the data files of the fixture archive', () => {
  let out = '';
  let output = '';
  let names: readonly string[] = [];
  let pages: readonly Page[] = [];
  let records: ReadonlyMap<string, Paper> = new Map();

  before(async () => {
    ({ out, output } = await buildFixtureSite());
    const found: string[] = [];
    for await (const file of glob('**/*.*', { cwd: out })) found.push(file.split(sep).join('/'));
    names = found;
    pages = await loadSitePages(out);
    records = await loadRecords(fixtureArchive);
  });

  const read = (name: string): Promise<string> => readFile(join(out, name), 'utf8');
  const readJson = async (name: string): Promise<unknown> =>
    JSON.parse(await read(name)) as unknown;

  test('are all described by OpenAPI, and each is what its schema says', async () => {
    const openApi = await readJson('api/openapi.json');
    const { paths } = OpenApiSchema.parse(openApi);
    const { valid, errors } = await new Validator().validate(
      z.record(z.string(), z.unknown()).parse(openApi),
    );
    assert.ok(valid, JSON.stringify(errors));
    const schemaNames = names.filter((name) => name.endsWith('.schema.json'));
    const schemas = await Promise.all(schemaNames.map(readJson));
    const check = createJsonCheck(
      schemas.map((schema) => z.record(z.string(), z.unknown()).parse(schema)),
    );
    const calls = Object.entries(paths).map(([path, { get }]) => ({
      pattern: new RegExp(
        `^${path
          .slice(1)
          .replaceAll('.', String.raw`\.`)
          .replace(/\{\w+\}/u, '[^/]+')}$`,
        'u',
      ),
      schema: `${origin}${base}api/schemas/${get.responses[200].content['application/json'].schema.$ref.replace(/.*\//u, '')}.schema.json`,
    }));
    const files = names.filter(
      (name) =>
        (/^(?:api|data)\/.*\.json$/u.test(name) &&
          !/openapi|schemas/u.test(name) &&
          !/\.csl\.json|\.gz/u.test(name)) ||
        /^papers\/[^/]+(?<!\.(?:csl|linkset))\.json$/u.test(name),
    );
    for (const file of files) {
      const schema = calls.find(({ pattern }) => pattern.test(file))?.schema;
      assert.ok(schema !== undefined, `${file} is not described`);
      assert.deepEqual(check(schema, await readJson(file)), [], file);
    }
    assert.equal(files.filter((file) => file.startsWith('papers/')).length, records.size);
    for (const { pattern } of calls.filter(
      ({ pattern: { source } }) => !source.includes('papers\\/['),
    ))
      assert.ok(
        pattern.source.includes('{') ||
          files.some((file) => pattern.test(file)) ||
          pattern.source.includes('papers/'),
        pattern.source,
      );
  });

  test('name every page in the sitemap once, and no page that is not there', async () => {
    const files = names.filter((name) => name.startsWith('sitemap'));
    const texts = await Promise.all(files.map(async (name) => ({ name, text: await read(name) })));
    assert.deepEqual(await checkSitemaps(texts), []);
    const locations = (text: string): readonly string[] =>
      [...text.matchAll(/<loc>([^<]+)/gu)].map(([, loc = '']) =>
        decodeURIComponent(loc.replace(origin + base, '')),
      );
    const [index, parts] = [
      await read('sitemap.xml'),
      texts.filter(({ name }) => name !== 'sitemap.xml'),
    ];
    assert.deepEqual([...locations(index)].sort(), parts.map(({ name }) => name).sort());
    const named = parts.flatMap(({ text }) => locations(text));
    assert.equal(new Set(named).size, named.length);
    const indexed = shownPages(pages)
      .filter(
        ({ html, path }) =>
          !/name="robots"[^>]*noindex/u.test(html) && !/\/page\/\d+\/$/u.test(path),
      )
      .map(({ path }) => decodeURIComponent(path.slice(1)));
    assert.deepEqual([...named].sort(), indexed.sort());
    assert.match(
      await read('robots.txt'),
      /^Sitemap: https:\/\/papers\.example\.org\/archive\/sitemap\.xml$/mu,
    );
  });

  test('have the sizes and checksums that are told', async () => {
    const { files } = FileListSchema.parse(await readJson('data/files.json'));
    const sums = await read('data/SHA256SUMS');
    for (const { url, bytes, sha256, name } of files) {
      const content = await readFile(join(out, url.replace(origin + base, '')));
      assert.deepEqual(
        [content.length, createHash('sha256').update(content).digest('hex')],
        [bytes, sha256],
      );
      assert.ok(sums.includes(`${sha256}  ${name}\n`));
    }
    assert.ok(files.length >= 11);
  });

  test('hold every paper, in each of the files with the whole archive', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'offprint-sqlite-')), 'papers.sqlite');
    await writeFile(path, gunzipSync(await readFile(join(out, 'data/papers.sqlite.gz'))));
    const database = new DatabaseSync(path, { readOnly: true });
    const ids = database
      .prepare('SELECT id FROM papers')
      .all()
      .map(({ id }) => String(id));
    database.close();
    assert.deepEqual(ids.sort(), [...records.keys()].sort());
    const count = async (name: string, pattern: RegExp): Promise<number | undefined> =>
      gunzipSync(await readFile(join(out, 'data', name)))
        .toString()
        .match(pattern)?.length;
    assert.equal(await count('papers.jsonl.gz', /^\{"id":/gmu), records.size);
    assert.equal(await count('papers.bib.gz', /^@\w+\{/gmu), records.size);
    assert.equal(await count('papers.ris.gz', /^TY {2}- /gmu), records.size);
    assert.equal(await count('papers.csl.json.gz', /^ {4}"id":/gmu), records.size);
  });

  test('say as Markdown what the pages of papers and days say', async () => {
    for (const [id, { title, authors, tags, arxiv, code }] of records) {
      const markdown = (await read(`papers/${id}.md`)).replace(/\\(?=[!-/:-@[-`{-~])/gu, '');
      const plain = title.split(/[^\p{L} ]/u)[0] ?? '';
      for (const part of [plain, ...authors.map(({ name }) => name), arxiv ?? '', code ?? ''])
        assert.ok(markdown.includes(part), `${id}: ${part}`);
      assert.equal(/^- Topics: /mu.test(markdown), tags.length > 0, id);
      const words = (
        pages.find(({ path }) => decodeURIComponent(path) === `/papers/${id}/`)?.html ?? ''
      ).match(/<div class="prose"[^>]*>\s*<p>([\p{L} ]{20,60})/u)?.[1];
      if (words !== undefined) assert.ok(markdown.includes(words), `${id}: ${words}`);
    }
    const day = await read('papers/date/2026-06-10.md');
    const { papers } = DaySchema.parse(await readJson('api/days/2026-06-10.json'));
    assert.equal(day.match(/^## /gmu)?.length, papers.length);
    for (const { url } of papers) assert.ok(day.includes(`(${url})`));
  });

  test('are counted by kind at the end of the build', () => {
    const table = output.split('\n\n')[1] ?? '';
    assert.match(table, /^all +\d/mu);
    assert.ok(table.trim().split('\n').length <= 15, table);
    assert.doesNotMatch(table, /^other +\d{3}/mu);
  });

  const importDump = async (name: string): Promise<ReadonlyMap<string, Paper>> => {
    const folder = await mkdtemp(join(tmpdir(), 'offprint-round-trip-'));
    const content = join(folder, 'content');
    await mkdir(content);
    for (const file of ['archive.yaml', 'tags.yaml'])
      await cp(join(fixtureArchive, file), join(content, file));
    const dump = join(folder, name);
    await writeFile(dump, gunzipSync(await readFile(join(out, 'data', `${name}.gz`))));
    const options = ['import', dump, '--content', content, '--quiet', '--as-of', '2026-06-10'];
    await promisify(execFile)(process.execPath, [cli, ...options]);
    return loadRecords(content);
  };

  test('come back whole from JSON Lines by an import into an empty archive', async () => {
    const found = await importDump('papers.jsonl');
    assert.deepEqual(wholeRecords(found), wholeRecords(records));
    const keys = new Set([...found.values()].map(({ citationKey }) => citationKey));
    for (const { citationKey } of records.values())
      assert.ok(citationKey === undefined || keys.has(citationKey), citationKey);
  });

  // Imports take tags for leftovers of the web and, in formats without TeX, braces for those of LaTeX. TeX has no straight quotes.
  for (const [name, debris] of Object.entries({
    'papers.bib': /<\/?b>|\\?["'“”‘’]/gu,
    'papers.csl.json': /[{}]|<\/?b>/gu,
    'papers.ris': /[{}]|<\/?b>/gu,
  })) {
    test(`come back from ${name} with titles, authors, dates and identifiers`, async () => {
      const found = await importDump(name);
      const facts = (all: ReadonlyMap<string, Paper>): readonly string[] =>
        [...all.values()].map((paper) => toFacts(paper).replace(debris, '')).sort();
      assert.deepEqual(facts(found), facts(records));
    });
  }
});

const cli = fileURLToPath(new URL('../../importer/cli.ts', import.meta.url));

/** Returns title, authors, date of publication and identifiers in a form that can be sorted. */
function toFacts({ title, authors, published, arxiv, doi }: Paper): string {
  const names = authors.map(({ name }) => name);
  const date = published ?? arxivMonth(arxiv ?? '');
  return JSON.stringify([titleToText(title), names, date, arxiv, doi]);
}

/** Returns a record without what each archive decides for itself. */
function wholeRecords(records: ReadonlyMap<string, Paper>): readonly unknown[] {
  return [...records.values()]
    .map(
      ({ id: _id, aliases: _former, sources: _sources, tags: _tags, citationKey: _key, ...rest }) =>
        rest,
    )
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}

async function loadRecords(content: string): Promise<ReadonlyMap<string, Paper>> {
  const records = new Map<string, Paper>();
  for await (const file of glob('papers/*/*.mdx', { cwd: content })) {
    const id = file.replace(/^.*[\\/]|\.mdx$/gu, '').normalize('NFC');
    const parsed = parsePaperFile(await readFile(join(content, file), 'utf8'), file);
    assert.ok(parsed.ok, file);
    records.set(id, parsed.value.paper);
  }
  return records;
}

const OpenApiSchema = z.object({
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        responses: z.object({
          200: z.object({
            content: z.object({
              'application/json': z.object({ schema: z.object({ $ref: z.string() }) }),
            }),
          }),
        }),
      }),
    }),
  ),
});

const FileListSchema = z.object({
  files: z.array(
    z.object({ name: z.string(), url: z.string(), bytes: z.number(), sha256: z.string() }),
  ),
});

const DaySchema = z.object({ papers: z.array(z.object({ url: z.string() })) });
