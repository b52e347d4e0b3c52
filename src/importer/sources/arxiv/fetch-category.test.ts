import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHttpClient } from '../../http/http-client.ts';
import { startTestServer, type Reaction } from '../../http/fixtures/test-server.ts';
import type { GivenInputs } from '../input.ts';
import { parseArxivAtom } from './arxiv-atom.ts';
import { fetchArxivCategory } from './fetch-category.ts';
import { testEntry, testErrorEntry, testFeed } from './fixtures/test-replies.ts';

interface Fetched extends GivenInputs {
  readonly asked: readonly URLSearchParams[];
  readonly told: readonly string[];
}

async function fetchAll(react: Reaction): Promise<Fetched> {
  await using server = await startTestServer(react);
  const told: string[] = [];
  const client = createHttpClient({ userAgent: 'Offprint test', sleep: async () => undefined });
  const given = await fetchArxivCategory(
    { category: 'cs.CL', since: '2026-06-01', until: '2026-06-30' },
    { client, baseUrl: server.url, pageSize: 2, log: (text) => told.push(text) },
  );
  return { ...given, told, asked: server.requests.map(({ path }) => parametersOf(path)) };
}

function parametersOf(path: string): URLSearchParams {
  return new URL(path, 'http://localhost').searchParams;
}

function papersOf({ inputs }: GivenInputs): readonly (string | undefined)[] {
  return inputs
    .flatMap(({ text }) => parseArxivAtom(text).papers)
    .map(({ record }) => record.arxiv);
}

const ids = [1, 2, 3, 4, 5].map((number) => `2606.0000${String(number)}`);

/** Answers as arXiv does, but with the entries that `page` gives, if any. */
const arxiv =
  (page: (start: number, index: number) => readonly string[] | undefined): Reaction =>
  (response, { path }, index) => {
    const start = Number(parametersOf(path).get('start'));
    const size = Number(parametersOf(path).get('max_results'));
    const entries = ids.slice(start, start + size).map((id, at) => {
      return testEntry(`${id}v1`, `2026-06-0${String(start + at + 1)}`);
    });
    response.setHeader('content-type', 'application/atom+xml');
    response.end(testFeed(page(start, index) ?? entries, ids.length));
  };

const whole = arxiv(() => undefined);

test('asks for days and category, oldest first, until all are there', async () => {
  const fetched = await fetchAll(whole);
  assert.deepEqual(papersOf(fetched), ids);
  assert.deepEqual(fetched.problems, []);
  assert.deepEqual(Object.fromEntries(fetched.asked[1] ?? []), {
    search_query: 'cat:cs.CL AND submittedDate:[202606010000 TO 202606302359]',
    sortBy: 'submittedDate',
    sortOrder: 'ascending',
    start: '2',
    max_results: '2',
  });
  assert.deepEqual(fetched.told, ['arXiv: 2 of 5 papers', 'arXiv: 4 of 5 papers']);
});

test('asks again for an empty page half-way', async () => {
  const fetched = await fetchAll(
    arxiv((_, index) => (index === 1 || index === 2 ? [] : undefined)),
  );
  assert.deepEqual(papersOf(fetched), ids);
  assert.deepEqual(fetched.problems, []);
});

test('goes on after a page that is shorter than asked for', async () => {
  const short = testEntry('2606.00001v1');
  const fetched = await fetchAll(arxiv((_, index) => (index === 0 ? [short] : undefined)));
  assert.deepEqual(papersOf(fetched), ids);
});

test('keeps what it has when pages stay empty, and says where to go on', async () => {
  const fetched = await fetchAll(arxiv((start) => (start === 2 ? [] : undefined)));
  assert.deepEqual(papersOf(fetched), ids.slice(0, 2));
  assert.equal(fetched.asked.length, 5);
  assert.deepEqual(fetched.problems, [
    {
      severity: 'error',
      message: 'arXiv sent 4 empty pages although 3 more papers are due',
      hint: 'Run the command again with --since 2026-06-02.',
    },
  ]);
});

test('keeps what it has when arXiv stops answering', async () => {
  const fetched = await fetchAll((response, request, index) => {
    if (index === 0) whole(response, request, index);
    else response.writeHead(403).end();
  });
  assert.deepEqual(papersOf(fetched), ids.slice(0, 2));
  assert.equal(fetched.problems.length, 1);
  assert.match(fetched.problems[0]?.message ?? '', /status 403/);
  assert.match(fetched.problems[0]?.hint ?? '', /--since 2026-06-02\.$/);
});

test('waits and asks again when arXiv is overburdened', async () => {
  const fetched = await fetchAll((response, request, index) => {
    if (index === 1) response.writeHead(503, { 'retry-after': '3' }).end();
    else whole(response, request, index);
  });
  assert.deepEqual(papersOf(fetched), ids);
});

const replies = [
  {
    what: 'an error of arXiv',
    text: testFeed([testErrorEntry('malformed query')]),
    expected: ['error', 'arXiv answered with an error: malformed query'],
  },
  {
    what: 'no papers',
    text: testFeed([], 0),
    expected: [
      'note',
      'arXiv has no papers of cs.CL that were submitted from 2026-06-01 to 2026-06-30',
    ],
  },
  {
    what: 'more papers than arXiv lists',
    text: testFeed([testEntry('2606.00001v1')], 30_001),
    expected: [
      'error',
      'arXiv counts 30001 papers of cs.CL in these days, and lists no more than 30000 of one query',
    ],
  },
];

for (const { what, text, expected } of replies) {
  test(`reports ${what}`, async () => {
    const { inputs, problems } = await fetchAll((response) => response.end(text));
    assert.deepEqual(inputs, []);
    assert.deepEqual(
      problems.map(({ severity, message }) => [severity, message]),
      [expected],
    );
  });
}

test('refuses what is no reply of arXiv', async () => {
  const { problems } = await fetchAll((response) => response.end('{}'));
  assert.match(problems[0]?.message ?? '', /other than a list of papers$/);
});
