import { join, resolve, sep } from 'node:path';
import { resolveContentFolder } from '../content/content-folder.ts';
import { sha256 } from '../files/digest.ts';

/** Where an archive is read from, written to and cached. All paths are absolute and have no slash at the end. */
export interface Folders {
  /** The checkout: `package.json`, `src`, `public`. */
  readonly checkout: string;
  /** `papers/`, `tags.yaml`, `archive.yaml`, `pages/`. */
  readonly content: string;
  /** The built site. */
  readonly out: string;
  /** The caches of all archives of this checkout, each in its own folder. */
  readonly caches: string;
  /** The cache of this archive from one build to the next. */
  readonly cache: string;
  /**
   * Astro's root, which holds its `.astro` folder: the checkout for the checkout's own archive, a separate folder for
   * any other, so that two archives never share a data store or a list of modules.
   */
  readonly project: string;
}

/**
 * Returns the folders of an archive: `OFFPRINT_CONTENT` and `OFFPRINT_OUT` where they are set, relative to where the
 * command was typed (npm gives that in `INIT_CWD`); else `content` and `dist` of the checkout.
 */
export function resolveFolders({ checkout, env, cwd }: ResolveFoldersOptions): Folders {
  const person = env['INIT_CWD'] ?? cwd;
  const own = { content: join(checkout, 'content'), out: join(checkout, 'dist') };
  const content = resolveContentFolder(env['OFFPRINT_CONTENT'], { checkout, typedIn: person });
  const out = resolve(person, env['OFFPRINT_OUT'] || own.out);
  const caches = join(checkout, 'node_modules/.cache/offprint');
  const cache = join(caches, pathsToKey(content, out));
  const isOwn = content === own.content && out === own.out;
  return {
    checkout,
    content,
    out,
    caches,
    cache,
    project: isOwn ? checkout : join(cache, 'project'),
  };
}

/** Returns a name for a list of paths that no other list has, fit for a folder: 16 hexadecimal digits. */
export function pathsToKey(...paths: readonly string[]): string {
  return sha256(paths.join('\0')).slice(0, 16);
}

/** Returns whether a path is a folder or anything below it. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

interface ResolveFoldersOptions {
  readonly checkout: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}
