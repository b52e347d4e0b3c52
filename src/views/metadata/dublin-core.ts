import type { PaperType } from '../../paper/paper-type.ts';
import type { Citation } from '../../bibliography/citation.ts';
import { citationLink } from '../../bibliography/citation-link.ts';
import type { NamedAuthor } from './named-authors.ts';
import { statedTags, type MetaTag, type TypedLink } from './machine-metadata.ts';

/**
 * Describes a paper in Dublin Core for HTML (https://www.dublincore.org/specifications/dublin-core/dc-html/): elements
 * under `DC`, terms that only exist in the later vocabulary under `DCTERMS`.
 */
export function createDublinCore(
  citation: Citation,
  { authors, language, license, updated }: DublinCoreFacts,
): readonly MetaTag[] {
  const { title, published, publisher, keywords } = citation;
  return statedTags([
    ['DC.title', title],
    ...authors.map(({ sorted }) => ['DC.creator', sorted] as const),
    ['DC.date', published],
    ['DC.publisher', publisher],
    ['DC.type', dcmiTypes[citation.type] ?? 'Text'],
    ['DC.identifier', citationLink(citation)],
    ['DC.language', language],
    ...keywords.map((word) => ['DC.subject', word] as const),
    ['DCTERMS.license', license],
    ['DCTERMS.modified', updated],
  ]);
}

/** Types of https://www.dublincore.org/specifications/dublin-core/dcmi-terms/#section-7. */
const dcmiTypes: Partial<Record<PaperType, string>> = { dataset: 'Dataset', software: 'Software' };

/** Declarations of the prefixes. */
export const dublinCoreSchemas: readonly TypedLink[] = [
  { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' },
  { rel: 'schema.DCTERMS', href: 'http://purl.org/dc/terms/' },
];

interface DublinCoreFacts {
  readonly authors: readonly NamedAuthor[];
  /** BCP 47. */
  readonly language: string;
  /** Address of the paper's licence. */
  readonly license: string | undefined;
  readonly updated: string | undefined;
}
