import { z } from 'astro/zod';
import type { Problem } from '../../problem/problem.ts';

const FieldStateSchema = z.strictObject({
  /** Digest of the value last written into the file; null if the key was left out on purpose. */
  written: z.string().nullable(),
  /** The kind of source that gave that value. */
  from: z.string(),
  /** Digest of what each kind of source last said, before any repair. */
  raw: z.record(z.string(), z.string()),
});

const PaperStateSchema = z.strictObject({
  id: z.string(),
  fields: z.record(z.string(), FieldStateSchema),
  tags: z.strictObject({
    /** Tags that a source, or the rules of tags.yaml, put into the file. */
    given: z.record(z.string(), z.array(z.string())),
    /** Those of them that a person removed; they stay out. */
    removed: z.array(z.string()),
  }),
  /** Digests of what was said of papers that a person merged into this one, so that it is not stored again. */
  joined: z.array(z.string()).optional(),
});

/**
 * What the importer remembers of one paper: a line of `content/imports/<year>.jsonl`. It distinguishes what a person
 * changed in a file (it differs from what was last written) from what a source may change.
 */
export type PaperState = z.output<typeof PaperStateSchema>;
export type FieldState = z.output<typeof FieldStateSchema>;
export type TagState = PaperState['tags'];

/** Returns the state of a paper of which nothing is remembered: everything in its file counts as a person's. */
export function emptyState(id: string): PaperState {
  return { id, fields: {}, tags: { given: {}, removed: [] } };
}

/** Writes one line for each paper, sorted by identifier, keys sorted. Equal states give equal bytes. */
export function statesToJsonl(states: readonly PaperState[]): string {
  return states
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map((state) => `${stateToLine(state)}\n`)
    .join('');
}

/** Writes a state as JSON in one line, keys sorted. */
export function stateToLine(state: PaperState): string {
  const known = lines.get(state);
  if (known !== undefined) return known;
  const line = JSON.stringify(sortKeys(state));
  lines.set(state, line);
  return line;
}

/** Caches lines, because they are needed repeatedly and most states are as they were read. */
const lines = new WeakMap<PaperState, string>();

/** Parses the lines of `imports/<year>.jsonl`; a line that cannot be read becomes a warning and is forgotten. */
export function parseStates(
  text: string,
  file: string,
): { readonly states: readonly PaperState[]; readonly problems: readonly Problem[] } {
  const states: PaperState[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const state = parseState(line);
    if (state !== undefined) states.push(state);
    else problems.push({ severity: 'warning', file, line: index + 1, message, hint });
  }
  return { states, problems };
}

function parseState(line: string): PaperState | undefined {
  try {
    const state = PaperStateSchema.safeParse(JSON.parse(line)).data;
    if (state !== undefined) lines.set(state, line.trim());
    return state;
  } catch {
    return undefined;
  }
}

const message = 'this line is not what an import writes';
const hint =
  'Restore the file from version control; without the line everything in the file of that paper counts as written by hand.';

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
}
