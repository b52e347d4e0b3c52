import type { Archive } from '../../archive/create-archive.ts';
import { writes } from '../../archive/outputs.ts';
import { createSchemaComponents } from './json-schemas.ts';
import { apiSchemas, type SchemaName } from './list-schemas.ts';

/** Describes the API as OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1.html), with all that linters ask of one. */
export function createOpenApi(archive: Archive): object {
  const { config, urls } = archive;
  const { title, description, license, curator } = config;
  const base = urls.absolute(urls.home).replace(/\/$/, '');
  return {
    openapi: '3.1.1',
    info: {
      title,
      version: '1',
      description: `${description}\n\nStatic files: no keys, no limits, no parameters but those of the path.`,
      ...(license === undefined ? {} : { license: { name: license.name, url: license.url } }),
      contact: curator ?? { name: title, url: urls.absolute(urls.home) },
    },
    externalDocs: { url: urls.absolute(urls.data), description: 'What the files hold' },
    servers: [{ url: base }],
    // Nothing asks for a key.
    security: [],
    tags: Object.entries(tags).map(([name, about]) => ({ name, description: about })),
    paths: Object.fromEntries(
      createCalls(archive).map(({ path, ...call }) => [path, { get: createOperation(call) }]),
    ),
    components: { schemas: createSchemaComponents() },
  };
}

/** Returns the calls that an archive answers, as far as their files are written. */
export function createCalls(archive: Archive): readonly Call[] {
  return calls.filter(
    ({ path }) =>
      (writes(archive, 'api') || !path.startsWith('/api/')) &&
      (writes(archive, 'data') || !path.startsWith('/data/')),
  );
}

function createOperation({ id, summary, schema, tag, parameter }: Omit<Call, 'path'>): object {
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: apiSchemas[schema].description ?? summary,
    ...(parameter === undefined
      ? {}
      : {
          parameters: [
            {
              name: parameter.name,
              in: 'path',
              required: true,
              description: parameter.description,
              schema: { type: 'string' },
              example: parameter.example,
            },
          ],
        }),
    responses: {
      '200': {
        description: 'The file',
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
      },
      '404': { description: 'There is no such file' },
    },
  };
}

const day = { name: 'date', description: 'A day that has papers', example: '2026-06-10' };

const tags = {
  Papers: 'Papers one by one, and all of them by name',
  Days: 'The days on which papers were listed',
  Lists: 'Topics, organisations and authors',
  Archive: 'The archive as a whole',
} as const;

/** Every address of the API. */
const calls: readonly Call[] = [
  {
    path: '/api/papers.json',
    id: 'listPapers',
    tag: 'Papers',
    summary: 'The newest papers, by identifier and title',
    schema: 'paper-page',
  },
  {
    path: '/api/papers/{page}.json',
    id: 'listOlderPapers',
    tag: 'Papers',
    summary: 'All other papers, 100 on a page; page 1 has the oldest',
    schema: 'paper-page',
    parameter: { name: 'page', description: 'Number of the page', example: '1' },
  },
  {
    path: '/papers/{id}.json',
    id: 'getPaper',
    tag: 'Papers',
    summary: 'A paper, whole',
    schema: 'paper',
    parameter: { name: 'id', description: 'Identifier of a paper', example: '2505.20444' },
  },
  {
    path: '/api/days.json',
    id: 'listDays',
    tag: 'Days',
    summary: 'The days that have papers',
    schema: 'day-list',
  },
  {
    path: '/api/days/{date}.json',
    id: 'getDay',
    tag: 'Days',
    summary: 'The papers of a day, by identifier and title',
    schema: 'day-papers',
    parameter: day,
  },
  {
    path: '/api/daily_papers.json',
    id: 'getNewestDailyPapers',
    tag: 'Days',
    summary: 'The papers of the newest day, whole, in the shape of the Daily Papers API',
    schema: 'daily-papers',
  },
  {
    path: '/api/daily_papers/{date}.json',
    id: 'getDailyPapers',
    tag: 'Days',
    summary: 'The papers of a day, whole, in the shape of the Daily Papers API',
    schema: 'daily-papers',
    parameter: day,
  },
  {
    path: '/api/tags.json',
    id: 'listTags',
    tag: 'Lists',
    summary: 'The topics',
    schema: 'tag-list',
  },
  {
    path: '/api/tags/{tag}.json',
    id: 'getTag',
    tag: 'Lists',
    summary: 'The papers of a topic, by identifier and title',
    schema: 'tag-papers',
    parameter: { name: 'tag', description: 'Slug of a topic', example: 'agents' },
  },
  {
    path: '/api/organizations.json',
    id: 'listOrganizations',
    tag: 'Lists',
    summary: 'The organisations',
    schema: 'organization-list',
  },
  {
    path: '/api/authors.json',
    id: 'listAuthors',
    tag: 'Lists',
    summary: 'The 1,000 authors with most papers',
    schema: 'author-list',
  },
  {
    path: '/data/files.json',
    id: 'listFiles',
    tag: 'Archive',
    summary: 'The files with the whole archive, with sizes and checksums',
    schema: 'file-list',
  },
];

export interface Call {
  /** Path below the base. */
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly schema: SchemaName;
  readonly tag: keyof typeof tags;
  readonly parameter?: {
    readonly name: string;
    readonly description: string;
    readonly example: string;
  };
}
