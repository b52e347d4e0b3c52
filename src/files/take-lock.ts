import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Takes a lock: a file that holds the number of the process that has it. The file is removed when the process ends, if
 * not before. A lock whose process was killed is recognised by the number and replaced.
 *
 * @param refuse makes the error; gets the number of the process that has the lock, unless that process took it at the
 * same moment
 * @returns a function that releases the lock
 * @throws {Error} made by `refuse` when another process has the lock
 */
export function takeLock(path: string, refuse: (owner?: number) => Error): () => void {
  mkdirSync(dirname(path), { recursive: true });
  if (!tryToTake(path)) {
    const owner = Number(readFileSync(path, 'utf8'));
    if (isAlive(owner)) throw refuse(owner);
    rmSync(path, { force: true });
    if (!tryToTake(path)) throw refuse();
  }
  const release = (): void => {
    rmSync(path, { force: true });
    process.off('exit', release);
  };
  process.once('exit', release);
  return release;
}

function tryToTake(path: string): boolean {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Returns whether another process with this number is running. One that had our own number has ended. */
function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid < 1 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user cannot be signalled, but it is running.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
