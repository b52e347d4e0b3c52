import type { Citation, CitationAuthor } from './citation.ts';
import { citationLink } from './citation-link.ts';
import { isConference } from './venue-kind.ts';

/**
 * A citation as one line of a list of references, in the style of the APA, 7th edition, without its italics
 * (https://apastyle.apa.org/style-grammar-guidelines/references). All names up to 20; of more the first 19, an ellipsis
 * and the last. Where no names are known the title stands first.
 */
export function citationToText(citation: Citation): string {
  const { title, authors, published } = citation;
  const year = `(${published?.slice(0, 4) ?? 'n.d.'}).`;
  const work = citation.venue === undefined ? `${title}${preprint(citation)}` : title;
  const head =
    authors.length === 0
      ? [sentence(work), year]
      : [sentence(namesOf(authors)), year, sentence(work)];
  return [...head, containerOf(citation), citationLink(citation)]
    .filter((part) => part !== undefined)
    .join(' ');
}

function namesOf(authors: readonly CitationAuthor[]): string {
  const names = authors.map(nameOf);
  const last = names.at(-1) ?? '';
  if (names.length === 1) return last;
  return names.length > 20
    ? `${names.slice(0, 19).join(', ')}, . . . ${last}`
    : `${names.slice(0, -1).join(', ')}, & ${last}`;
}

/** `Beethoven, L. van` would be wrong: what the family name begins with stays with it. */
function nameOf({ name, family, given, suffix }: CitationAuthor): string {
  if (family === undefined || given === undefined) return name;
  return [family, initialsOf(given), suffix].filter((part) => part !== undefined).join(', ');
}

/** `Jean-Pierre A.` gives `J.-P. A.` */
function initialsOf(given: string): string {
  return given
    .split(' ')
    .map((word) =>
      word
        .split('-')
        .flatMap((part) => /^\P{L}*(\p{L}\p{M}*)/u.exec(part)?.[1] ?? [])
        .map((letter) => `${letter.toUpperCase()}.`)
        .join('-'),
    )
    .filter((initials) => initials !== '')
    .join(' ');
}

function preprint({ arxiv }: Citation): string {
  return arxiv === undefined ? '' : ` (arXiv:${arxiv})`;
}

function containerOf({ venue, arxiv }: Citation): string | undefined {
  if (venue === undefined) return arxiv === undefined ? undefined : 'arXiv.';
  const { name, volume, pages, publisher } = venue;
  if (!isConference(venue))
    return sentence([name, volume, pages].filter((part) => part !== undefined).join(', '));
  const details = [
    volume === undefined ? undefined : `Vol. ${volume}`,
    pages === undefined ? undefined : `pp. ${pages}`,
  ].filter((part) => part !== undefined);
  const book = details.length === 0 ? `In ${name}` : `In ${name} (${details.join(', ')})`;
  return [book, publisher]
    .flatMap((part) => (part === undefined ? [] : [sentence(part)]))
    .join(' ');
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
