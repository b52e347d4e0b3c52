import type { Citation } from '../../bibliography/citation.ts';
import { citationLink } from '../../bibliography/citation-link.ts';
import type { NamedAuthor } from './named-authors.ts';
import { statedTags, type MetaTag, type TypedLink } from './machine-metadata.ts';

/**
 * A paper in Dublin Core, as https://www.dublincore.org/specifications/dublin-core/dc-html/ has it in HTML: the elements
 * under `DC`, what only the later terms have under `DCTERMS`.
 */
export function createDublinCore(
  citation: Citation,
  { authors, language, license, updated }: DublinCoreFacts,
): readonly MetaTag[] {
  const { title, published, venue, keywords } = citation;
  return statedTags([
    ['DC.title', title],
    ...authors.map(({ sorted }) => ['DC.creator', sorted] as const),
    ['DC.date', published],
    ['DC.publisher', venue?.publisher],
    ['DC.type', 'Text'],
    ['DC.identifier', citationLink(citation)],
    ['DC.language', language],
    ...keywords.map((word) => ['DC.subject', word] as const),
    ['DCTERMS.license', license],
    ['DCTERMS.modified', updated],
  ]);
}

/** What the prefixes of the names mean. */
export const dublinCoreSchemas: readonly TypedLink[] = [
  { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' },
  { rel: 'schema.DCTERMS', href: 'http://purl.org/dc/terms/' },
];

interface DublinCoreFacts {
  readonly authors: readonly NamedAuthor[];
  /** BCP 47. */
  readonly language: string;
  /** Address of the licence of the paper. */
  readonly license: string | undefined;
  readonly updated: string | undefined;
}
