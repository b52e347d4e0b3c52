import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/**
 * Returns the absolute path of the content folder that a person named, else of the checkout's own.
 *
 * @param named an option or `OFFPRINT_CONTENT`; undefined or empty if neither is given
 */
export function resolveContentFolder(
  named: string | undefined,
  { checkout, typedIn }: ResolveContentOptions,
): string {
  return resolve(typedIn, named || join(checkout, 'content'));
}

/** Returns the content folder, for code that Astro runs: its configuration puts an absolute path into the environment. */
export function configuredContentFolder(): string {
  return resolve(process.env['OFFPRINT_CONTENT'] ?? 'content');
}

/** Returns the folder of the archive's cache, for code that Astro runs. */
export function configuredCache(): string {
  return resolve(process.env['OFFPRINT_CACHE'] ?? 'node_modules/.cache/offprint');
}

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
  readonly checkout: string;
  /** Where the person typed the command; under npm that is not the working directory. */
  readonly typedIn: string;
}
