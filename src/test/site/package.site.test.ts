import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { assertNoProblems } from './assert-no-problems.ts';
import { checkLinks } from './check-links.ts';
import { loadSite } from './load-site.ts';
import { loadSitePages } from './pages.ts';

/** What a stranger does with the package, outside of the repository: three commands, an import, and a build. */
let folder = '';
let archive = '';
let tarball = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint-package-'));
  archive = join(folder, 'reading-group');
});
after(() => rm(folder, { recursive: true }));

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const library = join(
  repository,
  'src/importer/sources/bibliography/fixtures/bibtex/anthology-volume.bib',
);

test('the package is packed without tests and fixtures', async (context) => {
  const pack = ['pack', '--json', '--pack-destination', folder];
  await npm(repository, ...pack);
  const [name = ''] = (await readdir(folder)).filter((each) => each.endsWith('.tgz'));
  tarball = join(folder, name);
  context.diagnostic(`packed: ${megabytes((await stat(tarball)).size)}`);
});

test('init writes an archive with the papers of a bibliography', async () => {
  const tool = join(folder, 'tool');
  await mkdir(tool);
  await writeFile(join(tool, 'package.json'), '{}');
  await npm(tool, 'install', ...quick, tarball);
  const offprint = join(tool, 'node_modules/.bin/offprint');
  const url = 'https://group.example.org/reading';
  const args = ['init', archive, '--yes', '--title', 'A “group”: us', '--url', url];
  const { stdout } = await run(folder, offprint, [...args, '--from', library]);
  assert.match(stdout, /100 added/u);
  assert.match(stdout, /npm install\n {2}npm start\n$/u);
  assert.ok(!existsSync(join(tool, 'node_modules/offprint/src/test')));
  assert.ok(!existsSync(join(tool, 'node_modules/offprint/src/site/urls.test.ts')));
  await assert.rejects(run(folder, offprint, [...args, '--from', library]), /overwrites nothing/u);
});

test('it is installed and built, and every link leads somewhere', async (context) => {
  await npm(archive, 'install', ...quick);
  await mkdir(join(archive, 'public'));
  await writeFile(join(archive, 'public/favicon.svg'), ownIcon);
  const packages = join(archive, 'node_modules');
  const sizes = [await sizeOf(join(packages, 'offprint')), await sizeOf(packages)];
  context.diagnostic(`installed: ${sizes.map(megabytes).join(', with all packages ')}`);
  const { stdout } = await npm(archive, 'run', 'build');
  assert.match(stdout, /100 papers/u);
  const out = join(archive, 'dist');
  const pages = await loadSitePages(out);
  assert.ok(pages.length > 100);
  assertNoProblems(checkLinks(pages, await loadSite(join(archive, 'content'), out)));
  assert.ok(existsSync(join(archive, 'node_modules/.cache/offprint')));
  assert.equal(await readFile(join(out, 'favicon.svg'), 'utf8'), ownIcon);
  assert.ok(existsSync(join(out, 'feed.css')), 'published files of the package are copied');
});

test('one added paper renders only the pages that show it', async () => {
  const paper = '[{"title": "Soup", "authors": ["Ada Example"], "published": "2026-05-04"}]';
  await writeFile(join(archive, 'soup.json'), paper);
  await npm(archive, 'run', 'papers', '--', 'import', 'soup.json');
  const { stdout } = await npm(archive, 'run', 'build');
  const [, rendered = '', unchanged = ''] =
    /(?<rendered>\d+) rendered, (?<unchanged>\d+) unchanged/u.exec(stdout) ?? [];
  assert.ok(Number(rendered) > 0 && Number(rendered) < 40, stdout);
  assert.ok(Number(unchanged) > 100, stdout);
  const again = await npm(archive, 'run', 'build');
  assert.match(again.stdout, /Nothing has changed/u);
});

test('doctor finds nothing wrong with it', async () => {
  const { stdout } = await run(archive, join(archive, 'node_modules/.bin/offprint'), ['doctor']);
  assert.match(stdout, /Nothing is wrong/u);
});

test('a header of its own is on every page, and draws that of the package', async () => {
  const config = join(archive, 'astro.config.mjs');
  const before = await readFile(config, 'utf8');
  const withHeader = (name: string): string =>
    before.replace('offprint()', `offprint({ components: { ${name}: './src/Header.astro' } })`);
  await writeFile(config, withHeader('Headder'));
  await assert.rejects(npm(archive, 'run', 'build'), /Did you mean Header\?/u);
  await writeFile(config, withHeader('Header'));
  await assert.rejects(npm(archive, 'run', 'build'), /there is no file \.\/src\/Header\.astro/u);
  const own = "---\nimport Header from 'offprint/components/Header.astro';\n---\n\n<p>Hello</p>\n";
  await writeFile(join(archive, 'src/Header.astro'), `${own}<Header {...Astro.props} />\n`);
  await npm(archive, 'run', 'build');
  for (const page of ['index.html', 'archive/index.html', 'about/index.html']) {
    const html = await readFile(join(archive, 'dist', page), 'utf8');
    assert.match(html, /<p>Hello<\/p>\s*<header class="site-header"/u, page);
  }
});

const ownIcon = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle r="4"/></svg>';
const quick = ['--prefer-offline', '--no-audit', '--no-fund'];

function npm(cwd: string, ...args: readonly string[]): Promise<Output> {
  return run(cwd, 'npm', args);
}

/** Runs a command as in a terminal of its own: without what `npm test` tells its scripts. */
function run(cwd: string, command: string, args: readonly string[]): Promise<Output> {
  const kept = /^(?!npm_(?!config_(?:registry|cache|userconfig)$)|INIT_CWD$|OFFPRINT_|NODE_TEST)/u;
  const env = Object.entries(process.env).filter(([key]) => kept.test(key));
  return promisify(execFile)(command, args, { cwd, env: Object.fromEntries(env) });
}

interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

async function sizeOf(path: string): Promise<number> {
  const files = await readdir(path, { recursive: true, withFileTypes: true });
  const sizes = files.map(async (file) =>
    file.isFile() ? (await stat(join(file.parentPath, file.name))).size : 0,
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
