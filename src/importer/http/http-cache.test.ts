import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createHttpCache } from './http-cache.ts';

const request = { url: 'https://api.example.org/works/10.1000/x', accept: 'application/json' };
const reply = { ...request, etag: '"a1"', text: '{"title":"Wärme, 東"}' };

function createKept(): { readonly folder: string; readonly path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-replies-'));
  createHttpCache(folder).write(request, new Headers({ etag: reply.etag }), reply.text);
  return { folder, path: join(folder, String(readdirSync(folder)[0])) };
}

test('gives a reply back as it was', () => {
  const { folder } = createKept();
  const cache = createHttpCache(folder);
  const { digest: _, ...kept } = { digest: '', ...cache.load(request) };
  assert.deepEqual(kept, reply);
  assert.equal(cache.replies().length, 1);
  assert.equal(cache.load({ ...request, accept: 'text/html' }), undefined);
});

test('knows nothing of a reply in which any one byte has changed', () => {
  const { folder, path } = createKept();
  const cache = createHttpCache(folder);
  const written = readFileSync(path);
  for (const index of written.keys()) {
    for (const bit of [1, 2, 32, 128]) {
      writeFileSync(
        path,
        written.map((byte, at) => (at === index ? byte ^ bit : byte)),
      );
      assert.equal(cache.load(request), undefined, `byte ${String(index)}`);
      assert.deepEqual(cache.replies(), [], `byte ${String(index)}`);
    }
  }
});

test('reads a reply that an earlier version kept without a digest, but asks for it again', () => {
  const { folder, path } = createKept();
  writeFileSync(path, JSON.stringify(reply));
  const cache = createHttpCache(folder);
  assert.deepEqual(cache.replies(), [reply]);
  assert.equal(cache.load(request), undefined);
});
