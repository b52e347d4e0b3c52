import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { close } from 'pagefind';
import { writeBundle } from './write-bundle.ts';

async function* records() {
  yield await Promise.resolve({ url: '/a/', content: 'zebras', meta: { title: 'Zebras' } });
}

test('a Pagefind that ends while other work goes on is a failure like any other', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'offprint-bundle-'));
  const unheard: unknown[] = [];
  const hear = (reason: unknown): number => unheard.push(reason);
  process.on('unhandledRejection', hear);
  try {
    const writing = writeBundle(records(), {
      language: 'en',
      outDir: join(folder, 'all'),
      meanwhile: async () => {
        await close();
        await sleep(20);
      },
    });
    await assert.rejects(writing, /closed/);
    assert.deepEqual(unheard, []);
  } finally {
    process.off('unhandledRejection', hear);
    await rm(folder, { recursive: true, force: true });
  }
});
