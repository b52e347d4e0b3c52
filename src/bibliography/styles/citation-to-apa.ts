import type { PaperType } from '../../paper/paper-type.ts';
import type { Citation, CitationAuthor } from '../citation.ts';
import { citationLink } from '../citation-link.ts';
import { citationForm } from '../citation-type.ts';
import {
  closeSentence,
  pagesOf,
  pagesWithWord,
  prefixed,
  sentences,
  withCommas,
} from './close-sentence.ts';
import {
  creditedNames,
  initialsFirst,
  initialsOf,
  invertName,
  joinNames,
  joinWithOthers,
} from './join-names.ts';

/**
 * Formats a citation as one line of a list of references in the style of the APA, 7th edition
 * (https://apastyle.apa.org/style-grammar-guidelines/references), without its italics and with the capitals of the
 * paper, since no rule tells a name from a word. Up to 20 names are given; of more, the first 19, an ellipsis and the last.
 * If no names are known, the title comes first.
 */
export function citationToApa(citation: Citation): string {
  const year = `(${citation.published?.slice(0, 4) ?? 'n.d.'}).`;
  const names = namesOf(citation);
  const work = closeSentence([citation.title, ...detailsOf(citation)].join(' '));
  const head = names === '' ? [work, year] : [closeSentence(names), year, work];
  return [...head, sentences(...containerOf(citation)), citationLink(citation)]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

function namesOf(citation: Citation): string {
  const { people, isEdited, hasMore } = creditedNames(citation);
  const names = hasMore
    ? joinWithOthers(people.map(nameOf), people[0]?.given !== undefined)
    : namesInFull(people);
  return isEdited ? `${names} ${editorsMark(people)}` : names;
}

function namesInFull(people: readonly CitationAuthor[]): string {
  const [first, rest] = people.length > 20 ? [people.slice(0, 19), people.slice(-1)] : [people];
  const names = first.map(nameOf);
  return rest === undefined
    ? joinNames(names, { two: ', & ', more: ', & ' })
    : `${names.join(', ')}, . . . ${rest.map(nameOf).join('')}`;
}

function nameOf(author: CitationAuthor): string {
  return invertName(author, author.given === undefined ? undefined : initialsOf(author.given));
}

/** Returns what follows the title: a number in parentheses, a description in brackets. */
function detailsOf(citation: Citation): readonly string[] {
  const { arxiv, genre, number, publisher, type, venue } = citation;
  switch (citationForm(citation)) {
    case 'preprint':
      return arxiv === undefined ? [] : [`(arXiv:${arxiv})`];
    case 'thesis':
      return [`[${withCommas(genre ?? 'Thesis', publisher)}]`];
    case 'report':
      return number === undefined ? [] : [`(${genre ?? 'Report'} No. ${number})`];
    case 'book':
      return venue?.volume === undefined ? [] : [`(Vol. ${venue.volume})`];
    default: {
      const description = descriptions[type] ?? genre;
      return description === undefined ? [] : [`[${description}]`];
    }
  }
}

/** Returns the sentences that say where it is published. */
function containerOf(citation: Citation): readonly (string | undefined)[] {
  const { arxiv, venue, publisher } = citation;
  switch (citationForm(citation)) {
    case 'preprint':
      return [arxiv === undefined ? publisher : 'arXiv'];
    case 'thesis':
      return [];
    case 'article':
      return [withCommas(venue?.name, volumeOf(citation), placeIn(citation))];
    case 'paper':
    case 'chapter':
      return [bookOf(citation), publisher];
    default:
      return [venue?.name, publisher];
  }
}

/** Returns `7(2)`. */
function volumeOf({ venue, number }: Citation): string {
  return `${venue?.volume ?? ''}${number === undefined ? '' : `(${number})`}`;
}

function placeIn({ venue, articleNumber }: Citation): string | undefined {
  return articleNumber === undefined ? pagesOf(venue) : `Article ${articleNumber}`;
}

/** Returns `In G. Hopper (Ed.), Book (Vol. 3, pp. 1–12)`. */
function bookOf({ venue, editors, articleNumber }: Citation): string | undefined {
  if (venue === undefined) return undefined;
  const names = editors.map(initialsFirst);
  const by = joinNames(names, { two: ' & ', more: ', & ' });
  const book = withCommas(by === '' ? '' : `${by} ${editorsMark(editors)}`, venue.name);
  const place = pagesWithWord(venue) ?? prefixed('Article ', articleNumber);
  const details = withCommas(prefixed('Vol. ', venue.volume), place);
  return details === '' ? `In ${book}` : `In ${book} (${details})`;
}

function editorsMark(editors: readonly CitationAuthor[]): string {
  return editors.length === 1 ? '(Ed.)' : '(Eds.)';
}

const descriptions: Partial<Record<PaperType, string>> = {
  dataset: 'Data set',
  software: 'Computer software',
};
