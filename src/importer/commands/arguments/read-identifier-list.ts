import type { Problem } from '../../../problem/problem.ts';
import { readInputs } from '../../io/read-inputs.ts';
import { namesPaper, noPaper } from './parse-paper-arguments.ts';

/** The identifiers in a file, as they are written there. */
export interface IdentifierList {
  readonly words: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads a file with the identifiers of papers; one that cannot be read becomes a problem. */
export function readIdentifierList(path: string): IdentifierList {
  const { inputs, problems } = readInputs([path]);
  const [input] = inputs;
  return input === undefined ? { words: [], problems } : parseIdentifierList(input);
}

/**
 * Parses a list with an identifier or an address of a paper on each line, perhaps as an item of a Markdown list or as a
 * Markdown link. Skips blank lines and comments, which begin with `#`. Any other line becomes a problem.
 */
export function parseIdentifierList({ file, text }: Input): IdentifierList {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  if (lines.length > mostLines) return { words: [], problems: [{ ...tooLong, file }] };
  const parsed = lines.flatMap((written, index) =>
    isSilent(written) ? [] : { written, line: index + 1, words: namesOf(written) },
  );
  const words = parsed.flatMap((line) => line.words);
  if (words.length === 0) return { words, problems: [{ ...noneNamed, file }] };
  const strange = parsed.filter((line) => line.words.length === 0);
  const problems = strange.map(({ line, written }): Problem => {
    const record = written.trim().slice(0, longestRecord);
    return {
      ...noPaper,
      hint: `${noPaper.hint ?? ''} A comment begins with #.`,
      file,
      line,
      record,
    };
  });
  return { words, problems };
}

/** Returns the names of papers on a line: what it consists of, or else the targets of its links. */
function namesOf(written: string): readonly string[] {
  const item = written.replace(listMarker, '').trim();
  const bare = item.replace(/\s#.*$/, '').replace(/^<(.*)>$/, '$1');
  if (namesPaper(bare)) return [bare];
  return [...item.matchAll(linkTarget)].flatMap(([, target = '']) =>
    namesPaper(target) ? target : [],
  );
}

function isSilent(line: string): boolean {
  return /^\s*(?:#|$)/.test(line);
}

/** `- `, `* `, `3. `, and the box of a task: `- [x] `. */
const listMarker = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/;
/** The target may hold brackets, as DOIs do. */
const linkTarget = /\]\(\s{0,9}<?((?:[^\s<>()]|\([^\s<>()]{0,99}\)){1,999})/g;
const mostLines = 10_000;
const longestRecord = 80;

const tooLong: Problem = {
  severity: 'error',
  message: `has more than ${String(mostLines)} lines`,
  hint: 'Divide it. A bibliography is imported with: papers import <file>',
};

const noneNamed: Problem = {
  severity: 'error',
  message: 'no line of this file names a paper',
  hint: 'Write an arXiv identifier, a DOI or the address of one on each line. A bibliography is imported with: papers import <file>',
};

interface Input {
  readonly file: string;
  readonly text: string;
}
