import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dirname } from 'node:path/posix';

/**
 * The folder of the search. What is new is put beside what was there, each file in one step, and only where bytes
 * change; whatever was not written, added or kept goes when all is said and done. So at every moment the folder holds
 * all that the list in it names.
 */
export function openOutput(folder: string): Output {
  const kept = new Set<string>();
  const { put, write } = openFolder(folder);
  return {
    folder,
    has: (files) =>
      Object.entries(files).every(([path, size]) => sizeOf(join(folder, path)) === size),
    list: (path) => listFiles(join(folder, path)),
    keep: (paths) => {
      for (const path of paths) kept.add(path);
    },
    write: async (path, text) => {
      kept.add(path);
      if (readOf(join(folder, path))?.equals(Buffer.from(text)) !== true) await write(path, text);
    },
    writeNamed: async (path, text) => {
      kept.add(path);
      if (sizeOf(join(folder, path)) !== Buffer.byteLength(text)) await write(path, text);
    },
    add: async (source, files) => {
      for (const path of files) {
        kept.add(path);
        const from = join(source, path);
        const before = readOf(join(folder, path));
        if (before?.equals(readFileSync(from)) !== true) await put(from, path);
      }
    },
    sweep: () => {
      sweepFolder(folder, kept);
    },
  };
}

/** What changes files, each in one step. */
function openFolder(folder: string) {
  const made = new Set<string>();
  const put = async (from: string, path: string): Promise<void> => {
    const parent = dirname(path);
    if (!made.has(parent)) await mkdir(join(folder, parent), { recursive: true });
    made.add(parent);
    await rename(from, join(folder, path));
  };
  const write = async (path: string, text: string): Promise<void> => {
    const unfinished = join(folder, unfinishedFile);
    await mkdir(folder, { recursive: true });
    await writeFile(unfinished, text);
    await put(unfinished, path);
  };
  return { put, write };
}

/** By which a file is named whose name shall change with its bytes, so that it can be cached for ever. */
export function textToHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
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

function readOf(file: string): Buffer | undefined {
  return sizeOf(file) === undefined ? undefined : readFileSync(file);
}

/** @param kept paths of files, or of folders that stay with all that is in them */
function sweepFolder(folder: string, kept: ReadonlySet<string>): void {
  const above = new Set(['']);
  for (const path of kept) {
    for (let parent = dirname(path); !above.has(parent) && parent !== '.';) {
      above.add(parent);
      parent = dirname(parent);
    }
  }
  const visit = (path: string): void => {
    for (const name of readdirSync(`${folder}/${path}`)) {
      const below = path + name;
      if (kept.has(below)) continue;
      if (above.has(below)) visit(`${below}/`);
      else rmSync(`${folder}/${below}`, { recursive: true });
    }
  };
  visit('');
}

const unfinishedFile = 'unfinished';

/** Paths are below the folder, with forward slashes. */
export interface Output {
  readonly folder: string;
  /** Whether files are there with these sizes. */
  readonly has: (files: Readonly<Record<string, number>>) => boolean;
  /** The sizes of all files below a folder of it, by their paths below that. */
  readonly list: (folder: string) => ReadonlyMap<string, number>;
  /** Names files that are right already, or folders in which everything is. */
  readonly keep: (paths: Iterable<string>) => void;
  readonly write: (path: string, text: string) => Promise<void>;
  /** Writes a file whose name changes with its bytes: one that is there with the same size is right. */
  readonly writeNamed: (path: string, text: string) => Promise<void>;
  /** Moves files from another folder of the same disk, where they have the same paths. */
  readonly add: (source: string, files: Iterable<string>) => Promise<void>;
  /** Removes everything that is not kept. */
  readonly sweep: () => void;
}
