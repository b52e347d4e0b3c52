import type { Citation } from '../../bibliography/citation.ts';
import { isConference } from '../../bibliography/venue-kind.ts';
import type { NamedAuthor } from './named-authors.ts';
import { statedTags, type MetaTag } from './machine-metadata.ts';

/**
 * The tags by which Google Scholar and reference managers know a paper, as HighWire Press introduced them:
 * https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 *
 * Dates are written with slashes, as exactly as they are known. The online date is that of entry into the archive; without
 * a date of publication it is left out, since reference managers would take it for that.
 */
export function createCitationTags(
  citation: Citation,
  { authors, abstract, language, listed }: CitationTagFacts,
): readonly MetaTag[] {
  const { title, published, arxiv, doi, venue, pdf, url, keywords } = citation;
  const [first, last] = venue?.pages?.split(/\s*[-–—]+\s*/u) ?? [];
  const container =
    venue !== undefined && isConference(venue) ? 'conference_title' : 'journal_title';
  return statedTags([
    ['citation_title', title],
    ...createAuthorTags(authors),
    ['citation_publication_date', published?.replaceAll('-', '/')],
    ['citation_online_date', published === undefined ? undefined : listed?.replaceAll('-', '/')],
    [`citation_${container}`, venue?.name],
    ['citation_volume', venue?.volume],
    ['citation_firstpage', first],
    ['citation_lastpage', last],
    ['citation_publisher', venue?.publisher],
    ['citation_doi', doi],
    ['citation_arxiv_id', arxiv],
    ['citation_language', language],
    ['citation_keywords', keywords.map((word) => word.replaceAll(';', ',')).join('; ')],
    ['citation_pdf_url', pdf],
    ['citation_abstract_html_url', url],
    ['citation_abstract', abstract],
    // Read by Zotero, which takes a paper without a venue for an article of a journal otherwise.
    ['z:itemType', venue === undefined ? 'preprint' : undefined],
  ]);
}

/** One author after the other, each followed by what is known of them. */
function createAuthorTags(authors: readonly NamedAuthor[]) {
  return authors.flatMap(
    (author) =>
      [
        ['citation_author', authorName(author, authors.length)],
        ['citation_author_institution', author.affiliation],
        ['citation_author_orcid', author.orcid],
      ] as const,
  );
}

/**
 * A semicolon would divide a name in two, and so would the comma of an only author whose names have several words on
 * either side: Zotero takes these for two authors.
 */
function authorName({ name, family = '', given = '', sorted }: NamedAuthor, count: number): string {
  const isMistakable = count === 1 && family.includes(' ') && given.includes(' ');
  return (isMistakable ? name : sorted).replaceAll(';', ',');
}

interface CitationTagFacts {
  readonly authors: readonly NamedAuthor[];
  /** As plain text; empty where there is none. */
  readonly abstract: string;
  /** BCP 47. */
  readonly language: string;
  /** The day on which the paper was listed. */
  readonly listed: string | undefined;
}
