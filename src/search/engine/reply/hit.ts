import type { EntityKind } from '../../archive-files.ts';

/** A paper that was found, ready to be shown. All texts are plain, nothing in them is markup, but for `formula`. */
export interface Hit {
  /** Its identifier in the archive, by which readers save it and mark it as read. */
  readonly id: string;
  /** Path of its page, with the base. */
  readonly href: string;
  /** Pieces of the title; matches are marked. */
  readonly title: readonly TitlePiece[];
  /** As the archive's language writes it, and as the address of a day, month or year does. */
  readonly day: string;
  readonly date: string;
  /** Names. Long lists are shortened to the first five and the first six of the others that matched. */
  readonly authors: readonly string[];
  /** How many there are besides the names, `12` of a shortened list; 0 when the list is whole. */
  readonly moreAuthors: number;
  /** What is shown in place of names when none are known: `6 authors`; else empty. */
  readonly authorsLabel: string;
  readonly organization: string;
  readonly topics: readonly { readonly value: string; readonly name: string }[];
  readonly upvotes: number;
  readonly excerpt: readonly Segment[];
  /** Where words matched that neither title nor excerpt show. */
  readonly reasons: readonly Reason[];
}

/** A piece of text, and whether it matched. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** MathML of this build, `<math>…</math>`, or text. */
export type TitlePiece = Segment | { readonly formula: string };

export interface Reason {
  readonly field: 'authors' | 'topics' | 'organization' | 'identifiers';
  /** The name, topic or identifier that matched. */
  readonly text: string;
}

/** A page that gathers papers and fits what was typed. */
export interface EntityHit {
  readonly kind: EntityKind;
  readonly title: string;
  readonly href: string;
  readonly count: number;
}
