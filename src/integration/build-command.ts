import { fileURLToPath } from 'node:url';
import { siblingModule } from '../files/engine.ts';

/**
 * The command of a build. Rendering makes much that lives shortly: with more room for it, less of it is copied and
 * collected.
 */
export const buildCommand: readonly [string, ...string[]] = [
  process.execPath,
  '--max-semi-space-size=32',
  fileURLToPath(siblingModule('./build', import.meta.url)),
];
