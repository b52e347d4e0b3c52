import type { Found } from './open-archive.ts';

/** What bundles of one search have in common. */
export interface PlanContext {
  /** Told of every answer of Pagefind that papers were found by. */
  readonly evidence: (found: readonly Found[]) => void;
  /** Names that some bundle has exactly: then longer ones that begin so are not meant. */
  readonly exactNames: Set<string>;
}
