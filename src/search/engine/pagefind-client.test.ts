import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSearchClient } from './pagefind-client.ts';

/** A worker that answers when told to. */
class SlowWorker extends EventTarget {
  readonly asked: { id: number; bundle: string; query: string }[] = [];
  terminated = false;
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  postMessage(message: { id: number; bundle: string; query: string }): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.terminated = true;
  }
  answer(id: number, total: number): void {
    const data = { id, state: 'found', total, papers: [], pages: [] };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function createPage() {
  const workers: SlowWorker[] = [];
  const client = createSearchClient({
    bundle: '/archive/pagefind/',
    startWorker: () => {
      const worker = new SlowWorker();
      workers.push(worker);
      return worker;
    },
  });
  return {
    workers,
    cancel: client.cancel,
    search: (query: string) => client.search({ query, first: 0, count: 10 }),
  };
}

test('nothing is started before the first search', async () => {
  const { workers, search } = createPage();
  assert.equal(workers.length, 0);
  const reply = search('x');
  assert.equal(workers[0]?.asked[0]?.bundle, '/archive/pagefind/');
  workers[0].answer(1, 7);
  assert.deepEqual(await reply, { id: 1, state: 'found', total: 7, papers: [], pages: [] });
});

test('the answer to an earlier search never overwrites that to a later one', async () => {
  const { workers, search } = createPage();
  const first = search('x');
  const second = search('xy');
  workers[0]?.answer(1, 1);
  workers[0]?.answer(2, 2);
  assert.equal(await first, undefined);
  const reply = await second;
  assert.ok(reply?.state === 'found');
  assert.equal(reply.total, 2);
});

test('a worker that does not load is a failure, and the next search starts another', async () => {
  const { workers, search } = createPage();
  const reply = search('x');
  workers[0]?.dispatchEvent(new Event('error'));
  assert.equal((await reply)?.state, 'failed');
  assert.ok(workers[0]?.terminated);
  void search('x');
  assert.equal(workers.length, 2);
});

test('an answer after all was cancelled comes to nothing', async () => {
  const { workers, search, cancel } = createPage();
  cancel();
  assert.equal(workers.length, 0);
  const reply = search('x');
  cancel();
  assert.equal(await reply, undefined);
  workers[0]?.answer(1, 1);
});
