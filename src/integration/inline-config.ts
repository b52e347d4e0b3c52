import { join, relative } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { configPaths } from '../content/content-folder.ts';
import { existsSync } from 'node:fs';
import type { Folders } from './folders.ts';

/** Returns the part of Astro's configuration that no integration can set: where an archive is, and where it is built. */
export function inlineConfig({ archive, project, out, cache }: Folders): AstroInlineConfig {
  const configFile = configPaths(archive).find(existsSync) ?? join(archive, 'astro.config.mjs');
  return {
    configFile: relative(project, configFile),
    root: project,
    srcDir: join(archive, 'src'),
    publicDir: join(archive, 'public'),
    outDir: out,
    cacheDir: cache,
  };
}
