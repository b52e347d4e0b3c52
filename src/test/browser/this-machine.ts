import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Machine } from './find-chromium.ts';

/** Returns the machine this runs on, for `findChromium`. */
export function createThisMachine(say: (message: string) => void): Machine {
  return {
    platform: process.platform,
    environment: process.env,
    isRoot: process.getuid?.() === 0,
    hasApt: isProgram('/usr/bin/apt-get'),
    runs,
    playwrightPath,
    download: async (seconds) => {
      const cli = join(
        dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
        'cli.js',
      );
      const command = [process.execPath, cli, 'install', '--no-shell', 'chromium'];
      await run(command, { seconds, quiet: true });
    },
    apt: (command) => run(command, { seconds: 480, quiet: false }),
    say,
  };
}

function runs(path: string): boolean {
  if (!isProgram(path)) return false;
  // On Windows, asking for the version opens a window instead.
  if (process.platform === 'win32') return true;
  // Ubuntu has a script of this name that only says where to find a browser.
  const { status } = spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' });
  return status === 0;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function playwrightPath(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** Runs a program and kills it, with its children, when the time is up. Resolves to true if it succeeded. */
function run(
  [program = '', ...args]: readonly string[],
  { seconds, quiet }: { readonly seconds: number; readonly quiet: boolean },
): Promise<boolean> {
  return new Promise((resolve) => {
    const ownGroup = process.platform !== 'win32';
    const child = spawn(program, args, {
      // Standard output belongs to the test report.
      stdio: ['ignore', quiet ? 'ignore' : 2, quiet ? 'ignore' : 2],
      detached: ownGroup,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const timer = setTimeout(() => {
      if (ownGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    }, seconds * 1000);
    child.once('error', () => {
      clearTimeout(timer);
      resolve(false);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}
