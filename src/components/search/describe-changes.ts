import type { Change } from '../../search/query/plan.ts';

/** What was changed about a search, in lines to show; nothing where nothing need be said. */
export function describeChanges(changes: readonly Change[], typed: string): readonly ChangeLine[] {
  const leftOut = pick(changes, (change) => (change.kind === 'left-out' ? change.word : undefined));
  const phrases = pick(changes, (change) =>
    change.kind === 'no-phrase' ? `“${change.phrase}”` : undefined,
  );
  const has = (kind: Change['kind']): boolean => changes.some((change) => change.kind === kind);
  return [
    ...line(has('corrected'), {
      text: 'Showing results for ',
      marked: [correctedText(changes, typed)],
      rest: '.',
      undo: 'Search instead for ',
    }),
    ...line(leftOut.length > 0, {
      text: 'No paper has ',
      marked: leftOut,
      rest: leftOut.length > 1 ? ', so these were left out.' : ', so it was left out.',
      undo: 'Search for all of ',
    }),
    ...line(phrases.length > 0, {
      text: 'No paper has these words side by side: ',
      marked: phrases,
      rest: '. These have them apart.',
      undo: 'Search only for ',
    }),
    ...line(has('some-words'), {
      text: 'No paper has all of these words. These have some.',
      marked: [],
      undo: 'Search for all of ',
    }),
    ...describeAdditions(changes),
  ];
}

/** What was searched besides, or otherwise than it was meant. */
function describeAdditions(changes: readonly Change[]): readonly ChangeLine[] {
  const also = pick(changes, (change) => (change.kind === 'also' ? change.to : undefined));
  const unknown = pick(changes, (change) =>
    change.kind === 'unknown-field' ? change.text : undefined,
  );
  return [
    ...line(also.length > 0, {
      text: 'Also searched: ',
      marked: also.slice(0, mostForms),
      rest: '.',
      undo: 'Search only for ',
      isQuiet: true,
    }),
    ...line(unknown.length > 0, {
      text: 'Not understood, so searched as words: ',
      marked: unknown,
      rest: '.',
    }),
  ];
}

function pick(
  changes: readonly Change[],
  read: (change: Change) => string | undefined,
): readonly string[] {
  return changes.map(read).filter((text) => text !== undefined);
}

function line(isSaid: boolean, said: ChangeLine): readonly ChangeLine[] {
  return isSaid ? [said] : [];
}

/** What was typed with every corrected word in its place. Within another word nothing is replaced. */
export function correctedText(changes: readonly Change[], typed: string): string {
  const words = new Map(
    changes.flatMap((change): [string, string][] =>
      change.kind === 'corrected' ? [[change.from.toLowerCase(), change.to]] : [],
    ),
  );
  if (words.size === 0) return typed;
  const longestFirst = [...words.keys()].sort((a, b) => b.length - a.length);
  const wholeWord = new RegExp(longestFirst.map(wholeWordPattern).join('|'), 'giu');
  return typed.replace(wholeWord, (found) => words.get(found.toLowerCase()) ?? found);
}

/** The search also parts words between letters and digits, and may correct a part. */
function wholeWordPattern(word: string): string {
  const edge = (character = ''): string => (/\p{N}/u.test(character) ? '\\p{N}' : '[\\p{L}\\p{M}]');
  const escaped = word.replace(/[$()*+./?[\\\]^{|}]/gu, '\\$&');
  const characters = [...word];
  return `(?<!${edge(characters[0])})${escaped}(?!${edge(characters.at(-1))})`;
}

/** More forms than this say nothing to a reader. */
const mostForms = 4;

export interface ChangeLine {
  readonly text: string;
  /** Words to stand out after the text, with commas between. */
  readonly marked: readonly string[];
  readonly rest?: string;
  /** What stands before a link to a search for exactly what was typed, which undoes it. */
  readonly undo?: string;
  /** True of what only adds to the results, and need not strike the eye. */
  readonly isQuiet?: boolean;
}
