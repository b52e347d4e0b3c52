import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { loadPapers, type LoadedPaper } from './load-papers.ts';

let content = '';
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'offprint-papers-'));
});
afterEach(async () => {
  await rm(content, { recursive: true });
});

const write = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(join(content, file)), { recursive: true });
  await writeFile(join(content, file), text);
};

const paper = (title: string): string =>
  `---\ntitle: ${title}\npublished: "2026"\n---\n\nAn abstract.\n`;

const findIn = (papers: readonly LoadedPaper[]) => (id: string) =>
  papers.find((each) => each.paper.id === id);

test('reads papers in the order of their paths, with a reference to their texts', async () => {
  await write('papers/2026/b.mdx', paper('B'));
  await write('papers/2025/c.mdx', paper('C'));
  const { papers, problems } = loadPapers(content);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    papers.map(({ paper: { id, title, body } }) => [id, title, body.file, body.lane]),
    [
      ['c', 'C', 'papers/2025/c.mdx', 'data'],
      ['b', 'B', 'papers/2026/b.mdx', 'data'],
    ],
  );
});

test('takes over a paper whose file and rules have not changed, and no other', async () => {
  await write('papers/2026/a.mdx', paper('A'));
  await write('papers/2026/b.mdx', paper('B'));
  const { papers } = loadPapers(content, { rules: '1', find: () => undefined });
  await write('papers/2026/b.mdx', paper('B, revised'));
  const again = loadPapers(content, { rules: '1', find: findIn(papers) }).papers;
  assert.equal(again[0]?.paper, papers[0]?.paper);
  assert.equal(again[1]?.paper.title, 'B, revised');
  const [other] = loadPapers(content, { rules: '2', find: findIn(papers) }).papers;
  assert.notEqual(other?.paper, papers[0]?.paper);
});

test('names files that are invalid or would be skipped', async () => {
  await write('papers/2026/a.mdx', 'No frontmatter.\n');
  await write('papers/2026/b.md', paper('B'));
  const { papers, refused, problems } = loadPapers(content);
  assert.deepEqual([papers, refused], [[], ['papers/2026/a.mdx']]);
  assert.deepEqual(
    problems.map(({ file, message }) => `${file ?? ''}: ${message}`),
    [
      'papers/2026/b.md: only files that end in .mdx are read',
      'papers/2026/a.mdx: this file has no frontmatter',
    ],
  );
});
