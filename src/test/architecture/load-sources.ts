import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { parseSource, type SourceModule } from './parse-source.ts';

/** Reads every file of code in a repository: `src` without recorded fixtures, and the configuration of Astro. */
export async function loadSources(root: string): Promise<readonly SourceModule[]> {
  const paths = existsSync(join(root, 'astro.config.mjs')) ? ['astro.config.mjs'] : [];
  for await (const path of glob('src/**/*.{ts,mjs,astro}', { cwd: root })) {
    if (!path.endsWith('.d.ts') && !path.split(sep).includes('fixtures')) {
      paths.push(path.split(sep).join('/'));
    }
  }
  return Promise.all(
    paths.sort().map(async (path) => parseSource(path, await readFile(join(root, path), 'utf8'))),
  );
}
