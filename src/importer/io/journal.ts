import { z } from 'astro/zod';
import { valueToDigest } from '../merge/value-digest.ts';
import { parseStates, stateToLine, type PaperState } from '../merge/paper-state.ts';

/** What an import is about to write: one line for each paper file, written down before the first is touched. */
export interface JournalEntry {
  /** Below the content folder. */
  readonly path: string;
  /** Digest of the whole new file. */
  readonly digest: string;
  /** The file it replaces, when the paper is renamed. */
  readonly previous?: string | undefined;
  readonly state: PaperState;
}

/** Where the journal lies while an import is writing; after that it is gone. */
export const journalPath = 'imports/.journal.jsonl';

export function journalToJsonl(entries: readonly JournalEntry[]): string {
  return entries
    .map((entry) => `${JSON.stringify({ ...entry, state: stateToLine(entry.state) })}\n`)
    .join('');
}

/** Reads the journal of an interrupted import. It is written whole or not at all, so every line can be read. */
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

/** Whether the file of an entry had been written when the import broke off. */
export function wasWritten(entry: JournalEntry, text: string | undefined): boolean {
  return text !== undefined && valueToDigest(text) === entry.digest;
}

const EntrySchema = z.strictObject({
  path: z.string(),
  digest: z.string(),
  previous: z.string().optional(),
  /** As it stands in `imports/<year>.jsonl`. */
  state: z.string(),
});
