import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * The folder of the search. Files are written only where their bytes change, each in one step, and whatever was not
 * written or named is swept away at the end.
 */
export function createOutput(folder: string): Output {
  const kept = new Set<string>();
  return {
    write: async (path, text) => {
      kept.add(path);
      const file = join(folder, path);
      if ((await readIfThere(file)) === text) return;
      await mkdir(dirname(file), { recursive: true });
      await writeFile(`${file}.new`, text);
      await rename(`${file}.new`, file);
    },
    keep: (path) => {
      kept.add(path);
    },
    sweep: async (folders) => {
      const whole = new Set(folders);
      const tops = new Set([...kept].map((path) => path.split('/')[0] ?? ''));
      for (const entry of await readdir(folder, { withFileTypes: true })) {
        if (whole.has(entry.name)) continue;
        const path = join(folder, entry.name);
        if (!tops.has(entry.name)) await rm(path, { recursive: true });
        else if (entry.isDirectory()) await sweepFolder(path, entry.name, kept);
      }
    },
  };
}

/** By which a file is named whose name shall change with its bytes, so that it can be cached for ever. */
export function textToHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

async function sweepFolder(folder: string, name: string, kept: ReadonlySet<string>): Promise<void> {
  for (const file of await readdir(folder)) {
    if (!kept.has(`${name}/${file}`)) await rm(join(folder, file), { recursive: true });
  }
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
}

interface Output {
  /** @param path below the folder, at most one folder deep, with a forward slash */
  readonly write: (path: string, text: string) => Promise<void>;
  /** Names a file that is right already. */
  readonly keep: (path: string) => void;
  /** @param folders whose whole content stays */
  readonly sweep: (folders: readonly string[]) => Promise<void>;
}
