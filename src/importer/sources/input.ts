import type { Problem } from '../../problem/problem.ts';

/** A file to import, or a fetched reply. */
export interface Input {
  /** Bare name; for a reply, what a person calls its server. */
  readonly file: string;
  /** The public address of a reply, not that of a mirror. */
  readonly url?: string | undefined;
  /** May be read from disk on each access. */
  readonly text: string;
}

/** What was read or fetched, and the problems of what could not be. */
export interface GivenInputs {
  readonly inputs: readonly Input[];
  readonly problems: readonly Problem[];
}
