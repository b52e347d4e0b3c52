import type { Citation, CitationAuthor } from '../citation.ts';
import { citationLink } from '../citation-link.ts';
import { isConference } from '../venue-kind.ts';
import { closeSentence, pagesWithWord, quoteTitle, withCommas } from './close-sentence.ts';
import { initialsOf, joinNames } from './join-names.ts';

/**
 * Formats a citation as one line of a list of references in the style of the IEEE
 * (https://journals.ieeeauthorcenter.ieee.org/wp-content/uploads/sites/7/IEEE_Reference_Guide.pdf), without its number,
 * its italics and its abbreviations of venues. Up to six names are given; of more, the first and `et al.` The month is
 * omitted, because it is not known for a paper that first appeared as a preprint.
 */
export function citationToIeee(citation: Citation): string {
  const { title, authors, doi } = citation;
  const details = withCommas(containerOf(citation), doi === undefined ? undefined : `doi: ${doi}`);
  const names = authors.length === 0 ? '' : `${namesOf(authors)}, `;
  const head = `${names}${quoteTitle(title, details === '' ? '.' : ',')}`;
  const source = details === '' ? head : closeSentence(`${head} ${details}`);
  // An identifier leads to the paper without an address.
  const isFound =
    doi !== undefined || (citation.arxiv !== undefined && citation.venue === undefined);
  const link = isFound ? undefined : citationLink(citation);
  return link === undefined ? source : `${source} [Online]. Available: ${link}`;
}

function namesOf(authors: readonly CitationAuthor[]): string {
  const names = (authors.length > 6 ? authors.slice(0, 1) : authors).map(nameOf);
  // Commas go on both sides of a suffix.
  const after = authors[0]?.suffix === undefined ? '' : ',';
  return authors.length > 6
    ? `${names.join('')}${after} et al.`
    : joinNames(names, { two: `${after} and `, more: ', and ' });
}

function nameOf({ name, family, given, suffix }: CitationAuthor): string {
  if (family === undefined || given === undefined) return name;
  return withCommas(`${initialsOf(given)} ${family}`.trim(), suffix);
}

function containerOf({ venue, arxiv, published }: Citation): string {
  const year = published?.slice(0, 4);
  if (venue === undefined)
    return withCommas(year, arxiv === undefined ? undefined : `arXiv:${arxiv}`);
  const volume = venue.volume === undefined ? undefined : `vol. ${venue.volume}`;
  const pages = pagesWithWord(venue);
  return isConference(venue)
    ? withCommas(`in ${venue.name}`, volume, year, pages)
    : withCommas(venue.name, volume, pages, year);
}
