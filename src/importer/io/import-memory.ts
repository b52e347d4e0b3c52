import { z } from 'astro/zod';
import { readCachedLines, writeCachedLines } from '../../files/cached-lines.ts';
import type { Day } from '../../paper/dates.ts';
import type { Problem } from '../../problem/problem.ts';
import { valueToDigest } from '../merge/value-digest.ts';
import type { Placement } from '../merge/place-paper.ts';
import { stateToLine } from '../merge/paper-state.ts';
import type { StoredPaper } from '../merge/stored-paper.ts';

/**
 * Remembers which inputs were imported, each with the fingerprints of its papers afterwards. As long as all of them
 * are the same, file and state byte for byte, importing the same input with the same code changes nothing. Losing the
 * memory costs only time, so it is not part of the archive.
 */
export interface ImportMemory {
  /** Returns the result of importing an input when importing it again would change nothing. */
  readonly recall: (question: ImportQuestion, get: PaperGetter) => KnownImport | undefined;
  readonly keep: (question: ImportQuestion, known: KnownImport, get: PaperGetter) => void;
  readonly write: () => void;
}

/** Everything an import depends on besides code and archive. The day of the import is not: it never changes a paper. */
export interface ImportQuestion {
  readonly kind: string;
  readonly text: string;
  readonly asOf: Day | undefined;
  readonly day: Day | undefined;
  readonly takesAllTypes: boolean;
  readonly placement?: Placement | undefined;
}

export interface KnownImport {
  /** The papers into which its records were put. */
  readonly ids: readonly string[];
  /** How many records could be read. */
  readonly papers: number;
  readonly problems: readonly Problem[];
}

export type PaperGetter = (id: string) => StoredPaper | undefined;

/**
 * Loads the memory of earlier imports.
 *
 * @param path the file of the memory; failures to read or write it are ignored
 * @param code digest of the code that imports
 * @param vocabulary digest of the parts of the archive, beside its papers, that shape what an import makes of an input
 */
export function loadImportMemory(path: string, code: string, vocabulary: string): ImportMemory {
  const known = readCachedLines(path, code, EntrySchema);
  const entries = new Map(known.map((entry) => [entry.key, entry]));
  let isNew = false;
  return {
    recall: (question, get) => {
      const entry = entries.get(keyOf(question, vocabulary));
      if (entry === undefined) return undefined;
      const isSame = entry.fingerprints.every(
        ([id, fingerprint]) => fingerprintOf(get(id)) === fingerprint,
      );
      return isSame ? { ...entry, ids: entry.fingerprints.map(([id]) => id) } : undefined;
    },
    keep: (question, { ids, papers, problems }, get) => {
      const key = keyOf(question, vocabulary);
      const fingerprints = [...new Set(ids)].map((id): [string, string] => [
        id,
        fingerprintOf(get(id)),
      ]);
      entries.delete(key);
      entries.set(key, { key, fingerprints, papers, problems: [...problems] });
      isNew = true;
    },
    write: () => {
      if (!isNew) return;
      try {
        writeCachedLines(path, code, newest([...entries.values()]));
      } catch {
        // The next import takes longer, which is all there is to lose.
      }
    },
  };
}

function keyOf(question: ImportQuestion, vocabulary: string): string {
  const { kind, text, asOf, day, takesAllTypes, placement } = question;
  return valueToDigest([vocabulary, kind, asOf, day, takesAllTypes, placement, text]);
}

function fingerprintOf(stored: StoredPaper | undefined): string {
  return stored === undefined ? 'gone' : valueToDigest([stored.text, stateToLine(stored.state)]);
}

/** Returns the newest inputs, which come last, as far as there is room. */
function newest(entries: readonly Entry[]): readonly Entry[] {
  let room = mostPapers;
  const kept = entries
    .toReversed()
    .filter(({ fingerprints }) => (room -= fingerprints.length + 1) > 0);
  return kept.toReversed();
}

const mostPapers = 100_000;

const EntrySchema = z.strictObject({
  key: z.string(),
  /** Identifiers of papers with the digests of their files and states. */
  fingerprints: z.array(z.tuple([z.string(), z.string()])),
  papers: z.int(),
  problems: z.array(
    z.strictObject({
      severity: z.enum(['error', 'warning', 'note']),
      message: z.string(),
      hint: z.string().optional(),
      file: z.string().optional(),
      line: z.int().optional(),
      key: z.string().optional(),
      record: z.string().optional(),
    }),
  ),
});

type Entry = z.output<typeof EntrySchema>;
