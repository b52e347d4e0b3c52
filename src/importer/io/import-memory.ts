import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'astro/zod';
import type { Day } from '../../paper/dates.ts';
import type { Problem } from '../../problem/problem.ts';
import { digest } from '../merge/digest.ts';
import { stateToLine } from '../merge/paper-state.ts';
import type { StoredPaper } from '../merge/stored-paper.ts';

/**
 * Remembers of whole inputs that they were imported and how every paper in them looked afterwards. As long as all of
 * them look like that, file and state to the byte, importing the same input by the same code changes nothing. A memory
 * that is lost costs time and nothing else, so it is no part of the archive.
 */
export interface ImportMemory {
  /** What came of the input, when importing it again would change nothing. */
  readonly recall: (question: ImportQuestion, get: PaperGetter) => KnownImport | undefined;
  readonly keep: (question: ImportQuestion, known: KnownImport, get: PaperGetter) => void;
  readonly write: () => void;
}

/** All that an import depends on beside code and archive. The day of the import is none of it: it never changes a paper. */
export interface ImportQuestion {
  readonly kind: string;
  readonly text: string;
  readonly asOf: Day | undefined;
  readonly day: Day | undefined;
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
 * @param path the file of the memory; one that cannot be read or written is none
 * @param basis digest of code and vocabulary
 */
export function loadImportMemory(path: string, basis: string): ImportMemory {
  const entries = readEntries(path);
  let isNew = false;
  return {
    recall: (question, get) => {
      const entry = entries.get(keyOf(question, basis));
      if (entry === undefined) return undefined;
      const isSame = entry.looks.every(([id, look]) => lookOf(get(id)) === look);
      return isSame ? { ...entry, ids: entry.looks.map(([id]) => id) } : undefined;
    },
    keep: (question, { ids, papers, problems }, get) => {
      const key = keyOf(question, basis);
      const looks = [...new Set(ids)].map((id): [string, string] => [id, lookOf(get(id))]);
      entries.delete(key);
      entries.set(key, { key, looks, papers, problems: [...problems] });
      isNew = true;
    },
    write: () => {
      if (isNew) writeEntries(path, [...entries.values()]);
    },
  };
}

function keyOf({ kind, text, asOf, day }: ImportQuestion, basis: string): string {
  return digest([basis, kind, asOf, day, text]);
}

function lookOf(stored: StoredPaper | undefined): string {
  return stored === undefined ? 'gone' : digest([stored.text, stateToLine(stored.state)]);
}

function readEntries(path: string): Map<string, Entry> {
  try {
    const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
    const entries = lines.map((line) => EntrySchema.parse(JSON.parse(line)));
    return new Map(entries.map((entry) => [entry.key, entry]));
  } catch {
    return new Map();
  }
}

/** The newest inputs, which stand last, as far as there is room. */
function writeEntries(path: string, entries: readonly Entry[]): void {
  let room = mostPapers;
  const kept = entries.toReversed().filter(({ looks }) => (room -= looks.length + 1) > 0);
  const text = kept.toReversed().map((entry) => `${JSON.stringify(entry)}\n`);
  const temporary = `${path}.${String(process.pid)}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, text.join(''));
    renameSync(temporary, path);
  } catch {
    // The next import takes its time.
  }
}

const mostPapers = 100_000;

const EntrySchema = z.strictObject({
  key: z.string(),
  /** Identifiers of papers with the digests of their files and states. */
  looks: z.array(z.tuple([z.string(), z.string()])),
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
