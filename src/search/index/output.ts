import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dirname } from 'node:path/posix';

/**
 * The folder of the search. What is new is put beside what was there, each file in one step, and only where bytes
 * change; whatever was not written, added or kept goes when all is said and done. So at every moment the folder holds
 * all that the list in it names.
 */
export function openOutput(folder: string): Output {
  const there = listFiles(folder);
  const kept = new Set<string>();
  const put = async (from: string, path: string): Promise<void> => {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await rename(from, join(folder, path));
  };
  return {
    folder,
    has: (files) => Object.entries(files).every(([path, size]) => there.get(path) === size),
    keep: (files) => {
      for (const path of files) kept.add(path);
    },
    write: async (path, text) => {
      kept.add(path);
      if (there.has(path) && (await readFile(join(folder, path), 'utf8')) === text) return;
      const unfinished = join(folder, unfinishedFile);
      await mkdir(folder, { recursive: true });
      await writeFile(unfinished, text);
      await put(unfinished, path);
    },
    add: async (source, files) => {
      for (const path of files) {
        kept.add(path);
        const from = join(source, path);
        const isNew = !there.has(path) || !(await areEqual(from, join(folder, path)));
        if (isNew) await put(from, path);
      }
    },
    sweep: () => sweepFolder(folder, kept),
  };
}

/** By which a file is named whose name shall change with its bytes, so that it can be cached for ever. */
export function textToHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** The sizes in bytes of all files below a folder, by their paths with forward slashes. Empty when there is no folder. */
export function listFiles(folder: string): ReadonlyMap<string, number> {
  const files = new Map<string, number>();
  const visit = (path: string): void => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const below = path === '' ? entry.name : `${path}/${entry.name}`;
      // Where there are 100,000 files, waiting for each in turn takes a third of the time of asking for all at once.
      if (entry.isDirectory()) visit(below);
      else files.set(below, lstatSync(join(folder, below)).size);
    }
  };
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) visit('');
  return files;
}

async function sweepFolder(folder: string, kept: ReadonlySet<string>): Promise<void> {
  const keptFolders = new Set(['']);
  for (const path of kept) {
    for (let above = dirname(path); above !== '.'; above = dirname(above)) keptFolders.add(above);
  }
  const visit = async (path: string): Promise<void> => {
    for (const name of await readdir(join(folder, path))) {
      const below = path === '' ? name : `${path}/${name}`;
      if (keptFolders.has(below)) await visit(below);
      else if (!kept.has(below)) await rm(join(folder, below), { recursive: true });
    }
  };
  await visit('');
}

async function areEqual(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([readFile(a), readFile(b)]);
  return one.equals(other);
}

const unfinishedFile = 'unfinished';

/** Paths are below the folder, with forward slashes. */
export interface Output {
  readonly folder: string;
  /** Whether files were there with these sizes when it was opened. */
  readonly has: (files: Readonly<Record<string, number>>) => boolean;
  /** Names files that are right already. */
  readonly keep: (files: Iterable<string>) => void;
  readonly write: (path: string, text: string) => Promise<void>;
  /** Moves files from another folder of the same disk, where they have the same paths. */
  readonly add: (source: string, files: Iterable<string>) => Promise<void>;
  /** Removes everything that is not kept. */
  readonly sweep: () => Promise<void>;
}
