import { mkdirSync, openSync, readFileSync, closeSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ProblemsError } from '../../problem/problem.ts';

/**
 * Does some work while no other import can change the same content folder. The lock of a process that has ended
 * without taking it away does not count.
 *
 * @throws {ProblemsError} when another import is at work
 */
export async function withLock<Result>(
  folder: string,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const path = join(folder, lockPath);
  mkdirSync(dirname(path), { recursive: true });
  if (!acquire(path)) {
    if (isAlive(Number(readFileSync(path, 'utf8')))) throw busy();
    rmSync(path, { force: true });
    if (!acquire(path)) throw busy();
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function acquire(path: string): boolean {
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

function busy(): ProblemsError {
  return new ProblemsError('Nothing was changed.', [
    {
      severity: 'error',
      message: 'another import is at work in this archive',
      hint: `Wait for it to end. If there is none, remove ${lockPath} from the content folder.`,
    },
  ]);
}

const lockPath = 'imports/.lock';
