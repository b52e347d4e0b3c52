import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Takes a lock: a file that holds the number of the process that has it. It goes when the process ends, if not before;
 * that of a process that was killed is recognised by its number and replaced.
 *
 * @param refuse makes the error from the number of the process that has the lock; from nothing when it took the lock
 * at the same moment
 * @returns what gives the lock back
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

/** Returns whether another process has this number. One with ours has ended, and left it to us. */
function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid < 1 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user cannot be signalled, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
