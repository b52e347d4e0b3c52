import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FoundReply, SearchReply } from '../../../search/engine/search-messages.ts';
import type { Change } from '../../../search/query/plan.ts';
import { countNew, loadNewest, withSeen, requestNewest } from './new-papers.ts';
import { parseSavedSearches, type SavedSearch } from './saved-search.ts';

const saved: SavedSearch = {
  query: '?q=flow&tag=x',
  name: 'Flow',
  newest: '2026-06-10',
  ids: ['a', 'b'],
};
const hit = (id: string, date: string) => ({ id, date });

test('what is stored survives, whatever else is beside it', () => {
  const rubbish = [null, 1, 'x', {}, { query: '' }, { query: '?sort=newest' }, [saved]];
  assert.deepEqual(parseSavedSearches([...rubbish, saved, saved]), [saved]);
  for (const each of [undefined, null, 'x', 7, { 0: saved }])
    assert.deepEqual(parseSavedSearches(each), []);
  assert.deepEqual(parseSavedSearches([{ query: '?q=a+b', newest: 'soon', ids: 'a' }]), [
    { query: '?q=a+b', name: 'a b', newest: '', ids: [] },
  ]);
});

test('papers are new after the newest day, and on it when they were not there', () => {
  const hits = [
    hit('d', '2026-06-11'),
    hit('c', '2026-06-10'),
    hit('a', '2026-06-10'),
    hit('e', '2026-06-09'),
    hit('f', '2026-06'),
  ];
  assert.equal(countNew(saved, hits), 2);
  assert.equal(countNew({ ...saved, newest: '', ids: [] }, hits), 0);
});

test('a search that was seen remembers the newest day and its papers', () => {
  const looked = withSeen(saved, [hit('d', '2026-06-11'), hit('a', '2026-06-10')]);
  assert.deepEqual([looked.newest, looked.ids], ['2026-06-11', ['d']]);
  const same = withSeen(saved, [hit('c', '2026-06-10'), hit('a', '2026-06-10')]);
  assert.deepEqual(same.ids, ['c', 'a']);
  assert.equal(withSeen(saved, []), saved);
});

test('only papers from shortly before the search was last seen are requested', () => {
  const { state } = requestNewest(saved);
  assert.deepEqual(state, {
    typed: 'after:2026-06-08 flow',
    filters: { tag: ['x'] },
    sort: 'newest',
    isExact: false,
  });
  assert.equal(requestNewest({ ...saved, newest: '' }).state.typed, 'flow');
});

test('after a search was seen without papers, the first paper to come is new', () => {
  const looked = withSeen({ ...saved, newest: '', ids: [] }, []);
  assert.deepEqual(parseSavedSearches([looked]), [looked]);
  assert.equal(requestNewest(looked).state.typed, 'flow');
  assert.equal(countNew(looked, [hit('a', '2026-06-10')]), 1);
  assert.deepEqual(withSeen(looked, []), looked);
});

const foundWith = (changes: readonly Change[]): FoundReply => ({
  id: 1,
  state: 'found',
  isComplete: true,
  searched: { papers: 1, of: 1, since: '2026-06-10' },
  total: 0,
  papers: [],
  titled: 0,
  entities: [],
  facets: { tag: [], year: [], month: [], org: [], has: [] },
  changes,
});

test('papers that the engine found by another interpretation are not those of the search', async () => {
  const paper = {
    ...hit('d', '2026-06-11'),
    href: '',
    title: [],
    day: '',
    authors: [],
    moreAuthors: 0,
    authorsLabel: '',
    organization: '',
    topics: [],
    upvotes: 0,
    excerpt: [],
    reasons: [],
  };
  const load = (change: Change, search = saved) =>
    loadNewest(
      { search: (_, answer) => answer({ ...foundWith([change]), papers: [paper] }) },
      search,
    );
  const corrected: Change = { kind: 'corrected', from: 'flow', to: 'glow' };
  const others: readonly Change[] = [
    corrected,
    { kind: 'some-words' },
    { kind: 'no-phrase', phrase: 'x y' },
    { kind: 'left-out', word: 'x' },
  ];
  for (const change of others) assert.deepEqual(await load(change), [], change.kind);
  assert.deepEqual(await load({ kind: 'also', from: 'flow', to: 'flows' }), [paper]);
  assert.deepEqual(await load(corrected, { ...saved, newest: '' }), [paper]);
});

test('searches run one after another, also after one that failed', async () => {
  const asked: string[] = [];
  const answers: ((reply: SearchReply) => void)[] = [];
  const client = {
    search: (
      { state }: ReturnType<typeof requestNewest>,
      answer: (reply: SearchReply) => void,
    ): void => {
      asked.push(state.typed);
      answers.push(answer);
    },
  };
  const searches = ['a', 'b'].map((typed) =>
    loadNewest(client, { ...saved, query: `?q=${typed}`, newest: '' }),
  );
  await new Promise(setImmediate);
  assert.deepEqual(asked, ['a']);
  answers[0]?.({ id: 1, state: 'failed', message: '' });
  assert.equal(await searches[0], undefined);
  await new Promise(setImmediate);
  assert.deepEqual(asked, ['a', 'b']);
  answers[1]?.(foundWith([]));
  assert.deepEqual(await searches[1], []);
});
