import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Bundle } from './pagefind-bundle.ts';
import { createSearchEngine } from './search-engine.ts';

const record = (kind: string, title: string) => ({
  url: `/${title}/`,
  excerpt: '',
  meta: { title },
  filters: { kind: [kind] },
});

/** A world in which the index can be made to fail, silently as Pagefind does or aloud. */
function createWorld() {
  const state = { failed: 0, opened: 0, closed: 0, failSearches: 0, failOpenings: 0, searches: 0 };
  const bundle: Bundle = {
    search: async (_query, kinds) => {
      state.searches += 1;
      if (state.failSearches > 0) {
        state.failSearches -= 1;
        state.failed += 1;
        return [];
      }
      const titles = kinds.includes('paper') ? ['a', 'b', 'c'] : ['t'];
      const kind = kinds[0] ?? '';
      return titles.map((title) => async () => record(kind, title));
    },
    close: async () => {
      state.closed += 1;
    },
  };
  const search = createSearchEngine({
    failedLoads: () => state.failed,
    openBundle: async () => {
      state.opened += 1;
      if (state.failOpenings > 0) {
        state.failOpenings -= 1;
        throw new Error('404');
      }
      return bundle;
    },
  });
  let id = 0;
  const ask = (query: string, first = 0, count = 2) =>
    search({ id: (id += 1), bundle: '/pagefind/', query, first, count });
  return { state, ask };
}

test('papers come page by page, other pages apart, from one search', async () => {
  const { state, ask } = createWorld();
  const page = await ask('x');
  assert.ok(page?.state === 'found');
  assert.equal(page.total, 3);
  assert.deepEqual(
    page.papers.map(({ title }) => title),
    ['a', 'b'],
  );
  assert.deepEqual(
    page.pages.map(({ kind }) => kind),
    ['topic'],
  );
  const searches = state.searches;
  const next = await ask('x', 2);
  assert.ok(next?.state === 'found');
  assert.deepEqual(
    next.papers.map(({ title }) => title),
    ['c'],
  );
  assert.equal(state.searches, searches);
});

test('a part that fails once is asked for again', async () => {
  const { state, ask } = createWorld();
  state.failSearches = 1;
  assert.equal((await ask('x'))?.state, 'found');
  assert.deepEqual([state.opened, state.closed], [2, 1]);
});

test('a part that keeps failing is no "nothing found"', async () => {
  const { state, ask } = createWorld();
  state.failSearches = 9;
  assert.equal((await ask('x'))?.state, 'failed');
});

test('a bundle that cannot be opened fails, and the next search tries anew', async () => {
  const { state, ask } = createWorld();
  state.failOpenings = 2;
  assert.equal((await ask('x'))?.state, 'failed');
  assert.equal((await ask('x'))?.state, 'found');
});

test('a request that a newer one has overtaken is not searched for', async () => {
  const { state, ask } = createWorld();
  const [stale, fresh] = await Promise.all([ask('x'), ask('xy')]);
  assert.equal(stale, undefined);
  assert.equal(fresh?.state, 'found');
  assert.equal(state.searches, 2);
});
