import type { Change } from '../../search/query/plan.ts';

/** What was changed about a search, in lines to show; nothing where nothing need be said. */
export function describeChanges(changes: readonly Change[], typed: string): readonly ChangeLine[] {
  const corrected = changes.filter((change) => change.kind === 'corrected');
  const leftOut = changes.flatMap((change) => (change.kind === 'left-out' ? [change.word] : []));
  const also = changes.flatMap((change) => (change.kind === 'also' ? [change.to] : []));
  const unknown = changes.flatMap((change) =>
    change.kind === 'unknown-field' ? [change.text] : [],
  );
  const lines: readonly (ChangeLine | undefined)[] = [
    corrected.length === 0
      ? undefined
      : { text: 'Showing results for ', marked: [correctedText(changes, typed)], isUndone: true },
    leftOut.length === 0
      ? undefined
      : { text: 'No paper has ', marked: leftOut, rest: '; left out.', isUndone: true },
    changes.some(({ kind }) => kind === 'some-words')
      ? { text: 'No paper has all of these words; these have some.', marked: [], isUndone: true }
      : undefined,
    also.length === 0
      ? undefined
      : { text: 'Also searched: ', marked: also.slice(0, mostForms), isUndone: true },
    unknown.length === 0
      ? undefined
      : { text: 'Not understood, so searched as words: ', marked: unknown, isUndone: false },
  ];
  return lines.filter((line) => line !== undefined);
}

/** What was typed with every corrected word in its place. */
export function correctedText(changes: readonly Change[], typed: string): string {
  return changes.reduce((text, change) => {
    if (change.kind !== 'corrected') return text;
    const at = text.toLowerCase().indexOf(change.from.toLowerCase());
    return at < 0 ? text : text.slice(0, at) + change.to + text.slice(at + change.from.length);
  }, typed);
}

/** More forms than this say nothing to a reader. */
const mostForms = 4;

export interface ChangeLine {
  readonly text: string;
  /** Words to stand out after the text, with commas between. */
  readonly marked: readonly string[];
  readonly rest?: string;
  /** Whether a search for exactly what was typed undoes it. */
  readonly isUndone: boolean;
}
