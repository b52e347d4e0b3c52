import { spawn } from 'node:child_process';
import { buildCommand } from '../build-command.ts';
import { parsePort } from './port.ts';
import { checkout, previewSite } from './preview-site.ts';
import { ensurePortFree } from './serve-site.ts';

/** `npm start`: builds the archive and serves it. */
try {
  // Reports a port that is taken before the build, not after.
  await ensurePortFree(parsePort(process.env['PORT']));
  process.exitCode = await buildSite();
  if (process.exitCode === 0) await previewSite();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function buildSite(): Promise<number> {
  const [command, ...args] = buildCommand;
  const child = spawn(command, args, { cwd: checkout, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}
