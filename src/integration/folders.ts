import { join, resolve, sep } from 'node:path';
import { cachesOf, findArchive, resolveContentFolder } from '../content/content-folder.ts';
import { engineFolder } from '../files/engine.ts';
import { sha256 } from '../files/digest.ts';

/** Where an archive is read from, written to and cached. All paths are absolute and have no slash at the end. */
export interface Folders {
  /** This package: `src`, `public`. */
  readonly engine: string;
  /** The archive: `package.json`, `astro.config.mjs`, and by default `content` and `dist`. In the checkout, the same. */
  readonly archive: string;
  /** `papers/`, `tags.yaml`, `archive.yaml`, `pages/`. */
  readonly content: string;
  /** The built site. */
  readonly out: string;
  /** The caches of all content folders that are built here, each in its own folder. */
  readonly caches: string;
  /** The cache of this content folder from one build to the next. */
  readonly cache: string;
  /**
   * Astro's root, which holds its `.astro` folder: the archive for its own content, a separate folder for any other, so
   * that two of them never share a data store or a list of modules.
   */
  readonly project: string;
}

/**
 * Returns the folders of an archive: `OFFPRINT_CONTENT` and `OFFPRINT_OUT` where they are set, relative to where the
 * command was typed (npm gives that in `INIT_CWD`); else `content` and `dist` of the archive.
 */
export function resolveFolders(options: ResolveFoldersOptions): Folders {
  const { archive, engine = engineFolder, env, cwd } = options;
  const person = env['INIT_CWD'] ?? cwd;
  const own = { content: join(archive, 'content'), out: join(archive, 'dist') };
  const named = env['OFFPRINT_CONTENT'];
  const content = resolveContentFolder(named, { archive, typedIn: person });
  const out = resolve(person, env['OFFPRINT_OUT'] || own.out);
  const caches = cachesOf(archive);
  const cache = join(caches, pathsToKey(content, out));
  const isOwn = content === own.content && out === own.out;
  const project = isOwn ? archive : join(cache, 'project');
  return { engine, archive, content, out, caches, cache, project };
}

/**
 * Returns the folders of the archive in which a command was typed.
 *
 * @throws {Error} when it was typed outside of any archive
 */
export function foldersHere(): Folders {
  const cwd = process.cwd();
  const archive = findArchive(cwd);
  if (archive === undefined) {
    throw new Error(
      `There is no archive in ${cwd}: no astro.config.mjs here or in a folder above. Go to the folder of your archive, or make one: npx offprint init <folder>`,
    );
  }
  return resolveFolders({ archive, env: process.env, cwd });
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
  readonly archive: string;
  /** By default this package. */
  readonly engine?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}
