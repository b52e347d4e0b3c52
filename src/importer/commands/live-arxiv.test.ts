import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startTestServer, type Reaction } from '../http/fixtures/test-server.ts';
import { testEntry, testErrorEntry, testFeed } from '../sources/arxiv/fixtures/test-replies.ts';

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));

interface Typed {
  readonly code: number | null;
  readonly out: string;
  /** Paths of the requests. */
  readonly asked: readonly string[];
}

/** Runs a command that asks a local server instead of arXiv and Crossref. */
async function type(folder: string, args: readonly string[], react: Reaction): Promise<Typed> {
  await using server = await startTestServer(react);
  const child = spawn(process.execPath, [cli, ...args, '--content', folder], {
    env: { ...process.env, OFFPRINT_ARXIV_URL: server.url, OFFPRINT_CROSSREF_URL: server.url },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const out = await text(child.stdout);
  return { code: await ended, out, asked: server.requests.map(({ path }) => path) };
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'offprint-live-'));
}

const work = {
  status: 'ok',
  'message-type': 'work',
  message: {
    DOI: '10.5555/lamp.1',
    title: ['Of Lamps'],
    author: [{ given: 'Ada', family: 'Alpha' }],
    issued: { 'date-parts': [[2025, 3]] },
  },
};

const both: Reaction = (response, { path }) => {
  if (path === '/works/10.5555%2Flamp.1') response.end(JSON.stringify(work));
  else if (path.startsWith('/works/')) response.writeHead(404).end('Resource not found.');
  else
    response.end(
      testFeed([testEntry('2606.00001v2'), testEntry('hep-ex/0307015v1', '2003-07-07')]),
    );
};

test('adds the papers of a list under a topic and a day, and names the lines that are none', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'tags.yaml'), 'lamps:\n  name: Lamps\n  description: D.\n');
  const file = join(folder, 'ids.md');
  writeFileSync(
    file,
    '# Session\n- [A](https://arxiv.org/abs/2606.00001)\nlamps\n10.5555/lamp.1\n',
  );
  const words = [
    'add',
    'hep-ex/0307015',
    '--file',
    file,
    '--tag',
    'lamps',
    '--listed',
    '2026-06-10',
  ];
  const { code, out } = await type(folder, words, both);
  assert.equal(code, 1);
  assert.match(out, /ids\.md:3: names no paper \(lamps\)/);
  const papers = readdirSync(join(folder, 'papers'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => readFileSync(join(folder, 'papers', path), 'utf8'));
  assert.equal(papers.length, 3);
  for (const paper of papers) assert.match(paper, /^listed: "2026-06-10"\ntags:\n {2}- lamps$/m);
  assert.equal((await type(folder, ['add'], both)).code, 2);
});

test('adds papers by identifier and names the words that are none', async () => {
  const folder = newFolder();
  const words = ['2606.00001', 'https://arxiv.org/abs/hep-ex/0307015', 'doi:10.5555/LAMP.1'];
  const { code, out } = await type(folder, ['add', ...words, '10.5555/gone', 'lamps'], both);
  assert.equal(code, 1);
  assert.match(out, /names no paper \(lamps\)/);
  assert.match(out, /Crossref knows no such DOI \(10\.5555\/gone\)/);
  assert.match(out, /3 added, 0 changed, 0 unchanged, 2 errors\./);
  assert.deepEqual(readdirSync(join(folder, 'papers')).toSorted(), ['2003', '2025', '2026']);
  const stored = readFileSync(join(folder, 'papers/2026/2606.00001.mdx'), 'utf8');
  assert.match(stored, /url: https:\/\/arxiv\.org\/abs\/2606\.00001\n/);
});

test('adds nothing when no word names a paper, and asks nobody', async () => {
  const { code, asked } = await type(newFolder(), ['add', 'lamps'], both);
  assert.equal(code, 2);
  assert.deepEqual(asked, []);
});

test('keeps the page of a paper when a new version comes, and then changes nothing more', async () => {
  const folder = newFolder();
  const add = (entry: string): Promise<Typed> =>
    type(folder, ['add', '2606.00001'], (response) => response.end(testFeed([entry])));
  const second = testEntry('2606.00001v2')
    .replace('Of lamps', 'Of better lamps')
    .replace(/(?<=<updated>)[^<]+/, '2026-07-01T10:00:00Z');
  await add(testEntry('2606.00001v1'));
  assert.match((await add(second)).out, /Changed:\n {2}2606\.00001.*\n.*version/);
  const stored = readFileSync(join(folder, 'papers/2026/2606.00001.mdx'), 'utf8');
  assert.match(stored, /^version: 2$/m);
  assert.match(stored, /^published: ["']?2026-06-01/m);
  assert.match(stored, /^updated: ["']?2026-07-01/m);
  assert.match(stored, /Of better lamps/);
  for (const entry of [second, testEntry('2606.00001v1')]) {
    assert.match((await add(entry)).out, /0 added, 0 changed, 1 unchanged/);
  }
});

test('fetches a category', async () => {
  const folder = newFolder();
  const args = ['fetch', 'arxiv', '--category', 'cs.CL', '--since', '2026-06-01', '--quiet'];
  const entries = [testEntry('2606.00001v1'), testEntry('2606.00002v1')];
  const { code, out } = await type(folder, [...args, '--until', '2026-06-02'], (response) =>
    response.end(testFeed(entries)),
  );
  assert.equal(code, 0);
  assert.match(out, /2 added/);
});

const refusals = [
  { args: ['--category', 'cs.CL', '--since', '2026-06-02', '--until', '2026-06-01'], asked: 0 },
  { args: ['--category', 'computing', '--since', '2026-06-31'], asked: 0 },
  { args: ['--category', 'c s', '--since', '2026-06-01'], asked: 0 },
  { args: ['--since', '2026-06-01'], asked: 0 },
  { args: ['--category', 'cs.XX', '--since', '2026-06-01', '--quiet'], asked: 1 },
];

for (const { args, asked } of refusals) {
  test(`does nothing for fetch arxiv ${args.join(' ')}`, async () => {
    const typed = await type(newFolder(), ['fetch', 'arxiv', ...args], (response) => {
      response.writeHead(400).end(testFeed([testErrorEntry('malformed query')]));
    });
    assert.equal(typed.code, 2);
    assert.equal(typed.asked.length, asked);
  });
}
