import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroUserConfig } from 'astro';
import sirv from 'sirv';
import { writeIfChanged } from '../files/write-if-changed.ts';
import type { Folders } from './folders.ts';

/** Returns the folders with files that are published as they are: the archive's own win over those of this package. */
export function publicFolders({ archive, engine }: Folders): readonly string[] {
  return [...new Set([archive, engine])].map((folder) => join(folder, 'public'));
}

/** Returns the path of a published file. */
export function findPublicFile(folders: Folders, name: string): string {
  const paths = publicFolders(folders).map((folder) => join(folder, name));
  return paths.find(existsSync) ?? join(folders.engine, 'public', name);
}

/**
 * Copies the published files of this package into the built site, except those that the archive has itself, which Astro
 * copies. Returns their paths there.
 */
export function copyPublicFiles(folders: Folders): readonly string[] {
  const [own, ...engine] = publicFolders(folders);
  return engine.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => !existsSync(join(own ?? folder, name)))
      .map((name) => {
        const path = join(folders.out, name);
        writeIfChanged(path, readFileSync(join(folder, name)));
        return path;
      }),
  );
}

/** Creates the plugin that makes the development server answer for the published files of this package. */
export function servePublicFiles(folders: Folders): VitePlugin {
  return {
    name: 'offprint-public-files',
    apply: 'serve',
    configureServer: ({ middlewares }) => {
      const [own, ...engine] = publicFolders(folders);
      for (const folder of engine) {
        const serve = sirv(folder, { dev: true });
        middlewares.use((request, response, next) => {
          const name = (request.url ?? '').replace(/^\/|[?#].*$/gu, '');
          if (own !== undefined && existsSync(join(own, name))) next();
          else serve(request, response, next);
        });
      }
    },
  };
}

/** A plugin of the Vite that Astro brings. */
export type VitePlugin = Extract<
  NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
  { name: string }
>;
