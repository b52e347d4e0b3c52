import type { Citation, CitationAuthor } from '../citation.ts';
import { citationForm, type CitationForm } from '../citation-type.ts';
import { citationKey, citationKeys } from './citation-key.ts';
import { citationAddress } from '../citation-link.ts';
import { isSound } from '../../tex/is-sound.ts';
import { foldSpace, textToTex } from '../../tex/text-to-tex.ts';
import { parsePageRange } from '../page-range.ts';
import { titleToBibtex } from '../title-to-bibtex.ts';

/**
 * Formats a citation as a BibTeX entry (http://tug.ctan.org/biblio/bibtex/base/btxdoc.pdf) with arXiv's fields
 * (https://info.arxiv.org/help/hypertex/bibstyles/index.html) under their names in BibTeX and in BibLaTeX, `eid` for the
 * number of an article, and `day`, which reference managers read. Types are those that BibTeX, BibLaTeX and Zotero all
 * know. Like arXiv's own entries it has no abstract. Every value is one line with balanced braces, whatever the citation
 * contains. Ends without a line break.
 */
export function citationToBibtex(citation: Citation, options: BibtexOptions = {}): string {
  const { arxiv, doi, category, editors, published = '' } = citation;
  const form = citationForm(citation);
  const month = months[Number(published.slice(5, 7)) - 1];
  const day = /^\d{4}-\d{2}-0?(\d+)$/.exec(published)?.[1];
  const archive = arxiv === undefined ? undefined : 'arXiv';
  const title = titleOf(citation);
  const fields: readonly Field[] = [
    ['title', title],
    ['author', authorsOf(citation, options.maxAuthors)],
    ['editor', namesToTex(editors)],
    // Styles sort and label by it what nobody is named for.
    ['key', citation.authors.length + editors.length === 0 ? title : undefined],
    ...placeFields(citation, form),
    ['year', /^\d{4}/.exec(published)?.[0]],
    ['day', day],
    ['eprint', verbatim(arxiv)],
    ['archivePrefix', archive],
    ['eprinttype', archive?.toLowerCase()],
    ['primaryClass', arxiv === undefined ? undefined : texOf(category)],
    ['doi', verbatim(doi)],
    ['url', verbatim(citationAddress(citation))],
  ];
  const lines = fields.flatMap(([name, value]) => [
    ...(value === undefined || value === '' ? [] : [`  ${name} = {${value}}`]),
    // A macro that every style defines, so without braces.
    ...(name === 'year' && month !== undefined ? [`  month = ${month}`] : []),
  ]);
  const key = options.key ?? citation.key ?? citationKey(citation);
  return `@${entryType(citation, form)}{${key},\n${lines.join(',\n')}\n}`;
}

/** Formats citations as a BibTeX file, in their order, no two with the same key. */
export function citationsToBibtex(citations: readonly Citation[]): string {
  const keys = citationKeys(citations);
  return citations
    .map((citation, index) => `${citationToBibtex(citation, { key: keys[index] })}\n`)
    .join('\n');
}

/** Zotero ignores entries of types that it does not know, `@dataset` among them; they are told by the field `type`. */
function entryType({ genre = '' }: Citation, form: CitationForm): string {
  if (form !== 'thesis') return entryTypes[form];
  return isBelowDoctor.test(genre) ? 'mastersthesis' : 'phdthesis';
}

function placeFields(citation: Citation, form: CitationForm): readonly Field[] {
  const { venue, number, articleNumber, publisher } = citation;
  const publisherField = publisherFields[form];
  return [
    ['type', kindOf(citation, form)],
    [venueFields[form], texOf(venue?.name)],
    ['volume', texOf(venue?.volume)],
    ['number', texOf(number)],
    ['eid', texOf(articleNumber)],
    ['pages', pagesToTex(venue?.pages)],
    // Some programs read it as a list of names.
    ...(publisher === undefined || publisherField === undefined
      ? []
      : [[publisherField, namePart(publisher)] as const]),
  ];
}

/** Hyphens within the name of a page stay (`C3-32--C3-35`). */
function pagesToTex(pages: string | undefined): string | undefined {
  const ranges = pages?.split(/[,;]/).map((range) => {
    const { first = '', last } = parsePageRange(range);
    return last === undefined ? textToTex(first) : `${textToTex(first)}--${textToTex(last)}`;
  });
  return ranges?.join(', ');
}

/** Returns what styles print in place of their own words for a thesis or a report, and what sort of `@misc` it is. */
function kindOf({ genre, type }: Citation, form: CitationForm): string | undefined {
  if (form === 'other' && (type === 'dataset' || type === 'software')) return type;
  return form === 'thesis' || form === 'report' || form === 'other' ? texOf(genre) : undefined;
}

/** The TeX of a foreign citation may be broken. */
function titleOf({ title, titleTex }: Citation): string {
  const tex = foldSpace(titleTex);
  return tex !== '' && isSound(tex) ? tex : titleToBibtex([{ type: 'text', value: title }]);
}

function authorsOf({ authors, hasMoreAuthors }: Citation, most = Infinity): string {
  const others = hasMoreAuthors || authors.length > most ? [' and others'] : [];
  return [namesToTex(authors.slice(0, most)), ...others].join('');
}

function namesToTex(names: readonly CitationAuthor[]): string {
  return names.map(authorToTex).join(' and ');
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

function texOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : textToTex(text);
}

/** Styles print these literally, so TeX's escapes would show. */
function verbatim(value: string | undefined): string | undefined {
  return value?.replace(/[{}\\\s]/g, encodeURIComponent);
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const entryTypes: Readonly<Record<Exclude<CitationForm, 'thesis'>, string>> = {
  article: 'article',
  paper: 'inproceedings',
  chapter: 'incollection',
  book: 'book',
  report: 'techreport',
  preprint: 'misc',
  other: 'misc',
};

/** BibTeX has these two theses; BibLaTeX prints the field `type` for every other. */
const isBelowDoctor =
  /\b(?:master|bachelor|diplom|m\.? ?sc|m\.? ?a\b|b\.? ?sc|b\.? ?a\b|magister|licen)/i;

const venueFields: Readonly<Record<CitationForm, string>> = {
  article: 'journal',
  paper: 'booktitle',
  chapter: 'booktitle',
  book: 'series',
  thesis: 'howpublished',
  report: 'howpublished',
  preprint: 'howpublished',
  other: 'howpublished',
};

/** No style prints the publisher of a journal. */
const publisherFields: Readonly<Record<CitationForm, string | undefined>> = {
  article: undefined,
  paper: 'publisher',
  chapter: 'publisher',
  book: 'publisher',
  thesis: 'school',
  report: 'institution',
  preprint: 'publisher',
  other: 'publisher',
};

type Field = readonly [name: string, value: string | undefined];

interface BibtexOptions {
  /** Replaces the citation's own. */
  readonly key?: string | undefined;
  /** If there are more authors, only so many are named and `others` follows. */
  readonly maxAuthors?: number | undefined;
}
