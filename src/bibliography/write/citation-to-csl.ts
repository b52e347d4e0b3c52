import type { Citation, CitationAuthor } from '../citation.ts';
import { citationLink } from '../citation-link.ts';
import { arxivPdf } from '../parse-identifiers.ts';
import { titleToBibtex } from '../title-to-bibtex.ts';
import { isConference } from '../venue-kind.ts';

/**
 * Converts a citation to an item of CSL-JSON 1.0.2 (https://github.com/citation-style-language/schema, csl-data.json).
 * Values without a field in CSL are under `custom`, unless they follow from the rest, so that `cslToCitation` returns the
 * same citation if no authors were left out.
 */
export function citationToCsl(citation: Citation, options: CslOptions = {}): CslItem {
  const { ids, title, authors, published, arxiv, doi, venue, abstract, language } = citation;
  const { maxAuthors = authors.length } = options;
  const keyword = citation.keywords.join(', ');
  return {
    id: ids[0] ?? doi ?? arxiv ?? title,
    type:
      venue === undefined
        ? 'article'
        : isConference(venue)
          ? 'paper-conference'
          : 'article-journal',
    title,
    ...stated({
      author: authors.length === 0 ? undefined : authors.slice(0, maxAuthors).map(authorToName),
      issued:
        published === undefined ? undefined : { 'date-parts': [published.split('-').map(Number)] },
      'container-title': venue?.name,
      volume: venue?.volume,
      page: venue?.pages,
      publisher: venue === undefined && arxiv !== undefined ? 'arXiv' : citation.publisher,
      number: venue === undefined && arxiv !== undefined ? `arXiv:${arxiv}` : undefined,
      DOI: doi,
      URL: citationLink({ ...citation, pdf: undefined }),
      language,
      keyword: keyword === '' ? undefined : keyword,
      abstract,
      note: noteOf(citation, maxAuthors),
      custom: customOf(citation, keyword),
    }),
  };
}

/** Styles print a number as that of the article, instead of its pages; hardly any prints a note. */
function noteOf({ arxiv, authors, venue }: Citation, most: number): string | undefined {
  const notes = [
    ...(arxiv === undefined || venue === undefined ? [] : [`arXiv:${arxiv}`]),
    ...(authors.length <= most
      ? []
      : [`The first ${String(most)} of ${String(authors.length)} authors.`]),
  ];
  return notes.length === 0 ? undefined : notes.join('\n');
}

/** Processors print the particle with the family name but sort without it. */
function authorToName({ name, family, given, suffix }: CitationAuthor): CslName {
  if (family === undefined) return { literal: name };
  const [, particle, rest = family] = /^((?:\p{Ll}[\p{L}'’]* )+)(.+)$/u.exec(family) ?? [];
  return {
    ...(particle === undefined ? {} : { 'non-dropping-particle': particle.trim() }),
    family: rest,
    ...stated({ given, suffix }),
  };
}

function customOf(citation: Citation, keyword: string): CslItem['custom'] {
  const { ids, title, titleTex, url, category, pdf, arxiv, keywords, authorCount } = citation;
  return {
    ...(ids.length === 0 ? {} : { ids }),
    ...stated({
      titleTex: titleTex === titleToBibtex([{ type: 'text', value: title }]) ? undefined : titleTex,
      url: url === citationLink({ ...citation, pdf: undefined }) ? undefined : url,
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
  readonly type: 'article' | 'article-journal' | 'paper-conference';
  readonly title: string;
  readonly custom?: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

interface CslOptions {
  /** If there are more authors, only so many are named and a note says so. */
  readonly maxAuthors?: number | undefined;
}

type CslName = Readonly<Record<string, string | undefined>>;
