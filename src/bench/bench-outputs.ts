import { cp, mkdir, readdir, rename, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCommand } from '../integration/build-command.ts';
import { newPapers } from './bench-build.ts';
import { measureCommand, type Measurement } from './measure-command.ts';

/**
 * Measures what the outputs for machines add to a build: feeds, citation files, the API, Markdown mirrors and files
 * with the whole archive. Builds a copy of an archive without its last twenty papers, then with them, by a copy of the
 * code with these outputs and by one without. Tags in the heads of pages are in both.
 *
 * @param options.content an archive, which is not changed
 * @param options.folder for copies, sites and logs; must be empty
 */
export async function benchOutputs({
  content,
  folder,
}: BenchOptions): Promise<readonly OutputsRun[]> {
  const plain = await benchBuilds({ outputs: 'without', content, folder });
  const whole = await benchBuilds({ outputs: 'with', content, folder });
  return [...plain, ...whole];
}

async function benchBuilds({
  outputs,
  content,
  folder,
}: BuildsOptions): Promise<readonly OutputsRun[]> {
  const root = join(folder, `${outputs}-outputs`);
  await copyCode(root);
  if (outputs === 'without') await leaveOutputsOut(root);
  const archive = join(root, 'content');
  await cp(content, archive, { recursive: true });
  const putBack = await setAside(archive, join(root, 'new'));
  const build = async (name: string): Promise<OutputsRun> => {
    const log = join(root, `${name.replaceAll(' ', '-')}.log`);
    const command = [...buildCommand.slice(0, -1), join(root, 'src/integration/build.ts')];
    const env = { ASTRO_TELEMETRY_DISABLED: '1', OFFPRINT_CONTENT: '', OFFPRINT_OUT: '' };
    return { outputs, name, cost: await measureCommand({ command, cwd: root, env, log }) };
  };
  const clean = await build('clean');
  await putBack();
  return [clean, await build(`${String(newPapers)} new papers`)];
}

const checkout = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Copies the code, so that changes made meanwhile are not measured. */
async function copyCode(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of copied) {
    await cp(join(checkout, name), join(folder, name), { recursive: true });
  }
  await linkPackages(folder);
}

async function leaveOutputsOut(folder: string): Promise<void> {
  const step = join(folder, 'src/integration/data/start-data-files.ts');
  await writeFile(step, 'export const startDataFiles = () => () => Promise.resolve([]);\n');
}

/** Links each package separately, so that the copy has its own caches. */
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

/** Moves the last papers elsewhere, by file name. Returns a function that moves them back. */
async function setAside(content: string, aside: string): Promise<() => Promise<void>> {
  const papers = join(content, 'papers');
  const paths = await readdir(papers, { recursive: true });
  const last = paths
    .filter((path) => path.endsWith('.mdx'))
    .sort()
    .slice(-newPapers);
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

interface BuildsOptions extends BenchOptions {
  readonly outputs: OutputsRun['outputs'];
}

/** A build and its cost. */
export interface OutputsRun {
  readonly outputs: 'with' | 'without';
  readonly name: string;
  readonly cost: Measurement;
}
