import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { takeLock } from '../../files/take-lock.ts';
import { isTemporary } from '../../files/write-atomically.ts';
import { ProblemsError } from '../../problem/problem.ts';
import { pathsToKey, type Folders } from '../folders.ts';

/**
 * Opens the record of an output folder for this process.
 *
 * @throws {ProblemsError} when another process builds into the same folder
 */
export function openBuildRecord({ out, cache, caches }: Folders): BuildRecord {
  const path = recordPath({ out, caches });
  const lock = `${path}.lock`;
  const release = takeLock(lock, (owner) => busy(lock, owner));
  let complete = '';
  return {
    opened: lock,
    began: path,
    begin: (code) => {
      complete = `${basename(cache)} ${code}`;
      const isKept = readRecord(path).complete === complete;
      if (!isKept) forget(cache);
      writeFileSync(path, '');
      return isKept;
    },
    end: (state) => {
      writeFileSync(path, `${complete}\n${state}`);
      release();
    },
  };
}

/** Returns the state that the last build of this archive into this output left, if it is complete and none runs. */
export function completeState({ out, cache, caches }: Folders): string | undefined {
  const path = recordPath({ out, caches });
  const { complete, state } = readRecord(path);
  const isOwn = complete.startsWith(`${basename(cache)} `);
  return isOwn && !existsSync(`${path}.lock`) ? state : undefined;
}

function recordPath({ out, caches }: Pick<Folders, 'out' | 'caches'>): string {
  return join(caches, 'outputs', pathsToKey(out));
}

function readRecord(path: string): { readonly complete: string; readonly state: string } {
  const [complete = '', state = ''] = readOrEmpty(path).split('\n');
  return { complete, state };
}

function busy(lock: string, owner: number | undefined): Error {
  return new ProblemsError(
    owner === undefined
      ? 'Another build began at the same moment. Wait for it to end.'
      : `Another build writes to this output folder (process ${String(owner)}). Wait for it to end; if that process is something else, remove ${lock}`,
    [],
  );
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/**
 * Files below Astro's `cacheDir` that say by a key or a digest what need not be made again: which page was
 * rendered from what, which data files were written from what, and the texts in them.
 */
const remembered = ['pages.jsonl', 'written-files.jsonl', 'dumps.jsonl', 'texts.jsonl'];

/** Removes what is remembered, and what a killed build left half-written. */
function forget(cache: string): void {
  if (!existsSync(cache)) return;
  for (const path of readdirSync(cache, { recursive: true, encoding: 'utf8' })) {
    if (remembered.includes(path) || isTemporary(path)) rmSync(join(cache, path), { force: true });
  }
}

/** What is known of the builds into one output folder. */
export interface BuildRecord {
  /**
   * Begins a build; to be called before the first page is written. Forgets what the previous build made unless that
   * build reached its {@link BuildRecord.end}, was of this archive, and ran the same code: a build that fails or is
   * killed leaves newer pages than its manifest says, and a page of another archive may have the same address.
   *
   * @param code digest of everything that shapes pages and is not in the key of a page
   * @returns whether pages of the previous build can be kept
   */
  readonly begin: (code: string) => boolean;
  /**
   * Ends the build: lets the next one in, and tells it that this one is complete.
   *
   * @param state digest of what the build read and of what it made
   */
  readonly end: (state: string) => void;
  /** A file that was written before anything of the archive was read, and exists until the end. */
  readonly opened: string;
  /** A file that was written just before the first page. */
  readonly began: string;
}
