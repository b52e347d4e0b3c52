import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Problem } from '../../problem/problem.ts';

/**
 * Checks the files that a person named. One that cannot be read, or is not text in UTF-8, becomes a problem. Each text is
 * read again when it is asked for, so that they are not all in memory together.
 */
export function readInputs(paths: readonly string[]): {
  readonly inputs: readonly { readonly file: string; readonly text: string }[];
  readonly problems: readonly Problem[];
} {
  const results = paths.map((path) => {
    const file = basename(path);
    const result = readText(path);
    return 'text' in result
      ? { inputs: [createInput(file, path)], problems: [] }
      : { inputs: [], problems: [{ severity: 'error' as const, file, ...result }] };
  });
  return {
    inputs: results.flatMap(({ inputs }) => inputs),
    problems: results.flatMap(({ problems }) => problems),
  };
}

function createInput(file: string, path: string): { readonly file: string; readonly text: string } {
  return {
    file,
    get text() {
      return anyDecoder.decode(readFileSync(path));
    },
  };
}

function readText(path: string): { readonly text: string } | Pick<Problem, 'message' | 'hint'> {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) {
      return { message: 'this is a folder', hint: `Name the files in it: ${basename(path)}/*` };
    }
    if (!stats.isFile()) return { message: 'this is not a file', hint: 'Save what it gives.' };
    if (stats.size > largestFile) {
      return { message: 'this file is larger than 256 MB', hint: 'Divide it into smaller files.' };
    }
    const text = decoder.decode(readFileSync(path));
    if (!hasManyZeros(text)) return { text };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return { message: 'there is no such file', hint: `Looked for ${path}` };
    if (code === 'EACCES')
      return { message: 'this file may not be read', hint: 'Look at its permissions.' };
    if (code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
  }
  return {
    message: 'this is not text in UTF-8',
    hint: 'Save it as text in UTF-8 and import that.',
  };
}

/** Returns whether a text is something else, such as UTF-16; a stray zero in one record is left out with its text. */
function hasManyZeros(text: string): boolean {
  return (text.match(/\0/g)?.length ?? 0) * 20 > text.length;
}

/** In bytes. A text twice as long is more than the language can hold. */
const largestFile = 256 * 1024 ** 2;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** For a file that has been checked. */
const anyDecoder = new TextDecoder('utf-8');
