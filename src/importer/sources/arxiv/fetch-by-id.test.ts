import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArxivId } from '../../../paper/arxiv-id.ts';
import { createHttpClient } from '../../http/http-client.ts';
import { startTestServer, type Reaction } from '../../http/fixtures/test-server.ts';
import type { GivenInputs } from '../input.ts';
import { parseArxivAtom } from './arxiv-atom.ts';
import { fetchArxivById } from './fetch-by-id.ts';
import { testEntry, testErrorEntry, testFeed } from './fixtures/test-replies.ts';

interface Fetched extends GivenInputs {
  /** The lists of identifiers that were requested. */
  readonly asked: readonly string[];
  readonly waits: readonly number[];
}

async function fetchIds(words: readonly string[], react: Reaction): Promise<Fetched> {
  await using server = await startTestServer(react);
  const waits: number[] = [];
  const client = createHttpClient({
    userAgent: 'Offprint test',
    jitter: () => 0,
    sleep: async (milliseconds) => waits.push(milliseconds),
  });
  const ids = words.flatMap((word) => parseArxivId(word) ?? []);
  const given = await fetchArxivById(ids, { client, baseUrl: server.url, batchSize: 3 });
  return { ...given, waits, asked: server.requests.map(({ path }) => idListOf(path).join()) };
}

function idListOf(path: string): readonly string[] {
  return new URL(path, 'http://localhost').searchParams.get('id_list')?.split(',') ?? [];
}

function papersOf({ inputs }: GivenInputs): readonly (string | undefined)[] {
  return inputs
    .flatMap(({ text }) => parseArxivAtom(text).papers)
    .map(({ record }) => record.arxiv);
}

/**
 * Answers as arXiv does: knows all papers but `unknown` ones and refuses a batch that contains an identifier of
 * `refused`.
 */
const arxiv =
  ({ unknown = '', refused = '' }): Reaction =>
  (response, { path }) => {
    const ids = idListOf(path);
    const isRefused = ids.includes(refused);
    const entries = isRefused
      ? [testErrorEntry(`incorrect id format for ${refused}`)]
      : ids.filter((id) => id !== unknown).map((id) => testEntry(/v\d$/.test(id) ? id : `${id}v1`));
    response.writeHead(isRefused ? 400 : 200, { 'content-type': 'application/atom+xml' });
    response.end(testFeed(entries));
  };

const five = ['2606.00001', '2606.00002', 'hep-ex/0307015v2', '2606.00004', '2606.00005'];

test('asks for batches, and for a version when one is named', async () => {
  const fetched = await fetchIds(five, arxiv({}));
  assert.deepEqual(fetched.asked, [
    '2606.00001,2606.00002,hep-ex/0307015v2',
    '2606.00004,2606.00005',
  ]);
  assert.deepEqual(fetched.problems, []);
  assert.deepEqual(
    papersOf(fetched),
    five.map((id) => id.replace(/v\d$/, '')),
  );
});

test('names each identifier that arXiv does not know', async () => {
  const fetched = await fetchIds(five, arxiv({ unknown: '2606.00002' }));
  assert.equal(papersOf(fetched).length, 4);
  assert.deepEqual(
    fetched.problems.map(({ record, message }) => [record, message]),
    [['2606.00002', 'arXiv knows no such paper']],
  );
});

test('brings the others of a batch in which arXiv refuses one', async () => {
  const fetched = await fetchIds(five, arxiv({ refused: '2606.00002' }));
  assert.deepEqual(papersOf(fetched).toSorted(), [
    '2606.00001',
    '2606.00004',
    '2606.00005',
    'hep-ex/0307015',
  ]);
  assert.deepEqual(
    fetched.problems.map(({ record, message }) => [record, message]),
    [['2606.00002', 'arXiv answered with an error: incorrect id format for 2606.00002']],
  );
});

test('waits as long as arXiv asks', async () => {
  const fetched = await fetchIds(['2606.00001'], (response, request, index) => {
    if (index > 0) arxiv({})(response, request, index);
    else response.writeHead(503, { 'retry-after': '7' }).end();
  });
  assert.deepEqual(fetched.waits, [7000]);
  assert.deepEqual(papersOf(fetched), ['2606.00001']);
});

test('brings the other batches when one fails', async () => {
  const fetched = await fetchIds(five, (response, request, index) => {
    if (idListOf(request.path).includes('2606.00001')) response.writeHead(403).end();
    else arxiv({})(response, request, index);
  });
  assert.deepEqual(papersOf(fetched), ['2606.00004', '2606.00005']);
  assert.equal(fetched.problems.length, 1);
  assert.match(fetched.problems[0]?.message ?? '', /status 403/);
});
