import { spawn, type ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildCommand } from '../../integration/build-command.ts';
import { resolveFolders } from '../../integration/folders.ts';

/** The folders of an archive outside of the checkout, for `OFFPRINT_CONTENT` and `OFFPRINT_OUT`. */
export interface ArchiveFolders {
  readonly content: string;
  readonly out: string;
}

/** Starts building an archive, for a test that stops the build. */
export function startBuild({ content, out }: ArchiveFolders): ChildProcess {
  const [command, ...args] = buildCommand;
  return spawn(command, args, {
    cwd: checkout,
    env: { ...process.env, OFFPRINT_CONTENT: content, OFFPRINT_OUT: out },
    stdio: 'ignore',
  });
}

/** Removes what builds of an archive left behind: the site, and the cache in the checkout. */
export async function forgetBuilds(folders: ArchiveFolders): Promise<void> {
  const env = { OFFPRINT_CONTENT: folders.content, OFFPRINT_OUT: folders.out };
  const { cache, out } = resolveFolders({ archive: checkout, env, cwd: checkout });
  await rm(cache, { recursive: true, force: true });
  await rm(out, { recursive: true, force: true });
}

const checkout = join(import.meta.dirname, '../../..');
