import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Check } from './checks.ts';

/** Runs one check on the repository. Returns its output if it failed, otherwise undefined. */
export async function runCheck({ program, args, hint }: Check): Promise<string | undefined> {
  const child = spawn(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  const exit = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
  const [exitCode, ...output] = await Promise.all([exit, text(child.stdout), text(child.stderr)]);
  if (exitCode === 0) return undefined;
  const printed = output.map((part) => part.trim()).filter((part) => part !== '');
  return [...printed, ...(hint === undefined ? [] : [hint])].join('\n');
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
