import { arxivMonth } from '../../paper/arxiv-id.ts';
import type { Author } from '../../paper/author.ts';
import { titleToText } from '../../paper/title.ts';
import type { CitationAuthor } from '../citation.ts';
import { createAuthor, divideAuthor } from '../create-author.ts';
import type { KeyedCitation } from './citation-key.ts';

/** Returns of a record what its citation key is made of, the same wherever a key is made. */
export function recordToKeyed(record: KeyedRecord): KeyedCitation {
  const { title, arxiv, published, authors, citationKey } = record;
  return {
    key: citationKey,
    authors: authors.slice(0, 1).map(authorToCitation),
    published: published ?? (arxiv === undefined ? undefined : arxivMonth(arxiv)),
    title: titleToText(title),
  };
}

/** Divides the name of an author where the record says, else by rule. */
export function authorToCitation({ name, family, isGroup }: Author): CitationAuthor {
  if (isGroup === true) return { name, family: undefined, given: undefined };
  return family === undefined ? createAuthor(name) : divideAuthor(name, family);
}

/** The part of a record that its citation key is made of. */
export interface KeyedRecord {
  readonly title: string;
  readonly authors: readonly Author[];
  readonly published?: string | undefined;
  readonly arxiv?: string | undefined;
  readonly citationKey?: string | undefined;
}
