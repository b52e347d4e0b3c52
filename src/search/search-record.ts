import type { PartialDate } from '../paper/dates.ts';
import type { Attachment, EntityKind } from './archive-files.ts';
import { categoryWord } from './category-word.ts';
import { symbolWords } from './symbol-words.ts';
import { pairsOf } from './unspaced-words.ts';

/** A paper to be found and shown: finished values, with no lookups left. */
export interface SearchPaper {
  readonly id: string;
  /** The title as plain text. */
  readonly titleText: string;
  /**
   * The title as plain text and MathML in turn, text first; empty if its record file has it as it is shown. Called like
   * {@link bodyText}.
   */
  readonly titleParts?: () => readonly string[];
  /** Returns the abstract and the notes below it, as plain text. Called only when the paper is indexed. */
  readonly bodyText: () => string | Promise<string>;
  /** Names as written; all of them are searchable. */
  readonly authors: readonly string[];
  /** What to show instead of unknown names: `6 authors`. */
  readonly authorsLabel?: string | undefined;
  readonly organization?: string | undefined;
  /** Names of its topics. */
  readonly topics: readonly string[];
  readonly venue?: string | undefined;
  readonly publisher?: string | undefined;
  /** Categories of arXiv: `cs.CL`. */
  readonly categories?: readonly string[];
  readonly keywords?: readonly string[];
  /** arXiv identifier, DOI, former identifiers. */
  readonly identifiers: readonly string[];
  /** Its day, month or year, which determines its position by date. */
  readonly date: PartialDate;
  /** The date as the archive's language writes it. */
  readonly dateLabel: string;
  /** What it is filtered, counted and sorted by. */
  readonly facts: PaperFacts;
  /** Changes whenever any of the above does, including texts and formulas but not {@link facts}. */
  readonly digest: string;
}

/** What is in the table of a bundle and not in its index, so that new upvotes need no new index. */
export interface PaperFacts {
  /** Each by the last part of its address, with its name. */
  readonly topics: readonly { readonly value: string; readonly name: string }[];
  readonly organization?: { readonly value: string; readonly name: string } | undefined;
  readonly upvotes: number;
  readonly has: readonly Attachment[];
}

/** A topic, author, organisation or date with a page. */
export interface SearchEntity {
  readonly kind: EntityKind;
  readonly href: string;
  readonly title: string;
  /** Further words that find it: a description, aliases, a date in digits. */
  readonly text: string;
  /** The number of its papers. */
  readonly count: number;
}

/** A record for Pagefind. @see https://pagefind.app/docs/node-api/ */
export interface IndexRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: Record<string, string>;
}

/**
 * Converts a paper to a record of the index. The title is metadata, so that it has its own weight (see `ranking.ts`).
 * So are names, organisation, topics and identifiers: they are found without being in the excerpt, and Pagefind reports
 * which metadata matched, which answers `author:` and `title:`. Symbols that Pagefind cannot hold are metadata as words
 * (see `symbol-words.ts`), and so are texts of scripts without spaces, in pairs of characters (see `unspaced-words.ts`).
 */
export async function paperToRecord(paper: SearchPaper): Promise<IndexRecord> {
  const text = (await paper.bodyText()).trim();
  const titleSymbols = [...symbolWords(paper.titleText), ...pairsOf(paper.titleText)];
  const others = [text, paper.organization, paper.venue, paper.publisher];
  const pairs = [...others, ...paper.topics, ...(paper.keywords ?? [])].flatMap((each) =>
    pairsOf(each ?? ''),
  );
  const meta = {
    title: paper.titleText,
    day: paper.dateLabel,
    authors: paper.authors.join(listSeparator),
    authorsLabel: paper.authors.length === 0 ? (paper.authorsLabel ?? '') : '',
    organization: paper.organization ?? '',
    topics: paper.topics.join(', '),
    venue: paper.venue ?? '',
    publisher: paper.publisher ?? '',
    categories: (paper.categories ?? []).map(categoryWord).join(' '),
    keywords: (paper.keywords ?? []).join(listSeparator),
    identifiers: [paper.id, ...paper.identifiers.filter((id) => id !== paper.id)].join(' '),
    titleSymbols: titleSymbols.join(' '),
    authorSymbols: paper.authors.flatMap(pairsOf).join(' '),
    symbols: [...symbolWords(text).filter((word) => !titleSymbols.includes(word)), ...pairs].join(
      ' ',
    ),
  };
  return {
    url: paper.id,
    content: indexable([text, paper.titleText, paper.id]).replaceAll(commands, '').toWellFormed(),
    meta: wellFormed(meta),
  };
}

/** Separates names and keywords in the metadata of a record: they may contain a comma. */
const listSeparator = '; ';

/** Returns the first text with a word: Pagefind drops a record without any, with its metadata. */
function indexable(texts: readonly string[]): string {
  return texts.find((text) => /[\p{L}\p{N}]/u.test(text)) ?? '';
}

/** The beginnings of words that Pagefind would obey instead of indexing them. */
const commands = /(?<!\S)_+(?=(?:END_)?PAGEFIND_)/g;

/** Removes empty values and lone surrogates, which kill Pagefind's process. */
function wellFormed(meta: Readonly<Record<string, string>>): Record<string, string> {
  const known = Object.entries(meta).filter(([, value]) => value !== '');
  return Object.fromEntries(known.map(([key, value]) => [key, value.toWellFormed()]));
}
