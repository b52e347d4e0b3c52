import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHttpClient } from '../http/http-client.ts';
import { startTestServer, type AskedRequest, type Reaction } from '../http/fixtures/test-server.ts';
import { createProgress } from '../../progress/create-progress.ts';
import type { GivenInputs } from '../sources/input.ts';
import { fetchDailyDays } from './fetch-daily-days.ts';

const quiet = createProgress({ stream: process.stderr, isQuiet: true, what: 'days', total: 1 });

function asked({ path }: AskedRequest): { readonly day: string; readonly page: number } {
  const query = new URL(path, 'http://server').searchParams;
  return { day: query.get('date') ?? '', page: Number(query.get('p')) };
}

/** Serves lists of identifiers by day, two on a page; a number instead of a list is a status. */
function listing(lists: Readonly<Record<string, readonly string[] | number | string>>): Reaction {
  return (response, request) => {
    const { day, page } = asked(request);
    const list = lists[day] ?? [];
    response.writeHead(typeof list === 'number' ? list : 200, {
      'content-type': typeof list === 'string' ? 'text/html' : 'application/json; charset=utf-8',
    });
    if (typeof list === 'object') {
      const records = list
        .slice(2 * page, 2 * page + 2)
        .map((id) => ({ paper: { id, title: id } }));
      response.end(JSON.stringify(records));
    } else response.end(typeof list === 'string' ? list : '{"error":"…"}');
  };
}

async function fetchDays(
  react: Reaction,
  days: readonly string[],
  signal = new AbortController().signal,
): Promise<GivenInputs & { readonly requests: readonly string[] }> {
  await using server = await startTestServer(react);
  const client = createHttpClient({ userAgent: 'test', sleep: async () => undefined, signal });
  const job = { client, baseUrl: server.url, progress: quiet, signal, today: '2026-06-15' };
  const given = await fetchDailyDays(days, job);
  return { ...given, requests: server.requests.map(({ path }) => path) };
}

function idsOf({ inputs }: GivenInputs): readonly (readonly string[])[] {
  return inputs.map(({ text }) => text.match(/(?<="id":")[^"]+/g) ?? []);
}

test('follows pages until one is empty, and names the page of the day', async () => {
  const given = await fetchDays(listing({ '2026-06-10': ['a', 'b', 'c'] }), ['2026-06-10']);
  assert.deepEqual(given.requests, [
    '/api/daily_papers?date=2026-06-10&limit=100&p=0',
    '/api/daily_papers?date=2026-06-10&limit=100&p=1',
    '/api/daily_papers?date=2026-06-10&limit=100&p=2',
  ]);
  assert.deepEqual(idsOf(given), [['a', 'b', 'c']]);
  assert.equal(given.inputs[0]?.file, 'Daily Papers of 2026-06-10');
  assert.equal(given.inputs[0].url, 'https://huggingface.co/papers/date/2026-06-10');
  assert.deepEqual(given.problems, []);
});

test('takes a paper once that slid to the next page, and ends where a mirror ignores pages', async () => {
  const lists = listing({ '2026-06-10': ['a', 'b', 'b', 'c'] });
  assert.deepEqual(idsOf(await fetchDays(lists, ['2026-06-10'])), [['a', 'b', 'c']]);
  const same: Reaction = (response) => response.end('[{"paper":{"id":"a"}}]');
  const given = await fetchDays(same, ['2026-06-10']);
  assert.deepEqual(idsOf(given), [['a']]);
  assert.equal(given.requests.length, 2);
});

test('calls an empty weekday an error, and an empty weekend nothing', async () => {
  const days = ['2026-06-11', '2026-06-12', '2026-06-13', '2026-06-14', '2026-06-15'];
  const given = await fetchDays(listing({ '2026-06-11': ['a'] }), days);
  assert.deepEqual(
    given.problems.map(({ severity, message }) => [severity, message]),
    [
      ['error', 'no papers are listed on 2026-06-12, a weekday'],
      ['error', 'no papers are listed on 2026-06-15, a weekday'],
    ],
  );
  assert.match(given.problems[1]?.hint ?? '', /may not have begun/);
  assert.equal(given.inputs.length, 1);
});

test('leaves out a day that fails on any page, and fetches the others', async () => {
  const react: Reaction = (response, request, index) => {
    const { day, page } = asked(request);
    const list = day === '2026-06-09' && page === 1 ? 500 : ['a', 'b', 'c'];
    listing({ [day]: list })(response, request, index);
  };
  const given = await fetchDays(react, ['2026-06-08', '2026-06-09', '2026-06-10']);
  assert.deepEqual(
    given.inputs.map(({ file }) => file),
    ['Daily Papers of 2026-06-08', 'Daily Papers of 2026-06-10'],
  );
  assert.equal(given.problems.length, 1);
  assert.equal(given.problems[0]?.record, '2026-06-09');
  assert.match(given.problems[0].message, /p=1 answered with status 500, 5 times$/);
});

test('takes neither a page nor an error in place of a list', async () => {
  const page = await fetchDays(listing({ '2026-06-10': '<html>Maintenance</html>' }), [
    '2026-06-10',
  ]);
  assert.match(page.problems[0]?.message ?? '', /answered with text\/html in place of/);
  const error: Reaction = (response) => response.end('{"error":"Invalid date"}');
  const given = await fetchDays(error, ['2026-06-10']);
  assert.match(given.problems[0]?.message ?? '', /something else than a list of papers$/);
  assert.deepEqual([...page.inputs, ...given.inputs], []);
});

test('gives up after three days in a row have failed, and says what is left', async () => {
  const days = ['2026-06-08', '2026-06-09', '2026-06-10', '2026-06-11', '2026-06-12'];
  const given = await fetchDays((response) => response.writeHead(403).end(), days);
  assert.equal(given.requests.length, 3);
  assert.equal(given.problems.length, 4);
  assert.equal(
    given.problems[3]?.message,
    '2026-06-11 to 2026-06-12 not fetched: 3 days in a row failed',
  );
  assert.equal(given.problems[3].hint, 'Run the command again with --since 2026-06-11.');
});

test('ends with what is there when interrupted', async () => {
  const controller = new AbortController();
  const react: Reaction = (response, request, index) => {
    if (asked(request).day === '2026-06-09') controller.abort();
    else listing({ '2026-06-08': ['a'] })(response, request, index);
  };
  const days = ['2026-06-08', '2026-06-09', '2026-06-10'];
  const given = await fetchDays(react, days, controller.signal);
  assert.deepEqual(idsOf(given), [['a']]);
  assert.deepEqual(
    given.problems.map(({ message }) => message),
    ['2026-06-09 to 2026-06-10 not fetched: interrupted'],
  );
});
