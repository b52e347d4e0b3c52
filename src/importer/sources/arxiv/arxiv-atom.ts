import type { Author } from '../../../paper/author.ts';
import type { Problem } from '../../../problem/problem.ts';
import { arxivRecordToPaper } from './arxiv-record.ts';
import { parseRecords } from '../parse-records.ts';
import type { ParsedInput, Source } from '../source.ts';
import { parseFeed } from '../xml/parse-feed.ts';
import { childrenOf, childText, type ParsedElement } from '../xml/parse-xml.ts';

/**
 * A reply of arXiv's API, https://export.arxiv.org/api/query, in Atom with arXiv's own elements
 * (https://info.arxiv.org/help/api/user-manual.html#52-details-of-atom-results-returned). Errors arrive as entries and
 * become problems.
 */
export const arxivAtom: Source = {
  kind: 'arxiv',
  description: 'a reply of the arXiv API (Atom)',
  recognises: (text) =>
    /<feed[\s>]/.test(text.slice(0, 1000)) &&
    /https?:\/\/(?:export\.)?arxiv\.org\/api\/|<id>\s*https?:\/\/arxiv\.org\/abs\//.test(text),
  parse: parseArxivAtom,
};

/** Returns whether a reply is, or contains, an error instead of papers. */
export function isArxivError(text: string): boolean {
  return /<id>\s*https?:\/\/arxiv\.org\/api\/errors\b/.test(text);
}

/**
 * Returns the total number of results of a query according to a reply; undefined if it does not say so or is not a
 * reply.
 */
export function arxivTotalResults(text: string): number | undefined {
  const total = /<opensearch:totalResults[^>]*>\s*(\d+)\s*</.exec(text)?.[1];
  return total === undefined ? undefined : Number(total);
}

/** Parses a reply of the API; an error of arXiv's is a problem like any other. */
export function parseArxivAtom(text: string): ParsedInput {
  const feed = parseFeed(text);
  const { papers, problems } = parseRecords(feed.records, (entry) =>
    isError(entry) ? { papers: [], problems: [errorOf(entry)] } : entryToPaper(entry),
  );
  return { papers, problems: [...feed.problems, ...problems] };
}

function isError(entry: ParsedElement): boolean {
  return /\/api\/errors\b/.test(childText(entry, 'id') ?? '');
}

function errorOf(entry: ParsedElement): Problem {
  const message = `arXiv answered with an error: ${childText(entry, 'summary') ?? 'without a reason'}`;
  return { severity: 'error', message, line: entry.line };
}

function entryToPaper(entry: ParsedElement): ParsedInput {
  return arxivRecordToPaper({
    id: childText(entry, 'id'),
    title: childText(entry, 'title'),
    abstract: childText(entry, 'summary'),
    authors: childrenOf(entry, 'author').map(elementToAuthor),
    categories: ['primary_category', 'category'].flatMap((name) =>
      childrenOf(entry, name).flatMap(({ attributes }) => attributes['term'] ?? []),
    ),
    published: childText(entry, 'published'),
    updated: childText(entry, 'updated'),
    comment: childText(entry, 'comment'),
    journalReference: childText(entry, 'journal_ref'),
    doi: childText(entry, 'doi'),
    license: licenseOf(entry),
    assumed: [],
    line: entry.line,
  });
}

function elementToAuthor(author: ParsedElement): Author {
  const affiliations = childrenOf(author, 'affiliation').map(({ text }) =>
    text.replace(/\s+/g, ' ').trim(),
  );
  const affiliation = affiliations.filter((text) => text !== '').join('; ');
  return {
    name: childText(author, 'name') ?? '',
    affiliation: affiliation === '' ? undefined : affiliation,
  };
}

/**
 * Returns the license, given as a link (https://www.rfc-editor.org/rfc/rfc4946) or as the rights, which other tools
 * write into saved replies.
 */
function licenseOf(entry: ParsedElement): string | undefined {
  const link = childrenOf(entry, 'link').find(({ attributes }) => attributes['rel'] === 'license');
  return link?.attributes['href'] ?? childText(entry, 'rights');
}
