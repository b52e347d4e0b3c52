import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { engineFolder } from '../files/engine.ts';

/** Returns the folder of the archive that a folder is in: the nearest at or above it with Astro's configuration. */
export function findArchive(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (configPaths(folder).some((path) => existsSync(path))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

/** Returns the paths at which Astro looks for the configuration of an archive. */
export function configPaths(folder: string): readonly string[] {
  return ['mjs', 'js', 'ts', 'mts'].map((extension) => join(folder, `astro.config.${extension}`));
}

/**
 * Returns the absolute path of the content folder that a person named, else of the archive in which a command runs.
 *
 * @param named an option or `OFFPRINT_CONTENT`; undefined or empty if neither is given
 */
export function resolveContentFolder(
  named: string | undefined,
  { archive, typedIn }: ResolveContentOptions,
): string {
  return resolve(typedIn, named || join(archive ?? typedIn, 'content'));
}

/** Returns the folder with the caches of an archive; outside of any archive, with those of this package. */
export function cachesOf(archive: string | undefined): string {
  return join(archive ?? engineFolder, 'node_modules/.cache/offprint');
}

/** Names the content folder whose texts this process or thread reads. */
export function useContentFolder(folder: string): void {
  inUse = folder;
}

/**
 * Returns the content folder whose texts are read.
 *
 * @throws {Error} if none was named
 */
export function contentFolderInUse(): string {
  if (inUse === undefined) throw new Error('No content folder was named before a text was read');
  return inUse;
}

let inUse: string | undefined;

/**
 * Returns the path of a content folder in the Git repository around it, with slashes, for addresses of its files in an
 * editor: `content`, `archives/soup`, or nothing for the repository itself. Outside any repository, returns its name.
 */
export function pathInRepository(folder: string): string {
  for (let above = folder; ; above = dirname(above)) {
    if (existsSync(join(above, '.git'))) return relative(above, folder).split(sep).join('/');
    if (above === dirname(above)) return basename(folder);
  }
}

interface ResolveContentOptions {
  /** The folder of the archive, if the command runs in one. */
  readonly archive: string | undefined;
  /** Where the person typed the command; under npm that is not the working directory. */
  readonly typedIn: string;
}
