import type { PaperType } from '../../paper/paper-type.ts';
import type { Citation, CitationAuthor } from '../citation.ts';
import { citationAddress } from '../citation-link.ts';
import { citationForm, type CitationForm } from '../citation-type.ts';
import { createAuthor } from '../create-author.ts';
import { foldSpace } from '../../tex/text-to-tex.ts';
import { parsePageRange } from '../page-range.ts';

/**
 * Formats a citation as a RIS record (https://github.com/aurimasv/translators/wiki/RIS-Tag-Map, after the specification of
 * Research Information Systems): lines end with CR LF, `TY` is first and `ER` last. A preprint is unpublished (`UNPB`),
 * since RIS has no type for it. An open list ends with the author `others`, as in BibTeX.
 */
export function citationToRis(citation: Citation, options: RisOptions = {}): string {
  const { title, authors, published, arxiv, doi, venue, pdf, keywords } = citation;
  const { maxAuthors = authors.length } = options;
  const form = citationForm(citation);
  const isOpen = citation.hasMoreAuthors && maxAuthors >= authors.length;
  const fields: readonly Field[] = [
    ['TY', types.get(citation.type) ?? 'GEN'],
    ['ID', citation.key],
    ['TI', title],
    ...authors.slice(0, maxAuthors).map((author) => ['AU', nameOf(author)] as const),
    ['AU', isOpen ? 'others' : undefined],
    ...citation.editors.map((editor) => [editorTags[form], nameOf(editor)] as const),
    ['PY', published?.slice(0, 4)],
    ['DA', published === undefined ? undefined : dateOf(published)],
    // For a conference, programs read the title of the proceedings from `C3`, and its own name from `T2`.
    ['T2', venue?.name],
    ['C3', form === 'paper' ? venue?.name : undefined],
    ...placeFields(citation, form),
    [
      'PB',
      citation.publisher ?? (form === 'preprint' && arxiv !== undefined ? 'arXiv' : undefined),
    ],
    ['AN', arxiv === undefined ? undefined : `arXiv:${arxiv}`],
    ['DO', doi],
    ['UR', citationAddress(citation)],
    ['L1', pdf],
    ['LA', citation.language],
    ...keywords.map((keyword) => ['KW', keyword] as const),
    ['N1', restOf(authors, maxAuthors)],
    ['AB', citation.abstract],
  ];
  const lines = fields.flatMap(([tag, value]) => {
    const line = foldSpace(value ?? '');
    return line === '' ? [] : [`${tag}  - ${line}`];
  });
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** A comma at the end keeps the name of a group whole, which would be taken for that of a person. */
function nameOf({ name, family, given, suffix }: CitationAuthor): string {
  if (family === undefined) return createAuthor(name).family === undefined ? name : `${name},`;
  return [family, given, suffix].filter((part) => part !== undefined).join(', ');
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

/** Programs that know no number of an article read it as its first page, and that of a report from `SN`. */
function placeFields(citation: Citation, form: CitationForm): readonly Field[] {
  const { venue, number, articleNumber, genre } = citation;
  const { first, last } = parsePageRange(venue?.pages);
  return [
    ['VL', venue?.volume],
    [form === 'report' ? 'SN' : 'IS', number],
    ['SP', first ?? articleNumber],
    ['EP', last],
    ['C7', articleNumber],
    // In other records it is read as a DOI.
    ['M3', form === 'thesis' || form === 'report' ? genre : undefined],
  ];
}

const types: ReadonlyMap<PaperType, string> = new Map([
  ['article', 'UNPB'],
  ['article-journal', 'JOUR'],
  ['article-magazine', 'MGZN'],
  ['article-newspaper', 'NEWS'],
  ['book', 'BOOK'],
  ['chapter', 'CHAP'],
  ['classic', 'CLSWK'],
  ['collection', 'BOOK'],
  ['dataset', 'DATA'],
  ['entry', 'CHAP'],
  ['entry-dictionary', 'DICT'],
  ['entry-encyclopedia', 'ENCYC'],
  ['manuscript', 'MANSCPT'],
  ['pamphlet', 'PAMP'],
  ['paper-conference', 'CONF'],
  ['patent', 'PAT'],
  ['post-weblog', 'BLOG'],
  ['report', 'RPRT'],
  ['review', 'JOUR'],
  ['review-book', 'JOUR'],
  ['software', 'COMP'],
  ['speech', 'SLIDE'],
  ['standard', 'STAND'],
  ['thesis', 'THES'],
  ['webpage', 'ELEC'],
]);

/** In books of their own `A2` names the editors of a series. */
const editorTags: Readonly<Record<CitationForm, string>> = {
  article: 'A2',
  paper: 'A2',
  chapter: 'A2',
  book: 'ED',
  thesis: 'ED',
  report: 'ED',
  preprint: 'ED',
  other: 'ED',
};

type Field = readonly [tag: string, value: string | undefined];

interface RisOptions {
  /** If there are more authors, only so many are named and a note says so. */
  readonly maxAuthors?: number | undefined;
}
