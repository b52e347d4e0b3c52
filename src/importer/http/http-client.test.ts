import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createHttpCache } from './http-cache.ts';
import { createHttpClient, type HttpClient, type HttpClientOptions } from './http-client.ts';
import { startTestServer, type Reaction, type TestServer } from './fixtures/test-server.ts';

const json = { accept: 'application/json' };

/** Creates a client whose waits are recorded and take no time. */
function createTestClient(options: Partial<HttpClientOptions> = {}) {
  const waits: number[] = [];
  let time = Date.parse('2026-06-10T12:00:00Z');
  const client = createHttpClient({
    userAgent: 'Offprint-test',
    now: () => time,
    jitter: () => 0,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      time += milliseconds;
    },
    ...options,
  });
  return { client, waits };
}

function reply(response: ServerResponse, status: number, headers: Record<string, string> = {}) {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(status === 200 ? '[1]' : '{"error":"…"}');
}

async function problemOf(client: HttpClient, url: string): Promise<string> {
  const result = await client.get(url, json);
  assert.ok(!result.ok);
  assert.equal(result.problems.length, 1);
  assert.ok(result.problems[0]?.hint);
  return result.problems[0].message.replaceAll(url, 'URL');
}

async function serve(react: Reaction, work: (server: TestServer) => Promise<void>): Promise<void> {
  await using server = await startTestServer(react);
  await work(server);
}

test('says what it wants and who asks', () =>
  serve(
    (response) => reply(response, 200),
    async ({ url, requests }) => {
      const result = await createTestClient().client.get(`${url}/list?p=0`, json);
      assert.deepEqual(result, {
        ok: true,
        value: { url: `${url}/list?p=0`, status: 200, text: '[1]' },
      });
      assert.equal(requests[0]?.path, '/list?p=0');
      assert.equal(requests[0].headers['user-agent'], 'Offprint-test');
      assert.equal(requests[0].headers.accept, 'application/json');
    },
  ));

test('comes back when the server asks for it, in seconds or at a date', () =>
  serve(
    (response, _, index) => {
      if (index === 0) reply(response, 429, { 'retry-after': '7' });
      else if (index === 1)
        reply(response, 503, { 'retry-after': 'Wed, 10 Jun 2026 12:00:30 GMT' });
      else reply(response, 200);
    },
    async ({ url }) => {
      const told: number[] = [];
      const { client, waits } = createTestClient({
        onWait: ({ milliseconds }) => told.push(milliseconds),
      });
      assert.ok((await client.get(url, json)).ok);
      assert.deepEqual(waits, [7000, 23_000]);
      assert.deepEqual(told, waits);
    },
  ));

test('backs off from 5xx and cut connections, and succeeds in the end', () =>
  serve(
    (response, _, index) => {
      if (index === 0) reply(response, 500);
      else if (index === 1) response.socket?.destroy();
      else if (index === 2) {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
        response.write('[1,');
        setTimeout(() => response.socket?.destroy(), 20);
      } else reply(response, 200);
    },
    async ({ url, requests }) => {
      const { client, waits } = createTestClient();
      assert.ok((await client.get(url, json)).ok);
      assert.equal(requests.length, 4);
      assert.deepEqual(waits, [1000, 2000, 4000]);
    },
  ));

test('gives up after five attempts and says what was met', () =>
  serve(
    (response) => reply(response, 502),
    async ({ url, requests }) => {
      const { client, waits } = createTestClient({ jitter: () => 1 });
      assert.equal(await problemOf(client, url), 'URL answered with status 502, 5 times');
      assert.equal(requests.length, 5);
      assert.deepEqual(waits, [500, 1000, 2000, 4000]);
    },
  ));

test('does not ask twice for what will not change, nor wait for hours', () =>
  serve(
    (response, { path }) =>
      reply(response, Number(path.slice(1)), path === '/429' ? { 'retry-after': '7200' } : {}),
    async ({ url, requests }) => {
      const { client } = createTestClient();
      assert.equal(await problemOf(client, `${url}/404`), 'URL answered with status 404');
      assert.equal(await problemOf(client, `${url}/403`), 'URL answered with status 403');
      assert.equal(await problemOf(client, `${url}/429`), 'URL asks to wait 120 minutes');
      assert.equal(requests.length, 3);
    },
  ));

test('hands on the body of a status that is an answer', () =>
  serve(
    (response) => reply(response, 404),
    async ({ url }) => {
      const result = await createTestClient().client.get(url, { ...json, answers: [404] });
      assert.ok(result.ok);
      assert.deepEqual([result.value.status, result.value.text], [404, '{"error":"…"}']);
    },
  ));

test('takes no page in place of data', () =>
  serve(
    (response) => reply(response, 200, { 'content-type': 'text/html; charset=utf-8' }),
    async ({ url }) => {
      const { client } = createTestClient();
      assert.equal(
        await problemOf(client, url),
        'URL answered with text/html; charset=utf-8 in place of application/json',
      );
      assert.ok((await client.get(url, { accept: 'text/html' })).ok);
    },
  ));

test('does not wait for a server that is silent, before or within the body', () =>
  serve(
    (response, { path }) => {
      if (path === '/body') response.writeHead(200).write('[');
    },
    async ({ url, requests }) => {
      const { client } = createTestClient({ timeout: 100, attempts: 2 });
      assert.equal(await problemOf(client, url), 'URL did not answer within 0.1 s, 2 times');
      assert.equal(
        await problemOf(client, `${url}/body`),
        'URL did not answer within 0.1 s, 2 times',
      );
      assert.equal(requests.length, 4);
    },
  ));

test('stops reading a body that has no end', () =>
  serve(
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const pour = (): void => {
        while (!response.destroyed && response.write(' '.repeat(65_536)));
        response.once('drain', pour);
      };
      pour();
    },
    async ({ url }) => {
      const { client } = createTestClient({ largestBody: 1_048_576 });
      assert.equal(
        await problemOf(client, url),
        'URL answered with more than 1 MB, which is not read',
      );
    },
  ));

test('follows a server on its own host, and nowhere that only this machine can reach', async () => {
  await using inside = await startTestServer((response) => response.writeHead(200).end('secret'));
  const places = new Map(
    Object.entries({
      '/elsewhere': inside.url,
      '/localhost': inside.url.replace('127.0.0.1', 'localhost'),
      '/metadata': 'http://169.254.169.254/latest/',
      '/printer': 'https://printer.local/',
      '/number': 'https://2130706433/',
      '/port': 'https://example.org:8443/',
      '/file': 'file:///etc/passwd',
      '/circle': '/circle',
      '/moved': '/here',
    }),
  );
  await serve(
    (response, { path }) => {
      const location = places.get(path);
      if (location === undefined) response.writeHead(200).end('here');
      else response.writeHead(302, { location }).end();
    },
    async ({ url }) => {
      const { client } = createTestClient({ attempts: 1 });
      for (const path of places.keys()) {
        if (path === '/moved') continue;
        assert.match(await problemOf(client, url + path), /leads to another place/, path);
      }
      const reply = await client.get(`${url}/moved`, { accept: 'text/plain' });
      assert.equal(reply.ok && reply.value.text, 'here');
    },
  );
  assert.equal(inside.requests.length, 0);
});

test('refuses bytes that are not UTF-8', () =>
  serve(
    (response) => response.writeHead(200).end(Buffer.from([0x22, 0xe9, 0x22])),
    async ({ url }) => {
      const { client } = createTestClient();
      assert.match(await problemOf(client, url), /not text in UTF-8/);
    },
  ));

test('names the reason when nobody answers', async () => {
  const { url } = await (async () => {
    await using server = await startTestServer(() => undefined);
    return { url: server.url };
  })();
  const { client } = createTestClient({ attempts: 2 });
  assert.equal(await problemOf(client, url), 'URL could not be reached: ECONNREFUSED, 2 times');
  assert.equal(await problemOf(client, 'nonsense'), 'URL is no address');
});

test('lets requests to one host begin an interval apart, those to another at once', () =>
  serve(
    (response) => reply(response, 200),
    (one) =>
      serve(
        (response) => reply(response, 200),
        async (other) => {
          const { client, waits } = createTestClient({ minimumInterval: 3000 });
          await Promise.all([
            client.get(`${one.url}/a`, json),
            client.get(`${one.url}/b`, json),
            client.get(`${other.url}/c`, json),
          ]);
          assert.deepEqual(waits, [3000]);
          await client.get(`${one.url}/d`, json);
          assert.deepEqual(waits, [3000, 3000]);
        },
      ),
  ));

test('asks whether a kept reply is still the same', () => {
  const headers = { etag: 'W/"a1"', 'last-modified': 'Wed, 10 Jun 2026 08:00:00 GMT' };
  return serve(
    (response, request) => {
      if (request.headers['if-none-match'] === headers.etag) response.writeHead(304).end();
      else reply(response, 200, headers);
    },
    async ({ url, requests }) => {
      const folder = mkdtempSync(join(tmpdir(), 'offprint-http-'));
      const first = await createTestClient({ cache: createHttpCache(folder) }).client.get(
        url,
        json,
      );
      const again = createTestClient({ cache: createHttpCache(folder) }).client;
      assert.deepEqual(await again.get(url, json), first);
      assert.equal(requests[0]?.headers['if-none-match'], undefined);
      assert.equal(requests[1]?.headers['if-modified-since'], headers['last-modified']);
      await again.get(url, { accept: 'text/html, application/json' });
      assert.equal(requests[2]?.headers['if-none-match'], undefined);

      for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '{"torn');
      assert.deepEqual(await again.get(url, json), first);
      assert.equal(requests[3]?.headers['if-none-match'], undefined);
    },
  );
});

test('keeps nothing that its server forbids to keep or cannot confirm', () =>
  serve(
    (response, { path }) =>
      reply(response, 200, path === '/secret' ? { etag: '"1"', 'cache-control': 'no-store' } : {}),
    async ({ url }) => {
      const folder = join(mkdtempSync(join(tmpdir(), 'offprint-http-')), 'cache');
      const { client } = createTestClient({ cache: createHttpCache(folder) });
      await client.get(`${url}/secret`, json);
      await client.get(`${url}/plain`, json);
      assert.throws(() => readdirSync(folder), { code: 'ENOENT' });
    },
  ));

test('does without a cache that cannot be written', () =>
  serve(
    (response) => reply(response, 200, { etag: '"1"' }),
    async ({ url }) => {
      const file = join(mkdtempSync(join(tmpdir(), 'offprint-http-')), 'file');
      writeFileSync(file, '');
      const { client } = createTestClient({ cache: createHttpCache(join(file, 'cache')) });
      assert.ok((await client.get(url, json)).ok);
    },
  ));

test('stops at once when interrupted, in a request and in a wait', () =>
  serve(
    (response, { path }) => {
      if (path === '/wait') reply(response, 503, { 'retry-after': '60' });
    },
    async ({ url }) => {
      for (const path of ['/silent', '/wait']) {
        const client = createHttpClient({ userAgent: 't', signal: AbortSignal.timeout(80) });
        const begin = Date.now();
        assert.match(await problemOf(client, `${url}${path}`), /interrupted/);
        assert.ok(Date.now() - begin < 5000);
      }
    },
  ));
