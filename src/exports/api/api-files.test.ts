import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { Validator } from '@seriousme/openapi-schema-validator';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { huggingFaceDaily } from '../../importer/sources/hugging-face/hugging-face-daily.ts';
import { createJsonCheck } from '../../test/formats/check-json.ts';
import type { OutputKind } from '../../site/archive-config.ts';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { createApiFiles, createRecordFiles } from './api-files.ts';
import { createJsonSchemas } from './json-schemas.ts';
import { createOpenApi } from './open-api.ts';

const text = { tex: 'We show $x$.', abstract: 'We show $x$.', notes: '', plain: 'We show x.' };

const full = samplePaper('2606.00001', {
  title: 'Of $R^2$',
  arxiv: '2606.00001',
  doi: '10.1000/x',
  aliases: ['old-name'],
  authors: [
    'Ada Example',
    { name: 'Bo Li', orcid: '0000-0002-1825-0097', affiliation: 'Lab' },
    { literal: 'Soup Guild' },
  ],
  moreAuthors: true,
  url: 'https://tables.example.org/3',
  type: 'article-journal',
  genre: 'Survey',
  number: '2',
  articleNumber: 'e17',
  editors: [{ name: '李世民', family: '李' }],
  publisher: 'Table Press',
  citationKey: 'example2026r2',
  organization: { name: 'The Lab', handle: 'lab' },
  venue: { name: 'Journal', volume: '3' },
  published: '2026-06',
  tags: ['alpha', 'gamma'],
  keywords: ['one'],
  categories: ['cs.CL'],
  code: 'https://github.com/a/b',
  media: ['https://a.example/film.mp4'],
  upvotes: 3,
  comments: 0,
  codeStars: 7,
  countsAsOf: '2026-06-11',
  submittedBy: 'someone',
  summary: { text: 'It works.', by: 'machine' },
  sources: [{ kind: 'json', date: '2026-06-12' }],
});

const hostile = samplePaper('hostile', {
  title: `\u0000</script>]]>\uD800=1+1"; --${'a'.repeat(100_000)}`,
  authors: Array.from({ length: 600 }, (_, index) => `Autor "${String(index)}" \u2028`),
  listed: '2026-06-09',
});

/** Reads the files of the API by address, as a program would. */
function readAll(archive: Archive): ReadonlyMap<string, unknown> {
  return new Map(
    [...createRecordFiles(archive, () => text), ...createApiFiles(archive, () => text)].map(
      ({ href, create }) => {
        const bytes = Buffer.from(create());
        const read: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        return [href, read];
      },
    ),
  );
}

function manyPapers(count: number): readonly ArchivePaper[] {
  return Array.from({ length: count }, (_, index) =>
    samplePaper(`paper-${String(index).padStart(4, '0')}`, {
      listed: `2026-${String(1 + Math.floor(index / 28)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
    }),
  );
}

test('every file is what its schema says, whatever the records hold', () => {
  const archive = sampleArchive([
    full,
    hostile,
    samplePaper('year-only', { listed: undefined, published: '2019' }),
  ]);
  const { urls } = archive;
  const check = createJsonCheck(Object.values(createJsonSchemas(urls)));
  const files = readAll(archive);
  const schemaOf: readonly (readonly [RegExp, string])[] = [
    [/^\/archive\/papers\/[^/]+\.json$/u, 'paper'],
    [/\/api\/papers(?:\/\d+)?\.json$/u, 'paper-page'],
    [/\/api\/days\.json$/u, 'day-list'],
    [/\/api\/days\//u, 'day-papers'],
    [/\/api\/daily_papers/u, 'daily-papers'],
    [/\/api\/tags\.json$/u, 'tag-list'],
    [/\/api\/tags\//u, 'tag-papers'],
    [/\/api\/organizations\.json$/u, 'organization-list'],
    [/\/api\/authors\.json$/u, 'author-list'],
  ];
  const others = [...files.keys()].filter((href) => !/schemas|openapi/u.test(href));
  for (const href of others) {
    const name = schemaOf.find(([pattern]) => pattern.test(href))?.[1];
    assert.ok(name !== undefined, href);
    assert.deepEqual(check(urls.absolute(urls.apiSchema(name)), files.get(href)), [], href);
  }
  assert.ok(others.length > 10);
});

test('a paper has what Daily Papers call it, and what only the archive knows', () => {
  const archive = sampleArchive([full]);
  const paper = readAll(archive).get('/archive/papers/2606.00001.json');
  assert.deepEqual(paper, {
    id: '2606.00001',
    url: 'https://papers.example.org/archive/papers/2606.00001/',
    title: 'Of $R^2$',
    summary: 'We show $x$.',
    plainText: 'We show x.',
    authors: [
      { name: 'Ada Example' },
      { name: 'Bo Li', orcid: '0000-0002-1825-0097', affiliation: 'Lab' },
      { name: 'Soup Guild', isGroup: true },
    ],
    moreAuthors: true,
    publishedAt: '2026-06-01T00:00:00.000Z',
    submittedOnDailyAt: '2026-06-10T00:00:00.000Z',
    submittedOnDailyBy: { user: 'someone' },
    upvotes: 3,
    numComments: 0,
    organization: { name: 'lab', fullname: 'The Lab' },
    mediaUrls: ['https://a.example/film.mp4'],
    githubRepo: 'https://github.com/a/b',
    githubStars: 7,
    ai_summary: 'It works.',
    arxiv: '2606.00001',
    doi: '10.1000/x',
    link: 'https://tables.example.org/3',
    citationKey: 'example2026r2',
    type: 'article-journal',
    genre: 'Survey',
    aliases: ['old-name'],
    published: '2026-06',
    listed: '2026-06-10',
    countsAsOf: '2026-06-11',
    tags: ['alpha', 'gamma'],
    keywords: ['one'],
    categories: ['cs.CL'],
    venue: { name: 'Journal', volume: '3' },
    number: '2',
    articleNumber: 'e17',
    editors: [{ name: '李世民', family: '李' }],
    publisher: 'Table Press',
    pdf: 'https://arxiv.org/pdf/2606.00001',
    models: [],
    datasets: [],
    demos: [],
  });
});

test('a day is read by a program that was written for Daily Papers', () => {
  const archive = sampleArchive([full]);
  const day = readAll(archive).get('/archive/api/daily_papers/2026-06-10.json');
  const source = JSON.stringify(day);
  assert.ok(huggingFaceDaily.recognises(source));
  const { papers, problems } = huggingFaceDaily.parse(source, {
    today: '2026-06-12',
    asOf: '2026-06-11',
  });
  assert.deepEqual(problems, []);
  const { title, arxiv, authors, listed, upvotes, organization, code } = papers[0]?.record ?? {};
  assert.deepEqual(
    { title, arxiv, names: authors?.map(({ name }) => name), listed, upvotes, organization, code },
    {
      title: full.title,
      arxiv: full.arxiv,
      names: ['Ada Example', 'Bo Li', 'Soup Guild'],
      listed: full.listed,
      upvotes: 3,
      organization: { name: 'The Lab', handle: 'lab' },
      code: full.code,
    },
  );
  assert.deepEqual(readAll(archive).get('/archive/api/daily_papers.json'), day);
});

test('the pages of all papers hold each once, and closed ones do not change', () => {
  const papers = manyPapers(330);
  const before = readAll(sampleArchive(papers.slice(0, 310)));
  const after = readAll(sampleArchive(papers));
  const pages = ['/archive/api/papers/1.json', '/archive/api/papers/2.json'];
  for (const href of pages) assert.deepEqual(after.get(href), before.get(href));

  const ids: string[] = [];
  for (let href: string | undefined = '/archive/api/papers.json'; href !== undefined;) {
    const page = after.get(href) as { papers: { id: string }[]; next?: string };
    ids.push(...page.papers.map(({ id }) => id));
    href = page.next === undefined ? undefined : new URL(page.next).pathname;
  }
  assert.deepEqual(ids, papers.map(({ id }) => id).toReversed());
});

test('lists name papers, and lead to their records', () => {
  const files = readAll(sampleArchive([full]));
  const api = 'https://papers.example.org/archive/papers/2606.00001';
  const entry = {
    id: '2606.00001',
    title: 'Of $R^2$',
    date: '2026-06-10',
    url: `${api}/`,
    api: `${api}.json`,
  };
  for (const name of ['papers', 'days/2026-06-10', 'tags/alpha']) {
    const list = files.get(`/archive/api/${name}.json`) as { papers: unknown };
    assert.deepEqual(list.papers, [entry], name);
  }
});

test('an empty archive has an API too', () => {
  const files = readAll(sampleArchive([]));
  assert.deepEqual(files.get('/archive/api/papers.json'), { count: 0, pages: 1, papers: [] });
  assert.deepEqual(files.get('/archive/api/daily_papers.json'), []);
});

const OpenApiSchema = z.object({
  info: z.object({ contact: z.object({ name: z.string(), url: z.url() }) }),
  security: z.tuple([]),
  tags: z.array(z.object({ name: z.string(), description: z.string().min(1) })),
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        operationId: z.string(),
        tags: z.array(z.string()).length(1),
        summary: z.string().min(1),
        description: z.string().min(1),
        responses: z.object({ 200: z.object(), 404: z.object() }),
      }),
    }),
  ),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

test('the description is valid OpenAPI that linters find whole', async () => {
  const openApi = { ...createOpenApi(sampleArchive([full])) };
  const { valid, errors } = await new Validator().validate(openApi);
  assert.ok(valid, JSON.stringify(errors));
  const { components, paths, tags } = OpenApiSchema.parse(openApi);
  const written = JSON.stringify(openApi);
  const named = [...written.matchAll(/"#\/components\/schemas\/([^"]+)"/gu)];
  assert.deepEqual(
    [...new Set(named.map(([, name]) => name))].sort(),
    Object.keys(components.schemas).sort(),
  );
  const operations = Object.values(paths).map(({ get }) => get);
  assert.deepEqual(
    [...new Set(operations.flatMap((operation) => operation.tags))],
    tags.map(({ name }) => name),
  );
  assert.equal(new Set(operations.map(({ operationId }) => operationId)).size, operations.length);
  assert.doesNotMatch(written, /\$schema|"\$id"/u);
});

test('only calls that are answered are described', () => {
  const archive = sampleArchive([full]);
  const paths = (outputs: readonly OutputKind[]) => {
    const config = { ...archive.config, outputs };
    return Object.keys(OpenApiSchema.parse(createOpenApi({ ...archive, config })).paths);
  };
  assert.deepEqual(paths([]), ['/papers/{id}.json']);
  assert.deepEqual(paths(['data']), ['/papers/{id}.json', '/data/files.json']);
  assert.equal(paths(['api']).length, 11);
});
