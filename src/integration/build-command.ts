import { join } from 'node:path';
import { checkout } from './serve/preview-site.ts';

/**
 * The command of `npm run build`. Rendering makes much that lives shortly: with more room for it, less of it is copied
 * and collected.
 */
export const buildCommand: readonly [string, ...string[]] = [
  process.execPath,
  '--max-semi-space-size=32',
  join(checkout, 'src/integration/build.ts'),
];
