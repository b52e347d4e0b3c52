import type { Attachment } from '../archive-files.ts';

/**
 * Sets of papers for the engine to find, and how to join them. A paper is found if it fits every condition and, where
 * there are expansions, at least one of them.
 */
export interface Plan {
  readonly expansions: readonly Expansion[];
  readonly conditions: readonly Condition[];
  /** True when words are searched as typed, with no part of a suffix left out. */
  readonly isExact?: boolean;
  /** A question: papers with a similar title rank higher; words such as "what" and "the" count too. */
  readonly asked?: string;
}

/**
 * The plain words of an interpretation in one of the forms in which the archive has them: the words themselves, another
 * spelling, an acronym. Expansions are searched together. A paper must have all the words of one.
 */
export interface Expansion {
  /** A query for Pagefind. */
  readonly text: string;
  /** The factor for the scores of papers found by it: 1 for the reader's own words, less for other forms. */
  readonly weight: number;
  /** True when papers with only some of the words are found too, those with more and rarer words first. */
  readonly isLoose?: boolean;
}

/** A requirement for papers. */
export type Condition =
  /** The words are side by side, in any text of the paper. */
  | { readonly kind: 'phrase'; readonly text: string }
  | { readonly kind: 'words'; readonly text: string }
  /** All words are in that field of the record; in quotes, side by side. */
  | { readonly kind: 'field'; readonly field: SearchedField; readonly text: string }
  /** A topic or an organisation by its slug, its name or a prefix of its name. */
  | { readonly kind: 'topic' | 'organization'; readonly text: string }
  /** The day of the paper is within the period, ends included: `{ from: '2025-06', to: '2025' }`. */
  | { readonly kind: 'dates'; readonly from?: string; readonly to?: string }
  | { readonly kind: 'has'; readonly what: Attachment }
  | { readonly kind: 'not'; readonly condition: Condition }
  | { readonly kind: 'any'; readonly conditions: readonly Condition[] };

/** Metadata of Pagefind's records that can be searched separately: see `paperToRecord`. */
export type SearchedField =
  'authors' | 'title' | 'venue' | 'publisher' | 'categories' | 'keywords' | 'identifiers';

/** One way to understand what was typed. Interpretations are tried in turn until one finds papers. */
export interface Interpretation {
  readonly plan: Plan;
  /** How it differs from what was typed, to tell the reader. */
  readonly changes: readonly Change[];
}

/** A change to a query. Readers can undo all changes by searching with `isExact`. */
export type Change =
  /** A word that no paper has was replaced with another. */
  | { readonly kind: 'corrected'; readonly from: string; readonly to: string }
  /** A word was left out because no paper has it or a similar one. */
  | { readonly kind: 'left-out'; readonly word: string }
  /** No paper has all of the words; these have some. */
  | { readonly kind: 'some-words' }
  /** No paper has the words side by side; these have them somewhere. */
  | { readonly kind: 'no-phrase'; readonly phrase: string }
  /** Other forms were searched too: an acronym's long form, another spelling. */
  | { readonly kind: 'also'; readonly from: string; readonly to: string }
  /** An unknown field, `foo:bar`, or one whose value means nothing, `has:lunch`, was left out. */
  | { readonly kind: 'unknown-field'; readonly text: string };
