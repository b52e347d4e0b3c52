import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createArchive } from '../archive/create-archive.ts';
import { useContentFolder } from '../content/content-folder.ts';
import { loadPapers } from '../content/load-papers.ts';
import { createFeedFiles } from '../exports/feeds/feed-files.ts';
import { ArchiveConfigSchema } from '../site/archive-config.ts';
import { TopicsSchema } from '../site/topics.ts';
import { readTree } from './site/read-tree.ts';
import { createSmallArchive, writeContent } from './site/small-archive.ts';

/** A failed import writes nothing, and feeds are made from files, so that no feed ever shrinks because of one. */
let folder = '';
let content = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint-failed-import-'));
  content = join(folder, 'content');
  await writeContent(content, createSmallArchive());
  useContentFolder(content);
});

after(() => rm(folder, { recursive: true }));

const cutOff = fileURLToPath(
  new URL(
    '../importer/sources/hugging-face/fixtures/hugging-face-daily/cut-off.json',
    import.meta.url,
  ),
);

/** Arguments of the command, and whether its exit code reports a problem. */
const imports: Readonly<
  Record<string, () => Promise<readonly [command: string[], fails: boolean]>>
> = {
  'an empty file': async () => [['import', await fileOf('empty.json', '')], true],
  'a page of an error': async () => [['import', await fileOf('a.json', '<p>502</p>')], true],
  'records without titles': async () => [['import', await fileOf('b.json', '[{"a":1}]')], true],
  'a file that is not there': () => Promise.resolve([['import', join(folder, 'no.json')], true]),
  'a list without papers': async () => [['import', await fileOf('none.json', '[]')], false],
  'a reply that is cut off': () => Promise.resolve([['import', cutOff, '--dry-run'], true]),
};

for (const [what, createImport] of Object.entries(imports)) {
  test(`${what} leaves every feed as it was, to the byte`, async () => {
    const [files, feeds] = [await loadFiles(), loadFeeds()];
    assert.ok(feeds.length > 10);
    const cli = fileURLToPath(new URL('../importer/cli.ts', import.meta.url));
    const [command, fails] = await createImport();
    const { status, stdout } = spawnSync(
      process.execPath,
      [cli, ...command, '--content', content],
      { encoding: 'utf8' },
    );
    assert.equal(status !== 0, fails, stdout);
    assert.deepEqual(await loadFiles(), files);
    assert.deepEqual(loadFeeds(), feeds);
  });
}

/** Reads the files of the archive. Empty folders do not count. */
async function loadFiles(): Promise<readonly (readonly [string, string])[]> {
  return Object.entries(await readTree(content)).filter(([name]) => !name.endsWith('/'));
}

async function fileOf(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

/** Makes every feed and closed part of the content folder. */
function loadFeeds(): readonly string[] {
  const { papers } = loadPapers(content);
  const config = ArchiveConfigSchema.parse({
    title: 'A small archive',
    description: 'Invented papers.',
    url: 'https://papers.example.org',
    feeds: { items: 3 },
  });
  const archive = createArchive({
    papers: papers.map(({ paper }) => paper),
    topics: TopicsSchema.parse({
      agents: { name: 'Agents', description: 'Programs that act.' },
      vision: { name: 'Vision', description: 'Programs that see.' },
    }),
    removed: {},
    people: {},
    pages: [],
    config,
  });
  return [...createFeedFiles(archive)].map(({ create }) => create());
}
