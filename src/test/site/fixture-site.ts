import { access, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { writeAtomically } from '../../files/write-atomically.ts';
import { buildSite, type BuiltSite } from './build-site.ts';

/** The invented archive that the tests of the site build. */
export const fixtureArchive = fileURLToPath(new URL('../archive', import.meta.url));

/** The path that the fixture archive is published under, as its `archive.yaml` says. */
export const fixtureBase = '/archive/';

/**
 * Builds the site of the fixture archive, once for all test files of a run: the first to ask builds it, the others wait. Do
 * not change the result. Outside `npm test` each process builds its own.
 *
 * @throws {Error} with the output of the build, if it fails
 */
export async function buildFixtureSite(): Promise<BuiltSite> {
  const shared = process.env['OFFPRINT_TEST_RUN'];
  const site =
    shared === undefined ? await buildSite({ content: fixtureArchive }) : await buildOnce(shared);
  if (site.exitCode !== 0) throw new Error(`The fixture archive does not build:\n${site.output}`);
  return site;
}

async function buildOnce(folder: string): Promise<BuiltSite> {
  const result = join(folder, 'fixture-site.json');
  if (await isFirst(join(folder, 'fixture-site.lock'))) {
    const site = await buildSite({ content: fixtureArchive });
    writeAtomically(result, JSON.stringify(site));
    return site;
  }
  const end = Date.now() + patience;
  while (!(await exists(result))) {
    if (Date.now() > end) throw new Error('The test that builds the fixture archive never ended.');
    await sleep(100);
  }
  return JSON.parse(await readFile(result, 'utf8')) as BuiltSite;
}

/** Returns whether this process was the first: making a folder succeeds only once. */
async function isFirst(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch {
    return false;
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

const patience = 300_000;
