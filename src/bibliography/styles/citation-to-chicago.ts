import type { Citation, CitationAuthor } from '../citation.ts';
import { citationLink } from '../citation-link.ts';
import { isConference } from '../venue-kind.ts';
import { closeSentence, pagesOf, quoteTitle, withCommas } from './close-sentence.ts';
import { invertName, joinNames } from './join-names.ts';

/**
 * Formats a citation as one line of a reference list in the author-date style, the one for the sciences, of the Chicago
 * Manual of Style, 18th edition (https://www.chicagomanualofstyle.org/tools_citationguide/citation-guide-2.html), without
 * its italics and with the capitals of the paper. Up to six names are given; of more, the first three and `et al.`
 */
export function citationToChicago(citation: Citation): string {
  const { authors, published } = citation;
  const year = `${published?.slice(0, 4) ?? 'n.d'}.`;
  const title = quoteTitle(citation.title, '.');
  const head =
    authors.length === 0 ? [title, year] : [closeSentence(namesOf(authors)), year, title];
  const link = citationLink(citation);
  return [...head, containerOf(citation), link === undefined ? undefined : `${link}.`]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** Only the first name is inverted, and only an inverted name is followed by a comma before `and`. */
function namesOf(authors: readonly CitationAuthor[]): string {
  const shown = authors.length > 6 ? authors.slice(0, 3) : authors;
  const names = shown.map((author, index) =>
    index === 0 ? invertName(author, author.given) : author.name,
  );
  if (authors.length > 6) return `${names.join(', ')}, et al.`;
  const isInverted = authors[0]?.given !== undefined;
  return joinNames(names, { two: isInverted ? ', and ' : ' and ', more: ', and ' });
}

function containerOf(citation: Citation): string | undefined {
  const { venue, arxiv, publisher, published = '' } = citation;
  if (venue === undefined)
    return arxiv === undefined
      ? undefined
      : closeSentence(withCommas('Preprint, arXiv', dayOf(published)));
  const { name, volume } = venue;
  const pages = pagesOf(venue);
  if (isConference(venue)) {
    const book = withCommas(
      `In ${name}`,
      volume === undefined ? undefined : `vol. ${volume}`,
      pages,
    );
    return [book, publisher]
      .flatMap((part) => (part === undefined ? [] : closeSentence(part)))
      .join(' ');
  }
  if (volume === undefined) return closeSentence(withCommas(name, pages));
  return closeSentence(`${name} ${volume}${pages === undefined ? '' : `: ${pages}`}`);
}

/** Omits the year, which follows the names already. */
function dayOf(published: string): string {
  const month = months[Number(published.slice(5, 7)) - 1];
  const day = published.slice(8, 10).replace(/^0/, '');
  return [month, day].filter((part) => part !== undefined && part !== '').join(' ');
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
