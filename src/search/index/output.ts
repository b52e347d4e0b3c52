import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../../files/digest.ts';
import { sweep } from '../../files/sweep.ts';
import { writeAtomically } from '../../files/write-atomically.ts';
import { hasContent, writeIfChanged } from '../../files/write-if-changed.ts';

/**
 * The folder of the search. What is new is put beside what was there, each file in one step, and only where bytes
 * change; whatever was not written, added or kept goes when all is said and done. So at every moment the folder holds
 * all that the list in it names.
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

/** By which a file is named whose name shall change with its bytes, so that it can be cached for ever. */
export function textToHash(text: string): string {
  return sha256(text).slice(0, 8);
}

/** The sizes in bytes of all files below a folder, by their paths with forward slashes. Empty when there is no folder. */
export function listFiles(folder: string): ReadonlyMap<string, number> {
  const files = new Map<string, number>();
  const visit = (path: string): void => {
    for (const name of readdirSync(`${folder}/${path}`)) {
      // Where there are 100,000 files, waiting for each in turn takes a third of the time of asking for all at once.
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
  /** Whether files are there with these sizes. */
  readonly has: (files: Readonly<Record<string, number>>) => boolean;
  /** The sizes of all files below a folder of it, by their paths below that. */
  readonly list: (folder: string) => ReadonlyMap<string, number>;
  /** Names files that are right already, or folders in which everything is. */
  readonly keep: (paths: Iterable<string>) => void;
  readonly write: (path: string, text: string) => void;
  /** Writes a file whose name changes with its bytes: one that is there with the same size is right. */
  readonly writeNamed: (path: string, text: string) => void;
  /** Moves files from another folder of the same disk, where they have the same paths. */
  readonly add: (source: string, files: readonly string[]) => void;
  /** Removes everything that is not kept. */
  readonly sweep: () => void;
}
