import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHttpClient } from '../../http/http-client.ts';
import { startTestServer } from '../../http/fixtures/test-server.ts';
import { fetchCrossrefWorks } from './fetch-works.ts';

test('fetches works by DOI, and names those that Crossref does not have', async () => {
  await using server = await startTestServer((response, { path }) => {
    if (path === '/works/10.5555%2F(a%3Cb)') response.end('{"message-type":"work"}');
    else if (path.endsWith('gone')) response.writeHead(404).end('Resource not found.');
    else response.writeHead(500).end();
  });
  const client = createHttpClient({ userAgent: 'Offprint test', sleep: async () => undefined });
  const dois = ['10.5555/(a<b)', '10.5555/gone', '10.5555/broken'];
  const given = await fetchCrossrefWorks(dois, { client, baseUrl: server.url });
  assert.deepEqual(given.inputs, [
    {
      file: 'Crossref',
      url: 'https://doi.org/10.5555/(a%3Cb)',
      text: '{"message-type":"work"}',
    },
  ]);
  assert.deepEqual(
    given.problems.map(({ record }) => record),
    ['10.5555/gone', '10.5555/broken'],
  );
  assert.equal(given.problems[0]?.message, 'Crossref knows no such DOI');
  assert.match(given.problems[1]?.message ?? '', /status 500/);
});
