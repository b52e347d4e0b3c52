import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { Citation, CitationVenue } from '../../bibliography/citation.ts';
import { citationLink } from '../../bibliography/citation-link.ts';
import { isConference } from '../../bibliography/venue-kind.ts';
import type { JsonLdNode } from './json-ld.ts';
import type { NamedAuthor } from './named-authors.ts';

/**
 * Describes a paper as https://schema.org/ScholarlyArticle, without the abstract, which is on the page and in
 * `citation_abstract` already.
 */
export function createScholarlyArticle(
  paper: ArchivePaper,
  citation: Citation,
  { authors, language }: ArticleFacts,
): JsonLdNode {
  const { title, url, venue, arxiv, doi, pdf, published, keywords } = citation;
  const { updated, license, withdrawn, erratum } = paper;
  const publisher = venue === undefined && arxiv !== undefined ? 'arXiv' : citation.publisher;
  const doiUrl = doi === undefined ? undefined : citationLink(citation);
  const arxivUrl = arxiv === undefined ? undefined : `https://arxiv.org/abs/${arxiv}`;
  const sameAs = [doiUrl, arxivUrl].filter((address) => address !== undefined);
  return {
    '@type': 'ScholarlyArticle',
    '@id': url,
    url,
    headline: title,
    name: title,
    author: unlessEmpty(authors.map(createAgent)),
    datePublished: published,
    dateModified: updated,
    inLanguage: language,
    identifier: unlessEmpty([
      ...createIdentifier('DOI', doi, doiUrl),
      ...createIdentifier('arXiv', arxiv, arxivUrl),
    ]),
    sameAs: unlessEmpty(sameAs),
    isPartOf: venue === undefined ? undefined : createContainer(venue),
    pagination: venue?.pages,
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    license,
    keywords: unlessEmpty(keywords),
    encoding:
      pdf === undefined
        ? undefined
        : { '@type': 'MediaObject', contentUrl: pdf, encodingFormat: 'application/pdf' },
    creativeWorkStatus: withdrawn === undefined ? undefined : 'Withdrawn',
    correction: erratum,
  };
}

/** Describes an author. A name of several Latin words that cannot be divided is that of a group. */
function createAgent({ name, family, orcid, affiliation, page }: NamedAuthor): JsonLdNode {
  const isGroup = family === undefined && orcid === undefined && /\p{Script=Latin}.* /u.test(name);
  return {
    '@type': isGroup ? 'Organization' : 'Person',
    '@id': orcid,
    name,
    url: page,
    affiliation:
      isGroup || affiliation === undefined
        ? undefined
        : { '@type': 'Organization', name: affiliation },
  };
}

function createIdentifier(
  propertyID: string,
  value: string | undefined,
  url: string | undefined,
): readonly JsonLdNode[] {
  return value === undefined ? [] : [{ '@type': 'PropertyValue', propertyID, value, url }];
}

/** Describes a venue. Schema.org has no type for proceedings. */
function createContainer(venue: CitationVenue): JsonLdNode {
  const { name, volume } = venue;
  if (isConference(venue)) return { '@type': 'CreativeWork', name };
  const journal = { '@type': 'Periodical', name };
  if (volume === undefined) return journal;
  return { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: journal };
}

function unlessEmpty<Value>(values: readonly Value[]): readonly Value[] | undefined {
  return values.length === 0 ? undefined : values;
}

interface ArticleFacts {
  readonly authors: readonly NamedAuthor[];
  /** BCP 47. */
  readonly language: string;
}
