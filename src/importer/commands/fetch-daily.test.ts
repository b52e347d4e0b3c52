import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { engineVersion } from '../../files/engine.ts';
import { startTestServer } from '../http/fixtures/test-server.ts';

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));

interface Typed {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function type(args: readonly string[], environment: Record<string, string>): Promise<Typed> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...environment };
    const child = execFile(process.execPath, [cli, ...args], { env }, (_, out, err) =>
      resolve({ code: child.exitCode, out, err }),
    );
  });
}

test('stores what a day lists, refreshes it later, and writes nothing of a day that fails', async () => {
  const record = readFileSync(
    new URL(
      '../sources/hugging-face/fixtures/hugging-face-daily/record-with-everything.json',
      import.meta.url,
    ),
    'utf8',
  );
  await using server = await startTestServer((response, { path }) => {
    response.setHeader('content-type', 'application/json; charset=utf-8');
    if (path.includes('date=2025-12-04')) response.writeHead(403).end('{"error":"…"}');
    else response.end(path.endsWith('p=0') ? record : '[]');
  });
  const folder = join(mkdtempSync(join(tmpdir(), 'offprint-fetch-')), 'archive');
  const environment = { OFFPRINT_HF_URL: server.url, OFFPRINT_CONTENT: folder };
  const fetchDay = (day: string): Promise<Typed> =>
    type(['fetch', 'daily', '--date', day], environment);

  const failed = await fetchDay('2025-12-04');
  assert.equal(failed.code, 2);
  assert.match(failed.out, /answered with status 403/);
  assert.equal(existsSync(folder), false);

  const stored = await fetchDay('2025-12-05');
  assert.deepEqual([stored.code, stored.err], [0, '']);
  const paper = readFileSync(join(folder, 'papers/2025/2512.04321.mdx'), 'utf8');
  assert.match(paper, /listed: "2025-12-05"/);
  assert.match(paper, /url: https:\/\/huggingface\.co\/papers\/2512\.04321\n/);
  assert.doesNotMatch(paper, /127\.0\.0\.1/);
  assert.equal(server.requests.at(-1)?.headers['user-agent'], `Offprint/${engineVersion()}`);

  const again = await fetchDay('2025-12-05');
  assert.match(again.out, /0 added, 0 changed, 1 unchanged\.\n$/);
});

test('refuses what it cannot fetch before it asks anybody', async () => {
  const environment = { OFFPRINT_HF_URL: 'http://127.0.0.1:1', OFFPRINT_CONTENT: tmpdir() };
  const future = await type(['fetch', 'daily', '--date', '2999-01-01'], environment);
  assert.equal(future.code, 2);
  assert.match(future.out, /2999-01-01 is yet to come/);
  const mirror = await type(['fetch', 'daily', '--date', '2025-12-05'], {
    ...environment,
    OFFPRINT_HF_URL: 'mirror',
  });
  assert.equal(mirror.code, 2);
  assert.match(mirror.err, /OFFPRINT_HF_URL: is no address: mirror/);
});
