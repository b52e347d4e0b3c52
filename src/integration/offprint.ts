import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { formatProblem } from '../problem/problem.ts';
import { archiveConfigFile } from '../site/archive-config.ts';
import { archiveBuild } from './archive-build.ts';
import { astroConfig } from './astro-config.ts';
import { replaceComponents, type OwnComponents } from './own-components.ts';
import { resolveFolders } from './folders.ts';
import { requireArchive } from './require-archive.ts';

/**
 * Creates the integration that makes an Astro project an archive: everything in `astro.config.mjs` besides it is the
 * archive's own.
 *
 * @throws {ProblemsError} when Astro starts and `archive.yaml` or an option is not valid, or there are no collections
 */
export function offprint({ components = {} }: OffprintOptions = {}): AstroIntegration {
  return {
    name: 'offprint',
    hooks: {
      'astro:config:setup': ({ config, updateConfig, addWatchFile, logger }) => {
        const folders = resolveFolders({
          archive: dirname(fileURLToPath(config.srcDir)),
          env: { ...process.env, OFFPRINT_OUT: fileURLToPath(config.outDir) },
          cwd: process.cwd(),
        });
        // Language, base and look are part of the configuration of Astro: development starts again with them.
        addWatchFile(join(folders.content, archiveConfigFile));
        const { config: archive, warnings } = requireArchive(folders);
        for (const warning of warnings) logger.warn(formatProblem(warning));
        updateConfig(astroConfig(archive, folders));
        updateConfig({ vite: { plugins: [replaceComponents(components, folders)] } });
        updateConfig({ integrations: [mdx(), archiveBuild(folders)] });
      },
    },
  };
}

/** What `astro.config.mjs` can say; all else is in `archive.yaml`. */
export interface OffprintOptions {
  /** The archive's own components in the place of the engine's. */
  readonly components?: OwnComponents;
}
