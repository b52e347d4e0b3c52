import type { RowMatch } from '../archive/open-archive.ts';

/** What the bundles of one search share. */
export interface PlanContext {
  /** Is called with the matches of every query that finds papers. */
  readonly onMatches: (matches: readonly RowMatch[]) => void;
  /** Names that a bundle has exactly: longer names with this prefix are then not meant. */
  readonly exactNames: Set<string>;
  /** Whether a word is searched as typed, with no part of a suffix left out. */
  readonly isExact?: boolean;
  /** Whether no word counts as a prefix: for what a paper must not have. */
  readonly isWhole?: boolean;
}
