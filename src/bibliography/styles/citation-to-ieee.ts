import type { Citation } from '../citation.ts';
import { citationLink } from '../citation-link.ts';
import { citationForm } from '../citation-type.ts';
import {
  closeSentence,
  pagesWithWord,
  prefixed,
  quoteTitle,
  withCommas,
} from './close-sentence.ts';
import { creditedNames, initialsFirst, joinNames, joinWithOthers } from './join-names.ts';

/**
 * Formats a citation as one line of a list of references in the style of the IEEE
 * (https://journals.ieeeauthorcenter.ieee.org/wp-content/uploads/sites/7/IEEE_Reference_Guide.pdf), without its number,
 * its italics and its abbreviations of venues. Up to six names are given; of more, the first and `et al.` The month is
 * omitted, because it is not known for a paper that first appeared as a preprint.
 */
export function citationToIeee(citation: Citation): string {
  const { arxiv, doi } = citation;
  const form = citationForm(citation);
  const details = withCommas(containerOf(citation), prefixed('doi: ', doi));
  const names = namesOf(citation);
  const title =
    form === 'book' ? bookTitle(citation) : quoteTitle(citation.title, details === '' ? '.' : ',');
  const head = names === '' ? title : `${names}, ${title}`;
  const source = details === '' ? head : closeSentence(`${head} ${details}`);
  // An identifier leads to the paper without an address.
  const isFound = doi !== undefined || (arxiv !== undefined && form === 'preprint');
  const link = isFound ? undefined : citationLink(citation);
  return link === undefined ? source : `${source} [Online]. Available: ${link}`;
}

function namesOf(citation: Citation): string {
  const { people, isEdited, hasMore } = creditedNames(citation);
  const isCut = people.length > 6;
  const names = (isCut ? people.slice(0, 1) : people).map(initialsFirst);
  // Commas go on both sides of a suffix.
  const hasComma = people[0]?.suffix !== undefined;
  const joined =
    isCut || hasMore
      ? joinWithOthers(names, hasComma)
      : joinNames(names, { two: `${hasComma ? ',' : ''} and `, more: ', and ' });
  return isEdited ? `${joined}, ${editorsMark(people.length)}` : joined;
}

/** Titles of books are in italics, without quotation marks, and end with a full stop. */
function bookTitle({ title, venue }: Citation): string {
  return closeSentence(withCommas(title, prefixed('vol. ', venue?.volume)));
}

function containerOf(citation: Citation): string {
  const { venue, arxiv, genre, number, articleNumber, publisher } = citation;
  const year = citation.published?.slice(0, 4);
  const volume = prefixed('vol. ', venue?.volume);
  const place = prefixed('Art. no. ', articleNumber) ?? pagesWithWord(venue);
  switch (citationForm(citation)) {
    case 'article':
      return withCommas(venue?.name, volume, prefixed('no. ', number), place, year);
    case 'paper':
      return withCommas(prefixed('in ', venue?.name), volume, year, place);
    case 'chapter':
      return `${closeSentence(bookOf(citation))} ${withCommas(publisher, year, place)}`;
    case 'report':
      return withCommas(publisher, reportOf(citation), year);
    case 'thesis':
      return withCommas(genre ?? 'Thesis', publisher, year);
    case 'preprint':
      return withCommas(
        arxiv === undefined ? publisher : undefined,
        year,
        prefixed('arXiv:', arxiv),
      );
    default:
      return withCommas(venue?.name, publisher, year);
  }
}

/** Returns `in Book, vol. 3, G. Hopper, Ed.` */
function bookOf({ venue, editors }: Citation): string {
  const names = joinNames(editors.map(initialsFirst), { two: ' and ', more: ', and ' });
  return withCommas(
    prefixed('in ', venue?.name),
    prefixed('vol. ', venue?.volume),
    names === '' ? undefined : `${names}, ${editorsMark(editors.length)}`,
  );
}

function editorsMark(count: number): string {
  return count === 1 ? 'Ed.' : 'Eds.';
}

function reportOf({ genre, number }: Citation): string | undefined {
  return number === undefined ? genre : `${genre ?? 'Rep.'} ${number}`;
}
