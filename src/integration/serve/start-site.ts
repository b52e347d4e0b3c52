import { spawn } from 'node:child_process';
import { buildCommand } from '../build-command.ts';
import { foldersHere } from '../folders.ts';
import { parsePort } from './port.ts';
import { previewSite } from './preview-site.ts';
import { ensurePortFree } from './serve-site.ts';

/**
 * Builds the archive and serves it. A build that fails sets the exit code.
 *
 * @throws {Error} when the port is taken
 */
export async function startSite(): Promise<void> {
  // Reports a port that is taken before the build, not after.
  await ensurePortFree(parsePort(process.env['PORT']));
  process.exitCode = await runBuild();
  if (process.exitCode === 0) await previewSite();
}

/**
 * Runs a build in a process of its own, whose memory is free again before the site is served. Returns its exit code.
 *
 * @throws {Error} when there is no archive here
 */
export function runBuild(...options: readonly string[]): Promise<number> {
  foldersHere();
  const [command, ...args] = buildCommand;
  const child = spawn(command, [...args, ...options], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}
