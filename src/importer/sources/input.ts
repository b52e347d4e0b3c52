import type { Problem } from '../../problem/problem.ts';

/** A file to import, or a reply that was fetched. */
export interface Input {
  /** Bare name; of a reply what a person calls its server. */
  readonly file: string;
  /** The public address of a reply, without a mirror's. */
  readonly url?: string | undefined;
  /** May be read from disk each time. */
  readonly text: string;
}

/** What was read or fetched, and what could not be. */
export interface GivenInputs {
  readonly inputs: readonly Input[];
  readonly problems: readonly Problem[];
}
