import type { PhrasingContent } from 'mdast';
import type { Problem } from '../../problem/problem.ts';

/** What a rule sees of the text: its position, what came before, and how to parse what is inside. */
export interface Scan {
  readonly source: string;
  /** End (exclusive) of the range being read, which may be a group inside the source. */
  readonly end: number;
  /** The last characters of the text read so far; empty if a node came last. */
  readonly before: string;
  /** The TeX of the last formula, if nothing is between it and the current position. */
  readonly lastMath: string | undefined;
  /** Returns the index of the partner of the brace at `at`, or -1. */
  readonly partnerOf: (at: number) => number;
  /** Parses a range by the same rules. */
  readonly parse: (start: number, end: number) => readonly PhrasingContent[];
  /** Parses other text by the same rules. */
  readonly parseText: (text: string) => readonly PhrasingContent[];
  readonly report: (problem: Problem) => void;
}

/** What a rule makes of the characters from `at` up to `end`. */
export interface Match {
  readonly end: number;
  readonly nodes: readonly PhrasingContent[];
  /** The number of preceding characters that it replaces as well. */
  readonly replacesBefore?: number;
  /** True if it replaces the preceding formula as well. */
  readonly replacesMath?: boolean;
}

/** Recognises one construct at one position, or leaves it to the next rule. Looks ahead a bounded distance. */
export type Rule = (scan: Scan, at: number) => Match | undefined;

/** Returns the range between the braces of an argument; spaces before the brace are allowed. */
export function groupAt(scan: Scan, at: number): Group | undefined {
  let open = at;
  while (open < scan.end && scan.source[open] === ' ') open += 1;
  if (open >= scan.end || scan.source[open] !== '{') return undefined;
  const close = scan.partnerOf(open);
  return close === -1 || close >= scan.end ? undefined : { start: open + 1, end: close };
}

/** Returns the text of a range. */
export function sliceGroup(scan: Scan, group: Group): string {
  return scan.source.slice(group.start, group.end);
}

/** Returns a match that consists of text alone. */
export function textMatch(end: number, value: string): Match {
  return { end, nodes: value === '' ? [] : [{ type: 'text', value }] };
}

export interface Group {
  readonly start: number;
  readonly end: number;
}
