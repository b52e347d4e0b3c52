import type { PaperType } from '../../paper/paper-type.ts';
import type { Citation, CitationAuthor } from '../citation.ts';
import { citationAddress } from '../citation-link.ts';
import { citationForm } from '../citation-type.ts';
import { arxivPdf } from '../parse-identifiers.ts';
import { titleToBibtex } from '../title-to-bibtex.ts';

/**
 * Converts a citation to an item of CSL-JSON 1.0.2 (https://github.com/citation-style-language/schema, csl-data.json).
 * Values without a field in CSL are under `custom`, unless they follow from the rest, so that `cslToCitation` returns the
 * same citation if no authors were left out. An open list ends with the author `others`, as in BibTeX.
 */
export function citationToCsl(citation: Citation, options: CslOptions = {}): CslItem {
  const { ids, title, authors, editors, published, arxiv, doi, venue, language } = citation;
  const { maxAuthors = authors.length } = options;
  const keyword = citation.keywords.join(', ');
  const names = authors.slice(0, maxAuthors).map(authorToName);
  const others = citation.hasMoreAuthors && maxAuthors >= authors.length ? [openList] : [];
  return {
    id: citation.key ?? ids[0] ?? doi ?? arxiv ?? title,
    type: citation.type,
    title,
    ...stated({
      'citation-key': citation.key,
      author: names.length === 0 ? undefined : [...names, ...others],
      editor: editors.length === 0 ? undefined : editors.map(authorToName),
      issued:
        published === undefined ? undefined : { 'date-parts': [published.split('-').map(Number)] },
      'container-title': venue?.name,
      volume: venue?.volume,
      ...placeOf(citation),
      genre: citation.genre,
      DOI: doi,
      URL: citationAddress({ ...citation, pdf: undefined }),
      language,
      keyword: keyword === '' ? undefined : keyword,
      abstract: citation.abstract,
      note: noteOf(citation, maxAuthors),
      custom: customOf(citation, keyword),
    }),
  };
}

/**
 * Returns the numbers that tell where in a volume or a series a work is. Styles print a number as that of an article or a
 * report. An article without pages has its number there too, where Zotero and most styles look for it.
 */
function placeOf(citation: Citation): Readonly<Record<string, string | undefined>> {
  const { arxiv, venue, number, articleNumber } = citation;
  const isReport = citationForm(citation) === 'report';
  const isPreprint = isArxivPreprint(citation);
  return {
    issue: isReport ? undefined : number,
    page: venue?.pages ?? articleNumber,
    publisher: isPreprint ? 'arXiv' : citation.publisher,
    number: isPreprint ? `arXiv:${arxiv ?? ''}` : isReport ? number : articleNumber,
  };
}

function isArxivPreprint(citation: Citation): boolean {
  return citation.arxiv !== undefined && citationForm(citation) === 'preprint';
}

/** Hardly any style prints a note. */
function noteOf(citation: Citation, most: number): string | undefined {
  const { arxiv, authors } = citation;
  const notes = [
    ...(arxiv === undefined || isArxivPreprint(citation) ? [] : [`arXiv:${arxiv}`]),
    ...(authors.length <= most
      ? []
      : [`The first ${String(most)} of ${String(authors.length)} authors.`]),
  ];
  return notes.length === 0 ? undefined : notes.join('\n');
}

/**
 * Particles and suffixes are part of the family name: Zotero drops them elsewhere, and citeproc finds the particles by
 * itself.
 */
function authorToName({ name, family, given, suffix }: CitationAuthor): CslName {
  if (family === undefined) return { literal: name };
  return { family: suffix === undefined ? family : `${family} ${suffix}`, ...stated({ given }) };
}

const openList: CslName = { literal: 'others' };

function customOf(citation: Citation, keyword: string): CslItem['custom'] {
  const { ids, title, titleTex, url, category, pdf, arxiv, keywords, authorCount } = citation;
  return {
    ...(ids.length === 0 ? {} : { ids }),
    ...stated({
      titleTex: titleTex === titleToBibtex([{ type: 'text', value: title }]) ? undefined : titleTex,
      url,
      category,
      pdf: pdf === arxivPdf(arxiv) ? undefined : pdf,
      keywords:
        keywords.some((word) => /[,;\n]/.test(word)) && keyword !== '' ? keywords : undefined,
      authorCount,
    }),
  };
}

function stated<Value>(fields: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The part of CSL-JSON that is written. */
export interface CslItem {
  readonly id: string;
  readonly type: PaperType;
  readonly title: string;
  readonly custom?: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

interface CslOptions {
  /** If there are more authors, only so many are named and a note says so. */
  readonly maxAuthors?: number | undefined;
}

type CslName = Readonly<Record<string, string | undefined>>;
