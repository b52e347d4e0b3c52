import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { Citation, CitationVenue } from '../../bibliography/citation.ts';
import { citationLink } from '../../bibliography/citation-link.ts';
import { citationForm, type CitationForm } from '../../bibliography/citation-type.ts';
import type { JsonLdNode } from './json-ld.ts';
import type { NamedAuthor } from './named-authors.ts';

/**
 * Describes a paper as https://schema.org/ScholarlyArticle, or by the type of schema.org for what else it is: who wrote
 * what, when, where, and by which addresses it is known. What only the citation tags of the page would repeat is left out:
 * abstract, keywords, language and file.
 */
export function createScholarlyArticle(
  paper: ArchivePaper,
  citation: Citation,
  authors: readonly NamedAuthor[],
): JsonLdNode {
  const { title, url, arxiv, doi, link, published } = citation;
  const { updated, license, withdrawn, erratum } = paper;
  const { publisher } = citation;
  const type = schemaType(citation);
  const doiUrl = doi === undefined ? undefined : citationLink(citation);
  const arxivUrl = arxiv === undefined ? undefined : `https://arxiv.org/abs/${arxiv}`;
  const sameAs = [doiUrl, link, arxivUrl].filter((address) => address !== undefined);
  return {
    '@type': type,
    '@id': url,
    [type === 'ScholarlyArticle' ? 'headline' : 'name']: title,
    author: unlessEmpty(authors.map(createAgent)),
    datePublished: published,
    dateModified: updated,
    sameAs: unlessEmpty(sameAs),
    ...createPlace(citation),
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    license,
    creativeWorkStatus: withdrawn === undefined ? undefined : 'Withdrawn',
    correction: erratum,
  };
}

/** Returns where in a journal, a book or a series a work is, and who edited that. */
function createPlace(citation: Citation) {
  const { venue, editors, number, articleNumber, genre } = citation;
  const form = citationForm(citation);
  return {
    editor: unlessEmpty(
      editors.map(({ name, family }) => ({ '@type': agentType(name, family), name })),
    ),
    isPartOf: venue === undefined ? undefined : createContainer(venue, citation),
    pagination: venue?.pages ?? articleNumber,
    reportNumber: form === 'report' ? number : undefined,
    inSupportOf: form === 'thesis' ? genre : undefined,
  };
}

/** Returns the type of a work by its name at schema.org. */
export function schemaType(citation: Citation): string {
  if (citation.type === 'dataset') return 'Dataset';
  if (citation.type === 'software') return 'SoftwareSourceCode';
  return schemaTypes[citationForm(citation)] ?? 'ScholarlyArticle';
}

const schemaTypes: Partial<Record<CitationForm, string>> = {
  chapter: 'Chapter',
  book: 'Book',
  thesis: 'Thesis',
  report: 'Report',
};

/** Describes an author. */
function createAgent(author: NamedAuthor): JsonLdNode {
  const { name, family, orcid, affiliation, page } = author;
  const type = author.isGroup
    ? 'Organization'
    : orcid === undefined
      ? agentType(name, family)
      : 'Person';
  const isGroup = type === 'Organization';
  return {
    '@type': type,
    '@id': orcid,
    name,
    url: page,
    affiliation:
      isGroup || affiliation === undefined
        ? undefined
        : { '@type': 'Organization', name: affiliation },
  };
}

/** A name of several Latin words that cannot be divided is that of a group. */
function agentType(name: string, family: string | undefined): 'Organization' | 'Person' {
  return family === undefined && /\p{Script=Latin}.* /u.test(name) ? 'Organization' : 'Person';
}

/** Describes a venue. Schema.org has no type for proceedings. */
function createContainer({ name, volume }: CitationVenue, citation: Citation): JsonLdNode {
  const form = citationForm(citation);
  if (form === 'chapter') return { '@type': 'Book', name };
  if (form !== 'article') return { '@type': 'CreativeWork', name };
  const journal = { '@type': 'Periodical', name };
  const whole =
    volume === undefined
      ? journal
      : { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: journal };
  const { number } = citation;
  return number === undefined
    ? whole
    : { '@type': 'PublicationIssue', issueNumber: number, isPartOf: whole };
}

function unlessEmpty<Value>(values: readonly Value[]): readonly Value[] | undefined {
  return values.length === 0 ? undefined : values;
}
