import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSearchClient } from './search-client.ts';
import type { FoundReply, SearchReply } from './search-messages.ts';

interface Asked {
  readonly id?: number;
  readonly path?: string;
  readonly prepare?: string;
  readonly cancel?: boolean;
}

/** A worker that answers on command. */
class SlowWorker extends EventTarget {
  readonly asked: Asked[] = [];
  terminated = false;
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  postMessage(message: Asked): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.terminated = true;
  }
  answer(id: number, total: number, isComplete = true): void {
    const data: FoundReply = {
      id,
      state: 'found',
      isComplete,
      searched: { papers: total, of: total, since: '2026-06-10' },
      total,
      papers: [],
      titled: 0,
      entities: [],
      facets: { tag: [], year: [], month: [], org: [], has: [] },
      changes: [],
    };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function createPage() {
  const workers: SlowWorker[] = [];
  const client = createSearchClient({
    path: '/archive/pagefind/',
    startWorker: () => {
      const worker = new SlowWorker();
      workers.push(worker);
      return worker;
    },
  });
  const search = (typed: string) => {
    const replies: string[] = [];
    client.search(
      {
        state: { typed, filters: {}, sort: 'relevance', isExact: false },
        first: 0,
        count: 10,
        reach: 'all',
      },
      (reply: SearchReply) => {
        replies.push(reply.state === 'found' ? String(reply.total) : reply.state);
      },
    );
    return replies;
  };
  return { workers, search, cancel: client.cancel, prepare: client.prepare };
}

test('nothing is started before the first search', () => {
  const { workers, search } = createPage();
  assert.equal(workers.length, 0);
  const replies = search('x');
  assert.equal(workers[0]?.asked[0]?.path, '/archive/pagefind/');
  workers[0].answer(1, 7);
  assert.deepEqual(replies, ['7']);
});

test('a search is prepared by the worker that answers it', () => {
  const { workers, search, prepare } = createPage();
  prepare('no');
  assert.deepEqual(workers[0]?.asked, [{ path: '/archive/pagefind/', prepare: 'no' }]);
  const replies = search('note');
  workers[0].answer(1, 3);
  assert.deepEqual(replies, ['3']);
  assert.equal(workers.length, 1);
});

test('a search is answered again and again until it is complete', () => {
  const { workers, search } = createPage();
  const replies = search('x');
  workers[0]?.answer(1, 7, false);
  workers[0]?.answer(1, 9, true);
  workers[0]?.answer(1, 11, true);
  assert.deepEqual(replies, ['7', '9']);
});

test('no answer to an earlier search comes after a later search', () => {
  const { workers, search } = createPage();
  const first = search('x');
  const second = search('xy');
  workers[0]?.answer(1, 1);
  workers[0]?.answer(2, 2);
  assert.deepEqual([first, second], [[], ['2']]);
});

test('a worker that does not load is a failure, and the next search starts another', () => {
  const { workers, search } = createPage();
  const replies = search('x');
  workers[0]?.dispatchEvent(new Event('error'));
  assert.deepEqual(replies, ['failed']);
  assert.ok(workers[0]?.terminated);
  search('x');
  assert.equal(workers.length, 2);
});

test('after a search that failed the next one starts another worker', () => {
  const { workers, search } = createPage();
  const replies = search('x');
  const data: SearchReply = { id: 1, state: 'failed', message: 'no network' };
  workers[0]?.dispatchEvent(new MessageEvent('message', { data }));
  assert.deepEqual([replies, workers[0]?.terminated], [['failed'], true]);
  search('x');
  assert.equal(workers.length, 2);
});

test('an answer after all was cancelled comes to nothing, and the worker is told', () => {
  const { workers, search, cancel } = createPage();
  cancel();
  assert.equal(workers.length, 0);
  const replies = search('x');
  cancel();
  assert.deepEqual(workers[0]?.asked[1], { id: 2, cancel: true });
  workers[0]?.answer(1, 1);
  assert.deepEqual(replies, []);
});
