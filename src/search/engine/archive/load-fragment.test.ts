import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { loadFragment } from './load-fragment.ts';

const record = { url: '/papers/x/', content: 'A < b', meta: { title: 'T', count: 3 } };

const load = (file: Uint8Array<ArrayBuffer> | string, status = 200) => {
  const asked: string[] = [];
  const fetch = async (input: string | URL | Request) => {
    asked.push(input instanceof Request ? input.url : String(input));
    return new Response(file, { status });
  };
  return loadFragment('/pagefind/all/', 'en_1', { fetch }).then((fragment) => ({
    fragment,
    asked,
  }));
};
const zip = (text: string) => new Uint8Array(gzipSync(text));

test('a record is read from its file, whether the host has decompressed it or not', async () => {
  const text = `pagefind_dcd${JSON.stringify(record)}`;
  const { fragment, asked } = await load(zip(text));
  assert.deepEqual(fragment, { href: '/papers/x/', content: 'A < b', meta: { title: 'T' } });
  assert.deepEqual(asked, ['/pagefind/all/fragment/en_1.pf_fragment']);
  assert.deepEqual((await load(text)).fragment, fragment);
});

test('what is not one of our records is refused', async () => {
  await assert.rejects(load('', 404), /404/);
  await assert.rejects(load(zip('other')), /cannot be read/);
  for (const data of [
    {},
    { ...record, url: 'javascript:alert(1)' },
    { ...record, url: '//elsewhere.example/' },
    { ...record, url: '/\\elsewhere.example/' },
    { ...record, url: '/\t/elsewhere.example/' },
    { ...record, meta: null },
    { ...record, content: 1 },
  ]) {
    await assert.rejects(load(zip(`pagefind_dcd${JSON.stringify(data)}`)), /cannot be read/);
  }
});
