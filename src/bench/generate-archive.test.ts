import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parsePaperFile, type PaperFile } from '../paper/parse-paper-file.ts';
import { parseYaml } from '../problem/parse-yaml.ts';
import { ArchiveConfigSchema } from '../site/archive-config.ts';
import { TopicsSchema } from '../site/topics.ts';
import { readTree } from '../test/site/read-tree.ts';
import { writeArchive } from './generate-archive.ts';
import { generatePapers, type GeneratedFile } from './generate-paper.ts';
import { createAuthorCount, createNameGenerator } from './author-names.ts';
import { createRandom } from './random.ts';
import { createWord, vocabularySize, wordOfRank } from './vocabulary.ts';

const folder = await mkdtemp(join(tmpdir(), 'offprint-generated-'));
after(() => rm(folder, { recursive: true, force: true }));

function generated(count: number): readonly GeneratedFile[] {
  const papers = generatePapers(1);
  return Array.from({ length: count }, () => papers.next().value);
}

/** Parsed as the archive will parse them: every test below also tests that they are valid. */
const papers: readonly PaperFile[] = generated(1000).map(({ path, text }) => {
  const file = parsePaperFile(text, path);
  assert.ok(file.ok, JSON.stringify(file));
  return file.value;
});

test('one seed gives the same bytes, another others; papers added later are those of a larger archive', async () => {
  await (await writeArchive(join(folder, 'a'), 1)).addPapers(30);
  const grown = await writeArchive(join(folder, 'b'), 1);
  await grown.addPapers(20);
  await grown.addPapers(10);
  await (await writeArchive(join(folder, 'c'), 2)).addPapers(30);
  const [a, b, c] = await Promise.all(['a', 'b', 'c'].map((name) => readTree(join(folder, name))));
  assert.deepEqual(b, a);
  assert.notDeepEqual(c, a);
  assert.equal(Object.keys(a ?? {}).filter((path) => !path.endsWith('/')).length, 33);
});

test('configuration and topics are valid, and papers use no other topics', async () => {
  await (await writeArchive(join(folder, 'd'), 1)).addPapers(0);
  const read = (file: string) => readFile(join(folder, 'd', file), 'utf8');
  const config = parseYaml(await read('archive.yaml'), { schema: ArchiveConfigSchema, file: 'a' });
  const topics = parseYaml(await read('tags.yaml'), { schema: TopicsSchema, file: 't' });
  assert.ok(config.ok);
  assert.ok(topics.ok);
  const known = new Set(Object.keys(topics.value));
  assert.equal(known.size, 200);
  for (const { paper } of papers) {
    assert.deepEqual(
      paper.tags.filter((tag) => !known.has(tag)),
      [],
    );
  }
});

test('papers are on weekdays, 10,000 a year, and no two alike', () => {
  assert.equal(new Set(papers.map(({ paper }) => paper.id)).size, papers.length);
  assert.equal(new Set(papers.map(({ paper }) => paper.title)).size, papers.length);
  const days = papers.map(({ paper }) => paper.listed ?? '');
  assert.deepEqual(days, [...days].sort());
  assert.ok(days.every((day) => ![0, 6].includes(new Date(day).getUTCDay())));
  // 23 of the 261 weekdays of a year.
  const ofJanuary = days.filter((day) => day.startsWith('2018-01')).length;
  assert.ok(Math.abs(ofJanuary - (10_000 * 23) / 261) <= 1, String(ofJanuary));
});

test('abstracts have 1.5 kB, every tenth has math, every fiftieth a component', () => {
  const bodies = papers.map(({ body }) => body);
  const share = (pattern: RegExp) =>
    bodies.filter((body) => pattern.test(body)).length / bodies.length;
  const mean = bodies.reduce((sum, body) => sum + body.length, 0) / bodies.length;
  assert.ok(mean > 1400 && mean < 1800, `${String(mean)} signs`);
  assert.ok(Math.abs(share(/\$/) - 0.1) < 0.03);
  assert.ok(Math.abs(share(/<Note>/) - 0.02) < 0.01);
});

test('authors are as many and as busy as those of 5,841 real papers', () => {
  const random = createRandom(1);
  const nextName = createNameGenerator(random);
  const papersOf = new Map<string, number>();
  let mentions = 0;
  for (let paper = 0; paper < 5841; paper += 1) {
    const count = createAuthorCount(random);
    mentions += count;
    for (const name of new Set(Array.from({ length: count }, nextName))) {
      papersOf.set(name, (papersOf.get(name) ?? 0) + 1);
    }
  }
  const once = [...papersOf.values()].filter((written) => written === 1).length;
  assert.ok(Math.abs(mentions / 5841 - 10) < 1, `${String(mentions)} mentions`);
  assert.ok(Math.abs(papersOf.size - 28_181) < 2000, `${String(papersOf.size)} authors`);
  assert.ok(Math.abs(once / papersOf.size - 0.64) < 0.03, `${String(once)} of them once`);
  assert.ok(Math.max(...papersOf.values()) > 30);
});

test('every rank has a word of its own, and ten thousand abstracts use 80,000 of them', () => {
  const words = new Set(Array.from({ length: vocabularySize }, (_, rank) => wordOfRank(rank)));
  assert.equal(words.size, vocabularySize);
  const random = createRandom(1);
  const used = new Set(Array.from({ length: 1_200_000 }, () => createWord(random)));
  assert.ok(used.size > 80_000 && used.size < 110_000, `${String(used.size)} words`);
});
