import type { EntityKind } from '../../archive-files.ts';

/** A found paper, ready to be shown. All texts are plain; only `formula` is markup. */
export interface Hit {
  /** The paper's identifier in the archive, under which readers save it and mark it as read. */
  readonly id: string;
  /** Path of its page, with the base. */
  readonly href: string;
  /** The title in pieces, matches marked. */
  readonly title: readonly TitlePiece[];
  /** The date as the archive's language writes it, and as the address of its day, month or year does. */
  readonly day: string;
  readonly date: string;
  /** Names. A long list is shortened to the first five and the first six others that matched. */
  readonly authors: readonly string[];
  /** The number of authors left out of a shortened list, else 0. */
  readonly moreAuthors: number;
  /** A label for unknown names, `6 authors`, else empty. */
  readonly authorsLabel: string;
  readonly organization: string;
  readonly topics: readonly { readonly value: string; readonly name: string }[];
  readonly upvotes: number;
  readonly excerpt: readonly Segment[];
  /** Where words matched that neither title nor excerpt show. */
  readonly reasons: readonly Reason[];
}

/** A piece of text; marked if it matched. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** Text, or MathML of this build: `<math>…</math>`. */
export type TitlePiece = Segment | { readonly formula: string };

export interface Reason {
  readonly field:
    'authors' | 'topics' | 'organization' | 'identifiers' | 'venue' | 'publisher' | 'keywords';
  /** The name, topic, identifier or keyword that matched. */
  readonly text: string;
}

/** An entity that fits the query. */
export interface EntityHit {
  readonly kind: EntityKind;
  readonly title: string;
  readonly href: string;
  readonly count: number;
}
