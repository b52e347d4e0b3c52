import type { Citation } from '../citation.ts';
import { citationLink } from '../citation-link.ts';
import { citationForm } from '../citation-type.ts';
import {
  closeSentence,
  pagesOf,
  prefixed,
  quoteTitle,
  sentences,
  withCommas,
} from './close-sentence.ts';
import { creditedNames, invertName, joinEditors, joinNames, joinWithOthers } from './join-names.ts';

/**
 * Formats a citation as one line of a reference list in the author-date style, the one for the sciences, of the Chicago
 * Manual of Style, 18th edition (https://www.chicagomanualofstyle.org/tools_citationguide/citation-guide-2.html), without
 * its italics and with the capitals of the paper. Up to six names are given; of more, the first three and `et al.`
 */
export function citationToChicago(citation: Citation): string {
  const year = `${citation.published?.slice(0, 4) ?? 'n.d'}.`;
  const title = titleOf(citation);
  const names = namesOf(citation);
  const head = names === '' ? [title, year] : [closeSentence(names), year, title];
  const link = citationLink(citation);
  return [...head, sentences(...containerOf(citation)), link === undefined ? '' : `${link}.`]
    .filter((part) => part !== '')
    .join(' ');
}

/** Books and reports are in italics, parts of a whole and theses in quotation marks. */
function titleOf(citation: Citation): string {
  const form = citationForm(citation);
  return form === 'book' || form === 'report'
    ? closeSentence(citation.title)
    : quoteTitle(citation.title, '.');
}

/** Only the first name is inverted, and only an inverted name is followed by a comma before `and`. */
function namesOf(citation: Citation): string {
  const { people, isEdited, hasMore } = creditedNames(citation);
  const isCut = people.length > 6;
  const names = (isCut ? people.slice(0, 3) : people).map((author, index) =>
    index === 0 ? invertName(author, author.given) : author.name,
  );
  const isInverted = people[0] !== undefined && names[0] !== people[0].name;
  const joined =
    isCut || hasMore
      ? joinWithOthers(names, isInverted)
      : joinNames(names, { two: isInverted ? ', and ' : ' and ', more: ', and ' });
  return isEdited ? `${joined}, ${people.length === 1 ? 'ed.' : 'eds.'}` : joined;
}

/** Returns the sentences that say where it is published. */
function containerOf(citation: Citation): readonly (string | undefined)[] {
  const { venue, arxiv, genre, number, publisher, published = '' } = citation;
  switch (citationForm(citation)) {
    case 'article':
      return [issueOf(citation)];
    case 'paper':
    case 'chapter':
      return [bookOf(citation), publisher];
    case 'book':
      return [prefixed('Vol. ', venue?.volume), publisher];
    case 'report':
      return [number === undefined ? genre : `${genre ?? 'Report'} ${number}`, publisher];
    case 'thesis':
      return [withCommas(genre ?? 'Thesis', publisher)];
    case 'preprint':
      return arxiv === undefined ? [publisher] : [withCommas('Preprint, arXiv', dayOf(published))];
    default:
      return [venue?.name, publisher];
  }
}

/** Returns `Journal 7 (2): 1–12`; a journal without volumes has `Journal, no. 2, 1–12`. */
function issueOf({ venue, number, articleNumber }: Citation): string {
  const place = pagesOf(venue) ?? articleNumber;
  if (venue?.volume === undefined) return withCommas(venue?.name, prefixed('no. ', number), place);
  const issue = number === undefined ? '' : ` (${number})`;
  return `${venue.name} ${venue.volume}${issue}${place === undefined ? '' : `: ${place}`}`;
}

/** Returns `In Book, edited by Grace Hopper, vol. 3, 1–12`. */
function bookOf(citation: Citation): string | undefined {
  const { venue, articleNumber } = citation;
  if (venue === undefined) return undefined;
  const names = joinEditors(citation);
  return withCommas(
    `In ${venue.name}`,
    names === '' ? undefined : `edited by ${names}`,
    prefixed('vol. ', venue.volume),
    pagesOf(venue) ?? articleNumber,
  );
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
