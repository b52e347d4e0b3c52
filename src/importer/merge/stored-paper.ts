import { splitBody } from '../../markdown/split-body.ts';
import { parsePaperFile } from '../../paper/parse-paper-file.ts';
import type { Paper } from '../../paper/schema.ts';
import type { Parsed } from '../../problem/parsed.ts';
import { ProblemsError } from '../../problem/problem.ts';
import type { RecordValues } from '../mdx/record-yaml.ts';
import { storableValue } from '../mdx/storable-text.ts';
import { emptyState, type PaperState } from './paper-state.ts';

/** A paper file together with what is remembered of it. */
export interface StoredPaper {
  /** Below the content folder: `papers/2026/2505.20444.mdx`. */
  readonly path: string;
  /** The whole file. */
  readonly text: string;
  readonly paper: Paper;
  readonly body: string;
  /** MDX of the abstract as in the file, with line endings of one kind. */
  readonly abstract: string;
  readonly state: PaperState;
}

/** Parses a paper file. A file that the site could not show either becomes problems. */
export function parseStoredPaper(
  text: string,
  { path, state }: { readonly path: string; readonly state?: PaperState | undefined },
): Parsed<StoredPaper> {
  const file = parsePaperFile(text, path);
  if (!file.ok) return file;
  const { paper, body, bodyLine } = file.value;
  try {
    const abstract = abstractOf(body).replace(/\r\n/g, '\n');
    const known = stateOf(paper, state);
    return { ok: true, value: { path, text, paper, body, abstract, state: known } };
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    const problems = error.problems.map((problem) => ({
      ...problem,
      file: path,
      line: (problem.line ?? 1) + bodyLine - 1,
    }));
    return { ok: false, problems };
  }
}

function stateOf({ id }: Paper, state: PaperState | undefined): PaperState {
  if (state === undefined) return emptyState(id);
  return state.id === id ? state : { ...state, id };
}

/** Returns the values of a record as its file states them: without identifier and without empty values. */
export function paperToValues({ id: _id, ...record }: Paper): RecordValues {
  const stated = Object.entries(record).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(stated.map(([key, value]) => [key, storableValue(value)]));
}

/** Returns the values of a stored paper, including the abstract, without empty values. */
export function storedValues({ paper, abstract }: StoredPaper): RecordValues {
  return { ...paperToValues(paper), ...(abstract === '' ? {} : { abstract }) };
}

/** Returns the keys whose values differ. */
export function changedKeys(before: RecordValues, after: RecordValues): readonly string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

/** Returns the abstract. A body without anything that could be a heading is all abstract, and need not be parsed. */
function abstractOf(body: string): string {
  const mayHaveHeading = /^[ \t]*(?:#|=+[ \t]*$|-+[ \t]*$)/m.test(body);
  return mayHaveHeading ? splitBody(body).abstract : body.trim();
}
