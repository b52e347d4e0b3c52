import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './find-chromium.ts';
import { createThisMachine } from './this-machine.ts';

/** Starts a headless Chromium, found or installed by `findChromium`, that contacts no server by itself. */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const executablePath = await findChromium(
    createThisMachine((message) => process.stderr.write(`${message}\n`)),
  );
  const flags = process.getuid?.() === 0 ? [...quietFlags, '--no-sandbox'] : quietFlags;
  return chromium.launch({ executablePath, args: [...flags, ...more] });
}

const quietFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
