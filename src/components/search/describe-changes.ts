import type { Change } from '../../search/query/plan.ts';
import { search as said } from '../../words/shown.ts';

/** Describes in lines how a search was changed; no lines where nothing needs to be said. */
export function describeChanges(changes: readonly Change[], typed: string): readonly ChangeLine[] {
  const leftOut = pick(changes, (change) => (change.kind === 'left-out' ? change.word : undefined));
  const phrases = pick(changes, (change) =>
    change.kind === 'no-phrase' ? said.quoted(change.phrase) : undefined,
  );
  const has = (kind: Change['kind']): boolean => changes.some((change) => change.kind === kind);
  return [
    ...line(has('corrected'), {
      said: said.corrected,
      marked: [correctedText(changes, typed)],
      undo: said.correctedUndo,
    }),
    ...line(leftOut.length > 0, {
      said: leftOut.length > 1 ? said.leftOutSeveral : said.leftOut,
      marked: leftOut,
      undo: said.searchAll,
    }),
    ...line(phrases.length > 0, {
      said: said.apart,
      marked: phrases,
      undo: said.searchOnly,
    }),
    ...line(has('some-words'), {
      said: [said.someWords],
      marked: [],
      undo: said.searchAll,
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
      said: said.also,
      marked: also.slice(0, mostForms),
      undo: said.searchOnly,
      isQuiet: true,
    }),
    ...line(unknown.length > 0, {
      said: said.notUnderstood,
      marked: unknown,
    }),
  ];
}

function pick(
  changes: readonly Change[],
  read: (change: Change) => string | undefined,
): readonly string[] {
  return changes.map(read).filter((text) => text !== undefined);
}

function line(isSaid: boolean, changed: ChangeLine): readonly ChangeLine[] {
  return isSaid ? [changed] : [];
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
  /** The text before the marked words and, if there is more, after them. */
  readonly said: readonly [string, string?];
  /** Words to emphasise, separated by commas. */
  readonly marked: readonly string[];
  /** The text before a link that undoes the change: a search for exactly what was typed. */
  readonly undo?: string;
  /** True of a change that only adds results and need not be conspicuous. */
  readonly isQuiet?: boolean;
}
