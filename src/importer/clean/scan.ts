import type { PhrasingContent } from 'mdast';
import type { Problem } from '../../problem/problem.ts';

/** What a rule sees of the text: where it stands, what came before, and how to go on inside. */
export interface Scan {
  readonly source: string;
  /** End (exclusive) of the range being read, which may be a group inside the source. */
  readonly end: number;
  /** The last characters of the text read so far; empty when a node, not text, came last. */
  readonly before: string;
  /** The TeX of the formula that came last, when nothing stands between it and here. */
  readonly lastMath: string | undefined;
  /** For a brace at `at` the index of its partner, or -1. */
  readonly partnerOf: (at: number) => number;
  /** Reads a range by the same rules. */
  readonly parse: (start: number, end: number) => readonly PhrasingContent[];
  /** Reads other text by the same rules. */
  readonly parseText: (text: string) => readonly PhrasingContent[];
  readonly report: (problem: Problem) => void;
}

/** What a rule made of the characters from `at` up to `end`. */
export interface Match {
  readonly end: number;
  readonly nodes: readonly PhrasingContent[];
  /** How many characters of the text before it took as well. */
  readonly replacesBefore?: number;
  /** It also replaces the formula that came last. */
  readonly replacesMath?: boolean;
}

/** Recognises one construct at one place, or leaves it to the next rule. Looks a bounded way ahead. */
export type Rule = (scan: Scan, at: number) => Match | undefined;

/** A braced argument, with spaces before it allowed: the range between the braces. */
export function groupAt(scan: Scan, at: number): Group | undefined {
  let open = at;
  while (open < scan.end && scan.source[open] === ' ') open += 1;
  if (open >= scan.end || scan.source[open] !== '{') return undefined;
  const close = scan.partnerOf(open);
  return close === -1 || close >= scan.end ? undefined : { start: open + 1, end: close };
}

/** The text of a range. */
export function sliceGroup(scan: Scan, group: Group): string {
  return scan.source.slice(group.start, group.end);
}

/** A match that is text and nothing else. */
export function textMatch(end: number, value: string): Match {
  return { end, nodes: value === '' ? [] : [{ type: 'text', value }] };
}

export interface Group {
  readonly start: number;
  readonly end: number;
}
