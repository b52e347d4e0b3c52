import type { Citation, CitationAuthor, CitationVenue } from '../citation.ts';
import { citationLink } from '../citation-link.ts';
import { foldSpace } from '../../tex/text-to-tex.ts';
import { parsePageRange } from '../page-range.ts';
import { isConference } from '../venue-kind.ts';

/**
 * Formats a citation as a RIS record (https://github.com/aurimasv/translators/wiki/RIS-Tag-Map, after the specification of
 * Research Information Systems): lines end with CR LF, `TY` is first and `ER` last. A paper without a venue is `UNPB`, as
 * Zotero writes preprints.
 */
export function citationToRis(citation: Citation, options: RisOptions = {}): string {
  const { title, authors, published, arxiv, doi, venue, pdf, abstract, keywords, language } =
    citation;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', venue === undefined ? 'UNPB' : isConference(venue) ? 'CONF' : 'JOUR'],
    ['TI', title],
    ...authors.slice(0, options.maxAuthors).map((author) => ['AU', nameOf(author)] as const),
    ['PY', published?.slice(0, 4)],
    ['DA', published === undefined ? undefined : dateOf(published)],
    ...(venue === undefined ? [] : venueFields(venue)),
    [
      'PB',
      citation.publisher ?? (venue === undefined && arxiv !== undefined ? 'arXiv' : undefined),
    ],
    ['AN', arxiv === undefined ? undefined : `arXiv:${arxiv}`],
    ['DO', doi],
    ['UR', citationLink(citation)],
    ['L1', pdf],
    ['LA', language],
    ...keywords.map((keyword) => ['KW', keyword] as const),
    ['N1', options.maxAuthors === undefined ? undefined : restOf(authors, options.maxAuthors)],
    ['AB', abstract],
  ];
  const lines = fields.flatMap(([tag, value]) => {
    const line = foldSpace(value ?? '');
    return line === '' ? [] : [`${tag}  - ${line}`];
  });
  return [...lines, 'ER  - ', ''].join('\r\n');
}

function nameOf({ name, family, given, suffix }: CitationAuthor): string {
  return family === undefined
    ? name
    : [family, given, suffix].filter((part) => part !== undefined).join(', ');
}

function restOf(authors: Citation['authors'], most: number): string | undefined {
  if (authors.length <= most) return undefined;
  return `The first ${String(most)} of ${String(authors.length)} authors.`;
}

/** Returns `YYYY/MM/DD/other`; the three slashes stay if a part is unknown. */
function dateOf(published: string): string {
  const [year = '', month = '', day = ''] = published.split('-');
  return `${year}/${month}/${day}/`;
}

/** For a conference, programs read the title of the proceedings from `C3`, and its own name from `T2`. */
function venueFields(venue: CitationVenue) {
  const { name, volume, pages } = venue;
  const { first, last } = parsePageRange(pages);
  return [
    ['T2', name],
    ['C3', isConference(venue) ? name : undefined],
    ['VL', volume],
    ['SP', first],
    ['EP', last],
  ] as const;
}

interface RisOptions {
  /** If there are more authors, only so many are named and a note says so, since RIS has no "and others". */
  readonly maxAuthors?: number | undefined;
}
