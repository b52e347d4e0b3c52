import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesVersion, type NamedValue } from '../archive-files.ts';
import type { Plan } from '../query/plan.ts';
import type { SearchArchive } from './archive/open-archive.ts';
import { createSearchRun } from './search-run.ts';
import { readTable } from './archive/read-table.ts';

/** Creates an archive with bundles of one paper each, newest first, with one topic each. */
function createArchive(topics: readonly NamedValue[]): SearchArchive {
  const years = topics.map((_, place) => String(2026 - place));
  const bundles = years.map((key) => ({
    key,
    papers: 1,
    first: key,
    last: key,
    hash: '',
    table: '',
  }));
  const unused = (): never => assert.fail('not needed');
  return {
    list: {
      version: filesVersion,
      base: '/',
      language: 'en',
      wasm: '',
      pagefind: { version: '', include_characters: [] },
      papers: topics.length,
      bundles,
      names: { parts: [], heads: [] },
      titles: [],
      words: '',
      endings: '',
    },
    path: '/pagefind/',
    openBundle: async (key) => ({
      key,
      search: unused,
      preload: unused,
      table: readTable({
        version: filesVersion,
        ids: '0a',
        dates: [[key, 1, key]],
        upvotes: [0],
        topicNames: topics.filter((_, place) => years[place] === key),
        organizationNames: [],
        topics: [[0]],
        organizations: [-1],
        has: '0',
        titles: [],
        unnamed: [],
      }),
    }),
    openTable: unused,
    loadRecord: unused,
    loadTitles: unused,
    loadEntities: unused,
    loadJson: unused,
  };
}

function runPlan(topics: readonly NamedValue[], plan: Plan) {
  return createSearchRun({
    archive: createArchive(topics),
    state: { typed: 'x', filters: {}, sort: 'newest', isExact: false },
    interpretations: (async function* () {
      yield await Promise.resolve({ plan, changes: [] });
    })(),
    titles: 'exact',
  });
}

const vision: NamedValue = ['vision', 'Vision'];
const visions: NamedValue = ['vision-language', 'Vision and language'];
const plan: Plan = { expansions: [], conditions: [{ kind: 'topic', text: 'vision' }] };

const pause = async (): Promise<void> => undefined;

const keysOf = ({ papers }: ReturnType<typeof runPlan>): readonly string[] =>
  papers().map(({ bundle }) => bundle.key);

for (const [topics, expected] of [
  [[vision, visions], ['2026']],
  [[visions, vision], ['2025']],
  [
    [visions, vision, visions, vision],
    ['2025', '2023'],
  ],
  [
    [visions, visions],
    ['2026', '2025'],
  ],
] as const) {
  test(`with ${topics.map(([slug]) => slug).join(', ')} those of ${expected.join(', ')} are meant`, async () => {
    const run = runPlan(topics, plan);
    while (!run.isComplete()) await run.advance(pause);
    assert.deepEqual(keysOf(run), expected);
    assert.equal(run.pass()?.counts.read({}).tag[0]?.count, expected.length);
  });
}

test('a search that was left while it began anew can be gone on with', async () => {
  let pauses = 0;
  const pauseAndLeave = async (): Promise<void> => {
    pauses += 1;
    // The second pause is before the second bundle, the third before the first bundle again.
    if (pauses === 3) throw new Error('left');
  };
  const run = runPlan([visions, vision], plan);
  await run.advance(pauseAndLeave);
  await assert.rejects(run.advance(pauseAndLeave), /left/);
  while (!run.isComplete()) await run.advance(pause);
  assert.deepEqual(keysOf(run), ['2025']);
});
