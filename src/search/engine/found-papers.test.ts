import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createNodeEnvironment } from '../../bench/search/node-environment.ts';
import { indexArchive } from '../index/index-archive.ts';
import { interpretQuery } from '../query/interpret-query.ts';
import type { SearchPaper } from '../search-record.ts';
import { createSearchEngine } from './create-search-engine.ts';
import type { SearchReply } from './search-messages.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint-unspaced-'));
  await indexArchive({
    base: '/',
    papers,
    entities: [],
    language: 'en',
    code: '',
    outDir: join(folder, 'pagefind'),
    cacheDir: join(folder, 'cache'),
    log: () => undefined,
  });
});
after(async () => {
  await rm(folder, { recursive: true, force: true });
});

const paper = (id: string, text: string, fields: Partial<SearchPaper> = {}): SearchPaper => ({
  id,
  titleText: 'A lamp',
  titleParts: () => [],
  bodyText: () => text,
  authors: [],
  topics: [],
  identifiers: [],
  date: '2024',
  dateLabel: '2024',
  facts: { topics: [], upvotes: 0, has: [] },
  digest: id,
  ...fields,
});

const papers = [
  paper('chinese', '本文研究街道照明的优化算法，并用 LED 灯具测试。', { authors: ['王小明'] }),
  paper('japanese', '照明器具の省エネルギー設計を論じる。', { titleText: '街灯の歴史' }),
  paper('korean', '우리는 거리 조명을 연구한다.', { titleText: '도시 조명 설계' }),
  paper('thai', 'เราศึกษาไฟถนนในเมืองใหญ่'),
  paper('statement', 'Street after street.', { titleText: 'Lamps in Cities' }),
  paper('question', 'Cities are compared.', { titleText: 'How Many Street Lamps Do Towns Need?' }),
];

async function find(typed: string, isExact: boolean): Promise<readonly string[]> {
  using environment = createNodeEnvironment(join(folder, 'pagefind'), { papers });
  const engine = createSearchEngine(environment, interpretQuery);
  const replies: SearchReply[] = [];
  const state = { typed, filters: {}, sort: 'relevance', isExact } as const;
  const request = { id: 1, path: environment.path, state, first: 0, count: 9 };
  await engine.search({ ...request, reach: 'all' }, (reply) => replies.push(reply));
  const last = replies.at(-1);
  assert.ok(last?.state === 'found');
  return last.papers.map(({ id }) => id);
}

const found = [
  ['优化算法', ['chinese']],
  ['道照', ['chinese']],
  ['测试 优化', ['chinese']],
  ['优化测试', ['chinese']],
  ['测优', []],
  ['灯具 LED', ['chinese']],
  ['"街道照明"', ['chinese']],
  ['"照明街道"', []],
  ['author:王小明', ['chinese']],
  ['author:照明', []],
  ['法', ['chinese']],
  ['照明 -设计', ['chinese', 'japanese']],
  ['省エネ', ['japanese']],
  ['灯の歴', ['japanese']],
  ['title:街灯', ['japanese']],
  ['거리조명', ['korean']],
  ['도시조명설계', ['korean']],
  ['"도시 조명"', ['korean']],
  ['ไฟถนน', ['thai']],
  ['ถนนใน', ['thai']],
] as const;
for (const [typed, expected] of found) {
  test(`${typed} finds ${expected.join(' and ') || 'nothing'} in an English archive`, async () => {
    assert.deepEqual((await find(typed, true)).toSorted(), expected);
  });
}

test('a question finds the paper with a similar title first', async () => {
  assert.deepEqual(await find('how many street lamps do cities need?', false), [
    'question',
    'statement',
  ]);
});
