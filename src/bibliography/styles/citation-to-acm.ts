import type { Citation } from '../citation.ts';
import { citationLink } from '../citation-link.ts';
import { citationForm } from '../citation-type.ts';
import { closeSentence, pagesOf, prefixed, sentences, withCommas } from './close-sentence.ts';
import { creditedNames, joinEditors, joinNames, joinWithOthers } from './join-names.ts';

/**
 * Formats a citation as one line of a list of references in the style of the ACM
 * (https://www.acm.org/publications/authors/reference-formatting), without its number, its italics and its abbreviations
 * of venues. All names are given in full.
 */
export function citationToAcm(citation: Citation, options: AcmOptions = {}): string {
  const { title, published, doi } = citation;
  const year = `${published?.slice(0, 4) ?? '[n. d.]'}.`;
  const names = namesOf(citation, options.maxAuthors);
  const head =
    names === ''
      ? [closeSentence(title), year]
      : [closeSentence(names), year, closeSentence(title)];
  const link = citationLink(citation);
  const found = doi === undefined && link !== undefined ? `Retrieved from ${link}` : link;
  return [...head, sentences(...containerOf(citation)), found]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

function namesOf(citation: Citation, most = Infinity): string {
  const { people, isEdited, hasMore } = creditedNames(citation);
  const names = people.slice(0, most).map(({ name }) => name);
  const joined =
    hasMore || people.length > most
      ? joinWithOthers(names, false)
      : joinNames(names, { two: ' and ', more: ', and ' });
  return isEdited ? `${joined} ${editorsMark(people.length)}` : joined;
}

/** Returns the sentences that say where it is published. */
function containerOf(citation: Citation): readonly (string | undefined)[] {
  const { venue, arxiv, genre, number, publisher, articleNumber } = citation;
  const article = prefixed('Article ', articleNumber);
  switch (citationForm(citation)) {
    case 'article':
      return [issueOf(citation)];
    case 'paper':
    case 'chapter':
      return [bookOf(citation), withCommas(publisher, article, pagesOf(venue))];
    case 'book':
      return [prefixed('Vol. ', venue?.volume), publisher];
    case 'report':
      return [number === undefined ? genre : `${genre ?? 'Report'} ${number}`, publisher];
    case 'thesis':
      return [genre ?? 'Thesis', publisher];
    case 'preprint':
      return [arxiv === undefined ? publisher : `arXiv:${arxiv}`];
    default:
      return [venue?.name, publisher];
  }
}

/** Returns `Journal 7, 2, Article 5 (2026), 1–12`. */
function issueOf({ venue, number, articleNumber, published }: Citation): string {
  const volume = [venue?.name, venue?.volume].filter((part) => part !== undefined).join(' ');
  const issue = withCommas(volume, number, prefixed('Article ', articleNumber));
  const year = published === undefined ? '' : ` (${published.slice(0, 4)})`;
  return withCommas(`${issue}${year}`.trim(), pagesOf(venue));
}

/** Returns `In Book, Vol. 3, Grace Hopper (Ed.)`. */
function bookOf(citation: Citation): string | undefined {
  const { venue, editors } = citation;
  if (venue === undefined) return undefined;
  const names = joinEditors(citation);
  return withCommas(
    `In ${venue.name}`,
    prefixed('Vol. ', venue.volume),
    names === '' ? undefined : `${names} ${editorsMark(editors.length)}`,
  );
}

function editorsMark(count: number): string {
  return count === 1 ? '(Ed.)' : '(Eds.)';
}

interface AcmOptions {
  /** If there are more authors, only so many are named and `et al.` follows, as ACM's style turns BibTeX's `others` into. */
  readonly maxAuthors?: number | undefined;
}
