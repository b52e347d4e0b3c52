import { spawn, type ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { resolveFolders } from '../../build/folders.ts';

/** An archive somewhere else, as `OFFPRINT_CONTENT` and `OFFPRINT_OUT` name it. */
export interface ArchiveFolders {
  readonly content: string;
  readonly out: string;
}

export interface BuildResult {
  /** 0 when the build succeeded, null when it was killed. */
  readonly code: number | null;
  /** Both streams, in the order of arrival. */
  readonly output: string;
}

/** Builds an archive in a process of its own, as `npm run build` does. */
export async function buildArchive(folders: ArchiveFolders): Promise<BuildResult> {
  return startBuild(folders).result;
}

/** Begins to build an archive; the caller may kill the process. */
export function startBuild({ content, out }: ArchiveFolders): RunningBuild {
  const build = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: checkout,
    env: {
      ...process.env,
      OFFPRINT_CONTENT: content,
      OFFPRINT_OUT: out,
      ASTRO_TELEMETRY_DISABLED: '1',
      FORCE_COLOR: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  build.stdout.on('data', collect);
  build.stderr.on('data', collect);
  const result = new Promise<BuildResult>((resolve, reject) => {
    build.once('error', reject);
    build.once('close', (code) => {
      resolve({ code, output });
    });
  });
  return { build, result };
}

/** Forgets what earlier builds of an archive have left in the caches of the checkout, and the built site too. */
export async function forgetBuilds(folders: ArchiveFolders): Promise<void> {
  const env = { OFFPRINT_CONTENT: folders.content, OFFPRINT_OUT: folders.out };
  const { cache, out } = resolveFolders({ checkout, env, cwd: checkout });
  await rm(cache, { recursive: true, force: true });
  await rm(out, { recursive: true, force: true });
}

const checkout = join(import.meta.dirname, '../../..');

interface RunningBuild {
  readonly build: ChildProcess;
  readonly result: Promise<BuildResult>;
}
