import type { Citation, CitationAuthor } from '../citation.ts';
import { citationLink } from '../citation-link.ts';
import { isConference } from '../venue-kind.ts';
import { closeSentence, pagesOf, pagesWithWord, withCommas } from './close-sentence.ts';
import { initialsOf, invertName, joinNames } from './join-names.ts';

/**
 * Formats a citation as one line of a list of references in the style of the APA, 7th edition
 * (https://apastyle.apa.org/style-grammar-guidelines/references), without its italics and with the capitals of the
 * paper, since no rule tells a name from a word. Up to 20 names are given; of more, the first 19, an ellipsis and the last.
 * If no names are known, the title comes first.
 */
export function citationToApa(citation: Citation): string {
  const { title, authors, published, venue, arxiv } = citation;
  const year = `(${published?.slice(0, 4) ?? 'n.d.'}).`;
  const isPreprint = venue === undefined && arxiv !== undefined;
  const work = closeSentence(isPreprint ? `${title} (arXiv:${arxiv})` : title);
  const head = authors.length === 0 ? [work, year] : [closeSentence(namesOf(authors)), year, work];
  return [...head, isPreprint ? 'arXiv.' : containerOf(citation), citationLink(citation)]
    .filter((part) => part !== undefined)
    .join(' ');
}

function namesOf(authors: readonly CitationAuthor[]): string {
  const [first, rest] = authors.length > 20 ? [authors.slice(0, 19), authors.slice(-1)] : [authors];
  const names = first.map(nameOf);
  return rest === undefined
    ? joinNames(names, { two: ', & ', more: ', & ' })
    : `${names.join(', ')}, . . . ${rest.map(nameOf).join('')}`;
}

function nameOf(author: CitationAuthor): string {
  return invertName(author, author.given === undefined ? undefined : initialsOf(author.given));
}

function containerOf({ venue, publisher }: Citation): string | undefined {
  if (venue === undefined) return undefined;
  const { name, volume } = venue;
  if (!isConference(venue)) return closeSentence(withCommas(name, volume, pagesOf(venue)));
  const details = withCommas(
    volume === undefined ? undefined : `Vol. ${volume}`,
    pagesWithWord(venue),
  );
  const book = closeSentence(details === '' ? `In ${name}` : `In ${name} (${details})`);
  return publisher === undefined ? book : `${book} ${closeSentence(publisher)}`;
}
