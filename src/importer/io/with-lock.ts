import { join } from 'node:path';
import { takeLock } from '../../files/take-lock.ts';
import { ProblemsError } from '../../problem/problem.ts';

/**
 * Runs some work while no other import can change the same content folder. A lock that a killed process left behind is
 * ignored.
 *
 * @throws {ProblemsError} when another import is running
 */
export async function withLock<Result>(
  folder: string,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const release = takeLock(join(folder, lockPath), busy);
  try {
    return await work();
  } finally {
    release();
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
