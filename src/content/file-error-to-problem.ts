import { basename } from 'node:path';
import type { Problem } from '../problem/problem.ts';

/** Converts what the system says when it does not read or write a file to a problem; undefined for any other error. */
export function fileErrorToProblem(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const reason = reasons.get(error.code);
  if (reason === undefined) return undefined;
  const file = 'path' in error && typeof error.path === 'string' ? error.path : undefined;
  return {
    severity: 'error',
    // The name under which a file is being written means nothing to a person.
    file: file === undefined ? undefined : basename(file).replace(/^\.(.+)\.\d+\.part$/, '$1'),
    ...reason,
  };
}

const again = 'Files that were written are whole. Run the command again when that is mended.';
const reasons: ReadonlyMap<unknown, Pick<Problem, 'message' | 'hint'>> = new Map([
  ['ENOSPC', { message: 'there is no room left on the disk', hint: again }],
  ['EDQUOT', { message: 'there is no room left in your part of the disk', hint: again }],
  ['EROFS', { message: 'the disk can only be read', hint: again }],
  ['EACCES', { message: 'may not be read or written', hint: `Look at the permissions. ${again}` }],
  ['EPERM', { message: 'may not be read or written', hint: `Look at the permissions. ${again}` }],
  ['EMFILE', { message: 'too many files are open', hint: again }],
  ['ENFILE', { message: 'too many files are open', hint: again }],
  ['EIO', { message: 'the disk does not answer as it should', hint: again }],
  ['EISDIR', { message: 'is a folder, where a file belongs', hint: 'Move it elsewhere.' }],
  ['ENOTDIR', { message: 'is a file, where a folder belongs', hint: 'Move it elsewhere.' }],
  ['ENOENT', { message: 'is gone, or a link that leads nowhere', hint: 'Remove the link.' }],
  ['ELOOP', { message: 'is a link that leads to itself', hint: 'Remove the link.' }],
]);
