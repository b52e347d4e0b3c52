import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes sure that one process at a time writes to an output folder. The lock goes when the process ends, if not before;
 * that of a process that was killed is recognised by its number.
 *
 * @returns what gives the lock back
 * @throws {Error} when another build is at work, saying which
 */
export function takeLock(path: string): () => void {
  mkdirSync(dirname(path), { recursive: true });
  if (!tryToTake(path)) {
    const owner = Number(readFileSync(path, 'utf8'));
    if (owner !== process.pid && isAlive(owner)) {
      throw new Error(
        `Another build writes to this output folder (process ${String(owner)}). Wait for it to end; if that process is something else, remove ${path}`,
      );
    }
    rmSync(path, { force: true });
    if (!tryToTake(path)) {
      throw new Error('Another build began at the same moment. Wait for it to end.');
    }
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
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (existsSync(path)) return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
