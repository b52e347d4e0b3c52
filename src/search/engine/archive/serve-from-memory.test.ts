import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serveFromMemory } from './serve-from-memory.ts';

test('what was put there is answered from memory once, all else is let through', async () => {
  const scope = {
    fetch: async (_input: string | URL | Request) => new Response('from the network'),
  };
  const load = async (path: string) => (await scope.fetch(path)).text();
  const putFile = serveFromMemory(scope);
  putFile('/pagefind/2025/wasm.en.pagefind', 'from memory');
  assert.equal(await load('/pagefind/2024/wasm.en.pagefind'), 'from the network');
  assert.equal(await load('/pagefind/2025/wasm.en.pagefind?ts=1'), 'from memory');
  assert.equal(await load('/pagefind/2025/wasm.en.pagefind?ts=2'), 'from the network');
});
