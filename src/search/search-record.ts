import type { PartialDate } from '../paper/dates.ts';
import type { Attachment, EntityKind } from './archive-files.ts';
import { segmentWords } from './segment-words.ts';
import { symbolWords } from './symbol-words.ts';

/** A paper as search shall find and show it: finished values, no lookups left. */
export interface SearchPaper {
  readonly id: string;
  /** Path of its page, with the base. */
  readonly href: string;
  /** The title as plain text. */
  readonly titleText: string;
  /** The title as plain text and MathML by turns, text first; one text where it holds no formula. Asked like the text. */
  readonly titleParts?: () => readonly string[];
  /** The abstract, and the notes below it, as plain text. Asked only when it is really indexed. */
  readonly bodyText: () => string | Promise<string>;
  /** Names as written; all of them are found. */
  readonly authors: readonly string[];
  /** What is shown in place of names when none are known: `6 authors`. */
  readonly authorsLabel?: string | undefined;
  readonly organization?: string | undefined;
  /** Names of its topics. */
  readonly topics: readonly string[];
  /** arXiv identifier, DOI, former identifiers. */
  readonly identifiers: readonly string[];
  /** Its day, or month, or year: what date order is made of. */
  readonly date: PartialDate;
  /** The same as the archive's language writes it. */
  readonly dateLabel: string;
  /** What it is filtered, counted and sorted by. */
  readonly facts: PaperFacts;
  /** Changes whenever any of the above does, texts and formulas included and {@link facts} not. */
  readonly digest: string;
}

/** What stands in the table of a bundle and not in its index, so that new upvotes do not mean a new index. */
export interface PaperFacts {
  /** By the last part of their addresses, with their names. */
  readonly topics: readonly { readonly value: string; readonly name: string }[];
  readonly organization?: { readonly value: string; readonly name: string } | undefined;
  readonly upvotes: number;
  readonly has: readonly Attachment[];
}

/** A page that gathers papers, found beside them. */
export interface SearchEntity {
  readonly kind: EntityKind;
  readonly href: string;
  readonly title: string;
  /** Further words it is found by: a description, aliases, a date in digits. */
  readonly text: string;
  /** How many papers it gathers. */
  readonly count: number;
}

/** What Pagefind is given. @see https://pagefind.app/docs/node-api/ */
export interface IndexRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: Record<string, string>;
}

/**
 * A paper as a record of the index. The title is metadata, so that it is weighed by itself (see `ranking.ts`); names,
 * organisation, topics and identifiers are too, so that they are found without standing in the excerpt, and because
 * Pagefind says of every result which metadata matched: `author:` and `title:` are answered from that. Signs that
 * Pagefind cannot hold stand there as words, see `symbol-words.ts`, and so do the words of titles without spaces.
 */
export async function paperToRecord(paper: SearchPaper): Promise<IndexRecord> {
  const text = (await paper.bodyText()).trim();
  const titleSymbols = [...symbolWords(paper.titleText), ...segmentedWords(paper.titleText)];
  const meta = {
    title: paper.titleText,
    day: paper.dateLabel,
    authors: paper.authors.join(authorSeparator),
    authorsLabel: paper.authors.length === 0 ? (paper.authorsLabel ?? '') : '',
    organization: paper.organization ?? '',
    topics: paper.topics.join(', '),
    identifiers: [paper.id, ...paper.identifiers.filter((id) => id !== paper.id)].join(' '),
    titleSymbols: titleSymbols.join(' '),
    symbols: symbolWords(text)
      .filter((word) => !titleSymbols.includes(word))
      .join(' '),
  };
  return {
    url: paper.href,
    content: indexable([text, paper.titleText, `${paper.titleText} ${paper.id}`]).toWellFormed(),
    meta: wellFormed(meta),
  };
}

/** Between names in the metadata of a record: a comma may belong to a name. */
export const authorSeparator = '; ';

/** Pagefind takes words apart in texts, where the archive's language has no spaces, and in metadata never. */
function segmentedWords(title: string): readonly string[] {
  const segmented = segmentWords(title);
  return segmented === title ? [] : [segmented];
}

/** The first text that has a word: without any, Pagefind drops a record, its metadata included. */
function indexable(texts: readonly string[]): string {
  return texts.find((text) => /[\p{L}\p{N}]/u.test(text)) ?? '';
}

/** What is not empty, without halves of characters: of them Pagefind's process dies. */
function wellFormed(meta: Readonly<Record<string, string>>): Record<string, string> {
  const known = Object.entries(meta).filter(([, value]) => value !== '');
  return Object.fromEntries(known.map(([key, value]) => [key, value.toWellFormed()]));
}
