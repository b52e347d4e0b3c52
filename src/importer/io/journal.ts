import { z } from 'astro/zod';
import { valueToDigest } from '../merge/value-digest.ts';
import { parseStates, stateToLine, type PaperState } from '../merge/paper-state.ts';

/** A paper file that an import is about to write. All entries are on disk before the first file is touched. */
export interface JournalEntry {
  /** Below the content folder. */
  readonly path: string;
  /** Digest of the whole new file. */
  readonly digest: string;
  /** The file it replaces, when the paper is renamed. */
  readonly previous?: string | undefined;
  readonly state: PaperState;
}

/** Where the journal is while an import is writing; it is removed at the end. */
export const journalPath = 'imports/.journal.jsonl';

export function journalToJsonl(entries: readonly JournalEntry[]): string {
  return entries
    .map((entry) => `${JSON.stringify({ ...entry, state: stateToLine(entry.state) })}\n`)
    .join('');
}

/** Parses the journal of an interrupted import. It was written whole or not at all, so every line is valid. */
export function parseJournal(text: string): readonly JournalEntry[] {
  return text
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const entry = EntrySchema.parse(JSON.parse(line));
      const [state] = parseStates(entry.state, journalPath).states;
      return state === undefined ? [] : [{ ...entry, state }];
    });
}

/** Returns whether the file of an entry had been written when the import was interrupted. */
export function wasWritten(entry: JournalEntry, text: string | undefined): boolean {
  return text !== undefined && valueToDigest(text) === entry.digest;
}

const EntrySchema = z.strictObject({
  path: z.string(),
  digest: z.string(),
  previous: z.string().optional(),
  /** As in `imports/<year>.jsonl`. */
  state: z.string(),
});
