import type { Citation, CitationAuthor, CitationVenue } from '../citation.ts';
import { citationKey, citationKeys } from './citation-key.ts';
import { citationLink } from '../citation-link.ts';
import { isSound } from '../../tex/is-sound.ts';
import { foldSpace, textToTex } from '../../tex/text-to-tex.ts';
import { titleToBibtex } from '../title-to-bibtex.ts';
import { isConference } from '../venue-kind.ts';

/**
 * Formats a citation as a BibTeX entry (http://tug.ctan.org/biblio/bibtex/base/btxdoc.pdf) with arXiv's fields
 * (https://info.arxiv.org/help/hypertex/bibstyles/index.html) and `day`, which reference managers read: `@misc` without a
 * venue, else `@inproceedings` or `@article`. Like arXiv's own entries it has no abstract. Every value is one line with
 * balanced braces, whatever the citation contains. Ends without a line break.
 */
export function citationToBibtex(citation: Citation, options: BibtexOptions = {}): string {
  const { arxiv, doi, category, venue, published = '' } = citation;
  const month = months[Number(published.slice(5, 7)) - 1];
  const day = /^\d{4}-\d{2}-0?(\d+)$/.exec(published)?.[1];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', braced(titleOf(citation))],
    ['author', braced(authorsOf(citation, options.maxAuthors))],
    ...(venue === undefined ? [] : venueFields(venue, citation.publisher)),
    ['year', braced(/^\d{4}/.exec(published)?.[0])],
    ['month', month],
    ['day', braced(day)],
    ['eprint', braced(arxiv === undefined ? undefined : verbatim(arxiv))],
    ['archivePrefix', braced(arxiv === undefined ? undefined : 'arXiv')],
    ['primaryClass', braced(arxiv === undefined ? undefined : texOf(category))],
    ['doi', braced(doi === undefined ? undefined : verbatim(doi))],
    ['url', braced(verbatim(citationLink(citation) ?? ''))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value}`],
  );
  const type = venue === undefined ? 'misc' : isConference(venue) ? 'inproceedings' : 'article';
  return `@${type}{${options.key ?? citationKey(citation)},\n${lines.join(',\n')}\n}`;
}

/** Formats citations as a BibTeX file, in their order, no two with the same key. */
export function citationsToBibtex(citations: readonly Citation[]): string {
  const keys = citationKeys(citations);
  return citations
    .map((citation, index) => `${citationToBibtex(citation, { key: keys[index] })}\n`)
    .join('\n');
}

/** The TeX of a foreign citation may be broken. */
function titleOf({ title, titleTex }: Citation): string {
  const tex = foldSpace(titleTex);
  return tex !== '' && isSound(tex) ? tex : titleToBibtex([{ type: 'text', value: title }]);
}

function authorsOf({ authors }: Citation, most = Infinity): string | undefined {
  const names = authors.slice(0, most).map(authorToTex);
  return [...names, ...(authors.length > most ? ['others'] : [])].join(' and ');
}

function authorToTex({ name, family, given, suffix }: CitationAuthor): string {
  if (family === undefined || given === undefined) return `{${textToTex(name)}}`;
  const parts = suffix === undefined ? [family, given] : [family, suffix, given];
  return parts.map(namePart).join(', ');
}

/** Puts braces around a part that would divide the name again. */
function namePart(part: string): string {
  const tex = textToTex(part);
  return /,|\band\b/i.test(tex) ? `{${tex}}` : tex;
}

function venueFields(
  venue: CitationVenue,
  publisher: string | undefined,
): readonly (readonly [string, string | undefined])[] {
  const { name, volume, pages } = venue;
  return [
    [isConference(venue) ? 'booktitle' : 'journal', braced(textToTex(name))],
    ['volume', braced(texOf(volume))],
    ['pages', braced(texOf(pages?.replace(/ ?[-–—]+ ?/g, '–'))?.replaceAll('–', '--'))],
    // Some programs read it as a list of names.
    ['publisher', braced(publisher === undefined ? undefined : namePart(publisher))],
  ];
}

function texOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : textToTex(text);
}

/** Styles print these literally, so TeX's escapes would show. */
function verbatim(value: string): string {
  return value.replace(/[{}\\\s]/g, encodeURIComponent);
}

function braced(value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : `{${value}}`;
}

/** Macros that every style defines. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

interface BibtexOptions {
  /** Replaces the citation's own. */
  readonly key?: string | undefined;
  /** If there are more authors, only so many are named and `others` follows. */
  readonly maxAuthors?: number | undefined;
}
