import type { Change } from '../../search/query/plan.ts';

/** Describes in lines how a search was changed; no lines where nothing needs to be said. */
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

/** Describes what was searched in addition, or not as it was meant. */
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
      text: 'Not understood, so left out: ',
      marked: unknown,
      rest: '. In quotes, it is searched as words.',
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

/** Returns what was typed with its words corrected. Parts of other words are not replaced. */
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

/**
 * Matches a word or a part of one between letters and digits: the search splits words there, and may correct a part.
 */
function wholeWordPattern(word: string): string {
  const edge = (character = ''): string => (/\p{N}/u.test(character) ? '\\p{N}' : '[\\p{L}\\p{M}]');
  const escaped = word.replace(/[$()*+./?[\\\]^{|}]/gu, '\\$&');
  const characters = [...word];
  return `(?<!${edge(characters[0])})${escaped}(?!${edge(characters.at(-1))})`;
}

/** More forms than this tell a reader nothing. */
const mostForms = 4;

export interface ChangeLine {
  readonly text: string;
  /** Words to emphasise after the text, separated by commas. */
  readonly marked: readonly string[];
  readonly rest?: string;
  /** The text before a link that undoes the change: a search for exactly what was typed. */
  readonly undo?: string;
  /** True of a change that only adds results and need not be conspicuous. */
  readonly isQuiet?: boolean;
}
