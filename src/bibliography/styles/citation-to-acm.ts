import type { Citation } from '../citation.ts';
import { citationLink } from '../citation-link.ts';
import { isConference } from '../venue-kind.ts';
import { closeSentence, pagesOf, withCommas } from './close-sentence.ts';
import { joinNames } from './join-names.ts';

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
  return [...head, containerOf(citation), found].filter((part) => part !== undefined).join(' ');
}

function namesOf({ authors }: Citation, most = Infinity): string {
  const names = authors.slice(0, most).map(({ name }) => name);
  if (authors.length <= most) return joinNames(names, { two: ' and ', more: ', and ' });
  return `${names.join(', ')}${most === 1 ? '' : ','} et al.`;
}

function containerOf({ venue, arxiv, published, publisher }: Citation): string | undefined {
  if (venue === undefined) return arxiv === undefined ? undefined : `arXiv:${arxiv}.`;
  const { name, volume } = venue;
  const pages = pagesOf(venue);
  if (isConference(venue)) {
    const book = withCommas(`In ${name}`, volume === undefined ? undefined : `Vol. ${volume}`);
    const details = withCommas(publisher, pages);
    return closeSentence(details === '' ? book : `${closeSentence(book)} ${details}`);
  }
  const year = published === undefined ? undefined : `(${published.slice(0, 4)})`;
  const issue = [name, volume, year].filter((part) => part !== undefined).join(' ');
  return closeSentence(withCommas(issue, pages));
}

interface AcmOptions {
  /** If there are more authors, only so many are named and `et al.` follows, as ACM's style turns BibTeX's `others` into. */
  readonly maxAuthors?: number | undefined;
}
