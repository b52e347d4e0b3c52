import type { Citation } from '../../bibliography/citation.ts';
import { parsePageRange } from '../../bibliography/page-range.ts';
import { citationForm, type CitationForm } from '../../bibliography/citation-type.ts';
import { zoteroType } from '../../bibliography/write/zotero-type.ts';
import { arxivDoi } from '../../paper/arxiv-id.ts';
import { sortedName, type NamedAuthor } from './named-authors.ts';
import { statedTags, type MetaTag } from './machine-metadata.ts';

/**
 * Returns the tags by which Google Scholar and reference managers recognise a paper, introduced by HighWire Press:
 * https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 *
 * The date is written with slashes, as exactly as it is known. The address of the page is not among them: readers take
 * the canonical one.
 */
export function createCitationTags(
  citation: Citation,
  { authors, abstract, language }: CitationTagFacts,
): readonly MetaTag[] {
  const { title, published, arxiv, doi, venue, pdf, editors, keywords } = citation;
  const { first, last } = parsePageRange(venue?.pages);
  return statedTags([
    ['citation_title', title],
    ...createAuthorTags(authors),
    ['citation_publication_date', published?.replaceAll('-', '/')],
    ...createPlaceTags(citation),
    ['citation_volume', venue?.volume],
    ['citation_firstpage', first ?? citation.articleNumber],
    ['citation_lastpage', last],
    ...editors.map((editor) => ['citation_editor', sortedName(editor)] as const),
    ['citation_doi', doi ?? (arxiv === undefined ? undefined : arxivDoi(arxiv))],
    ['citation_arxiv_id', arxiv],
    ['citation_language', language],
    ['citation_keywords', keywords.map((word) => word.replaceAll(';', ',')).join('; ')],
    ['citation_pdf_url', pdf],
    ['citation_abstract', abstract],
    ...createZoteroTags(citation),
  ]);
}

/** Returns the tags that tell the type of a work by their names. */
function createPlaceTags(citation: Citation) {
  const { venue, number, publisher } = citation;
  switch (citationForm(citation)) {
    case 'thesis':
      return [['citation_dissertation_institution', publisher]] as const;
    case 'report':
      return [
        ['citation_technical_report_institution', publisher],
        ['citation_technical_report_number', number],
      ] as const;
    case 'paper':
      return [
        ['citation_conference_title', venue?.name],
        ['citation_publisher', publisher],
      ] as const;
    case 'chapter':
      return [
        ['citation_inbook_title', venue?.name],
        ['citation_publisher', publisher],
      ] as const;
    case 'article':
      return [
        ['citation_journal_title', venue?.name],
        ['citation_issue', number],
        ['citation_publisher', publisher],
      ] as const;
    default:
      return [['citation_publisher', publisher]] as const;
  }
}

/**
 * Returns fields of Zotero's own vocabulary, which it reads from any page: without a type it takes a paper without a venue
 * for a journal article, and it knows no other tag for the number of a preprint. An article has no field for that number;
 * Zotero's translators of arXiv and BibTeX put it into the extra field.
 */
function createZoteroTags(citation: Citation) {
  const { arxiv, category } = citation;
  const number = arxiv === undefined ? undefined : `arXiv:${arxiv}`;
  const type = zoteroType(citation);
  if (type === 'preprint')
    return [
      ['z:itemType', type],
      ['z:repository', number === undefined ? undefined : 'arXiv'],
      ['z:archiveID', number],
    ] as const;
  const subject = category === undefined ? '' : ` [${category}]`;
  const isKnown = citation.venue !== undefined && namedByVenue.has(citationForm(citation));
  return [
    ['z:itemType', isKnown ? undefined : type],
    ['z:extra', number === undefined ? undefined : `${number}${subject}`],
  ] as const;
}

/** Returns the tags of one author after another, each name followed by what is known of the author. */
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
 * Returns a name that Zotero does not divide: a semicolon would, and so would the comma of a single author with several
 * words on either side of it. A comma at the end keeps a name that has no parts whole.
 */
function authorName({ name, family = '', given = '', sorted }: NamedAuthor, count: number): string {
  const isMistakable = count === 1 && family.includes(' ') && given.includes(' ');
  const end = family === '' && name.includes(' ') ? ',' : '';
  return (isMistakable ? name : sorted).replaceAll(';', ',') + end;
}

/** Works whose type follows from the tag with their venue. */
const namedByVenue: ReadonlySet<CitationForm> = new Set(['article', 'paper', 'chapter']);

interface CitationTagFacts {
  readonly authors: readonly NamedAuthor[];
  /** Plain text; empty without an abstract. */
  readonly abstract: string;
  /** BCP 47. */
  readonly language: string;
}
