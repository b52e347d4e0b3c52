import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemsError } from '../../problem/problem.ts';
import { isWithin, type Folders } from '../folders.ts';

/**
 * Refuses, before anything is written, an output folder with files that no build made: a build removes every file it
 * did not make.
 *
 * @throws {ProblemsError} that says what to do
 */
export function requireOwnOutput({ archive, content, out }: Folders): void {
  if (isWithin(out, archive) || isWithin(out, content)) {
    throw new ProblemsError(
      `The built site cannot go to ${out}, because the archive itself lies in there. Choose another folder: OFFPRINT_OUT=…`,
      [],
    );
  }
  if (!existsSync(out) || existsSync(join(out, markName))) return;
  const foreign = readdirSync(out).filter((name) => !isKept(name));
  if (foreign.length === 0) return;
  const some = foreign.slice(0, 3).join(', ') + (foreign.length > 3 ? ' …' : '');
  throw new ProblemsError(
    `The folder ${out} holds files that no build of an archive made (${some}), and a build would remove them. Empty it yourself, or choose another folder: OFFPRINT_OUT=…`,
    [],
  );
}

/** Marks the output folder as one whose files are all replaceable. */
export function markOutput(out: string): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(
    join(out, markName),
    'Offprint built this site. The next build removes every file here that it does not make.\n',
  );
}

/** Returns whether a name in the output folder is left alone: the mark, and the repository some people publish from. */
export function isKept(name: string): boolean {
  return name === markName || name === '.git';
}

const markName = '.offprint';
