import { cp, mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resolveFolders } from '../build/folders.ts';
import { measureCommand, type Measurement } from './measure-command.ts';

/**
 * What the outputs for machines add to a build: feeds, citation files, the API, Markdown twins and files with the whole
 * archive. Builds a copy of an archive without its last twenty papers, then with them, by the code as it is and by a
 * copy of the code without those outputs. Tags in the heads of pages are in both.
 *
 * @param options.content an archive, which stays as it is
 * @param options.folder for copies, sites and logs; must be empty
 */
export async function benchOutputs({
  content,
  folder,
}: BenchOptions): Promise<readonly OutputsRun[]> {
  const plain = join(folder, 'code');
  await copyWithoutOutputs(plain);
  const runs: OutputsRun[] = [];
  for (const [code, root] of Object.entries({ 'without outputs': plain, whole: checkout })) {
    const archive = join(folder, code, 'content');
    const env = {
      OFFPRINT_CONTENT: archive,
      OFFPRINT_OUT: join(folder, code, 'site'),
      ASTRO_TELEMETRY_DISABLED: '1',
      INIT_CWD: folder,
    };
    await cp(content, archive, { recursive: true });
    const putBack = await takeAway(archive, join(folder, code, 'new'));
    const build = async (name: string): Promise<void> => {
      const log = join(folder, code, `${name.replaceAll(' ', '-')}.log`);
      const command = [process.execPath, join(root, 'node_modules/astro/bin/astro.mjs'), 'build'];
      runs.push({
        code,
        name,
        log,
        cost: await measureCommand({ command, cwd: root, env, log }),
      });
    };
    try {
      await build('clean');
      await putBack();
      await build('20 new papers');
    } finally {
      const { cache } = resolveFolders({ checkout: root, env, cwd: folder });
      await rm(cache, { recursive: true, force: true });
    }
  }
  return runs;
}

const checkout = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

async function copyWithoutOutputs(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of copied) {
    await cp(join(checkout, name), join(folder, name), { recursive: true });
  }
  await linkPackages(folder);
  const pages = join(folder, 'src/pages');
  for (const path of await readdir(pages, { recursive: true })) {
    if (outputRoutes.test(path.replaceAll('\\', '/'))) await rm(join(pages, path), { force: true });
  }
  const step = join(folder, 'src/build/data/write-data-files.ts');
  await writeFile(step, 'export function writeDataFiles() { return Promise.resolve([]); }\n');
}

/** Each package by itself, so that caches are the copy's own. */
async function linkPackages(folder: string): Promise<void> {
  await mkdir(join(folder, 'node_modules'));
  for (const name of await readdir(join(checkout, 'node_modules'))) {
    if (name === '.cache' || name === '.astro' || name === '.vite') continue;
    await symlink(join(checkout, 'node_modules', name), join(folder, 'node_modules', name));
  }
}

const copied = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const outputRoutes = /^(?:\[\.\.\.place\]|rss|atom)\/.*\.ts$|\.(?:bib|ris|csl\.json)\.ts$/u;

/** Moves the last papers elsewhere, by the names of their files; returns what puts them back. */
async function takeAway(content: string, aside: string): Promise<() => Promise<void>> {
  const papers = join(content, 'papers');
  const paths = await readdir(papers, { recursive: true });
  const last = paths
    .filter((path) => path.endsWith('.mdx'))
    .sort()
    .slice(-20);
  const move = async (from: string, to: string): Promise<void> => {
    for (const path of last) {
      await mkdir(dirname(join(to, path)), { recursive: true });
      await rename(join(from, path), join(to, path));
    }
  };
  await move(papers, aside);
  return () => move(aside, papers);
}

interface BenchOptions {
  readonly content: string;
  readonly folder: string;
}

/** One build, by which code and at what cost. */
export interface OutputsRun {
  readonly code: string;
  readonly name: string;
  /** What the build printed: files and bytes by kind at its end. */
  readonly log: string;
  readonly cost: Measurement;
}
