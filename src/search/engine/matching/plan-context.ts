import type { RowMatch } from '../archive/open-archive.ts';

/** What bundles of one search have in common. */
export interface PlanContext {
  /** Told of every answer of Pagefind that papers were found by. */
  readonly onMatches: (matches: readonly RowMatch[]) => void;
  /** Names that some bundle has exactly: then longer ones that begin so are not meant. */
  readonly exactNames: Set<string>;
  /** Whether a word is searched as it was typed, with no part of its ending left out. */
  readonly isExact?: boolean;
  /** Whether no word is taken for the beginning of another: of what a paper must not have. */
  readonly isWhole?: boolean;
}
