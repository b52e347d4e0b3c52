import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../../files/digest.ts';
import { sweep } from '../../files/sweep.ts';
import { writeAtomically } from '../../files/write-atomically.ts';
import { hasContent, writeIfChanged } from '../../files/write-if-changed.ts';

/**
 * Opens the search folder for changes. New files are put beside the old ones, each in one step, and only if their bytes
 * change; files that were not written, added or kept are removed at the end. So the folder always has everything that
 * its list names.
 */
export function openOutput(folder: string): Output {
  const kept = new Set<string>();
  return {
    folder,
    has: (files) =>
      Object.entries(files).every(([path, size]) => sizeOf(join(folder, path)) === size),
    list: (path) => listFiles(join(folder, path)),
    keep: (paths) => {
      for (const path of paths) kept.add(path);
    },
    write: (path, text) => {
      kept.add(path);
      writeIfChanged(join(folder, path), text, writeAtomically);
    },
    writeNamed: (path, text) => {
      kept.add(path);
      const file = join(folder, path);
      if (sizeOf(file) !== Buffer.byteLength(text)) writeAtomically(file, text);
    },
    add: (source, files) => {
      for (const parent of new Set(files.map((path) => dirname(path)))) {
        mkdirSync(join(folder, parent), { recursive: true });
      }
      for (const path of files) {
        kept.add(path);
        const [from, to] = [join(source, path), join(folder, path)];
        const isSame = sizeOf(to) === sizeOf(from) && hasContent(to, readFileSync(from));
        if (!isSame) renameSync(from, to);
      }
    },
    sweep: () => {
      sweep(folder, (path) => kept.has(path));
    },
  };
}

/** Returns a hash for the name of a file that changes with its bytes, so that it can be cached forever. */
export function textToHash(text: string): string {
  return sha256(text).slice(0, 8);
}

/**
 * Returns the sizes in bytes of all files below a folder, by their paths with forward slashes. Empty without the
 * folder.
 */
export function listFiles(folder: string): ReadonlyMap<string, number> {
  const files = new Map<string, number>();
  const visit = (path: string): void => {
    for (const name of readdirSync(`${folder}/${path}`)) {
      // With 100,000 files, waiting for each in turn takes a third of the time of asking for all at once.
      const found = lstatSync(`${folder}/${path}${name}`);
      if (found.isDirectory()) visit(`${path}${name}/`);
      else files.set(path + name, found.size);
    }
  };
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) visit('');
  return files;
}

function sizeOf(file: string): number | undefined {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true ? found.size : undefined;
}

/** Paths are below the folder, with forward slashes. */
export interface Output {
  readonly folder: string;
  /** Returns whether all files exist with these sizes. */
  readonly has: (files: Readonly<Record<string, number>>) => boolean;
  /** Returns the sizes of all files below a folder in it, by their paths below that. */
  readonly list: (folder: string) => ReadonlyMap<string, number>;
  /** Keeps files, or folders with everything in them. */
  readonly keep: (paths: Iterable<string>) => void;
  readonly write: (path: string, text: string) => void;
  /** Writes a file whose name changes with its bytes: an existing file of the same size is kept. */
  readonly writeNamed: (path: string, text: string) => void;
  /** Moves files from another folder of the same disk, in which they have the same paths. */
  readonly add: (source: string, files: readonly string[]) => void;
  /** Removes everything that is not kept. */
  readonly sweep: () => void;
}
