import type { Problem } from '../../../problem/problem.ts';
import { arxivRecordToPaper, type ArxivRecord } from './arxiv-record.ts';
import { creatorsToAuthors } from './creators-to-authors.ts';
import { parseRecords } from '../parse-records.ts';
import type { ParsedInput, Source } from '../source.ts';
import { parseFeed } from '../xml/parse-feed.ts';
import { childrenOf, childText, type ParsedElement } from '../xml/parse-xml.ts';

/**
 * The daily announcements of arXiv, https://rss.arxiv.org/rss/cs.CL or /atom/cs.CL
 * (https://info.arxiv.org/help/rss_specifications.html): new papers, cross-lists and replacements. A feed gives the day
 * of the announcement and the names of all authors in one text, so these two only fill gaps; the day of a replacement
 * is that of its version.
 */
export const arxivRss: Source = {
  kind: 'arxiv-rss',
  description: 'the announcements of arXiv (RSS or Atom)',
  recognises: (text) =>
    /<(?:rss|feed)[\s>]/.test(text.slice(0, 1000)) && /arXiv\.org:|rss\.arxiv\.org/.test(text),
  parse: parseArxivRss,
};

function parseArxivRss(text: string): ParsedInput {
  const feed = parseFeed(text);
  const { papers, problems } = parseRecords(feed.records, itemToPaper);
  return { papers, problems: [...feed.problems, ...problems] };
}

function itemToPaper(item: ParsedElement): ParsedInput {
  const description = childText(item, 'description') ?? childText(item, 'summary') ?? '';
  const parts = announcement.exec(description);
  const [, id, type = '', abstract = ''] = parts ?? [];
  if (parts === null) {
    const record = childText(item, 'title');
    return { papers: [], problems: [{ ...noAnnouncement, line: item.line, record }] };
  }
  return arxivRecordToPaper({
    id,
    title: childText(item, 'title'),
    abstract: abstract.trim() === '' ? undefined : abstract.trim(),
    authors: creatorsToAuthors(childText(item, 'creator') ?? ''),
    categories: childrenOf(item, 'category').map(({ attributes, text }) =>
      (attributes['term'] ?? text).trim(),
    ),
    ...datesOf(item, type),
    comment: undefined,
    journalReference: childText(item, 'journal_reference'),
    doi: childText(item, 'DOI'),
    license: childText(item, 'rights'),
    assumed: ['authors', 'published'],
    line: item.line,
  });
}

/** Returns the dates of an item; a cross-list does not say when the paper came out. */
function datesOf(item: ParsedElement, type: string): Pick<ArxivRecord, 'published' | 'updated'> {
  const day = announcedOn(childText(item, 'pubDate') ?? childText(item, 'published') ?? '');
  return {
    published: type === 'new' ? day : undefined,
    updated: type.startsWith('replace') ? day : undefined,
  };
}

/** Returns the day in arXiv's own time zone, from a date of RFC 822 in RSS or of RFC 3339 in Atom. */
function announcedOn(date: string): string | undefined {
  const parts = /^(?:\w{3}, )?(\d{1,2}) (\w{3}) (\d{4})\b/.exec(date);
  if (parts === null) return date === '' ? undefined : date;
  const [, day = '', month = '', year = ''] = parts;
  const number = months.indexOf(month) + 1;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const announcement = /^arXiv:(\S+)\s+Announce Type:\s*([\w-]+)\s+Abstract:([^]*)$/;

const noAnnouncement: Problem = {
  severity: 'error',
  message: 'is not described as arXiv describes what it announces',
  hint: 'A description begins with "arXiv:2505.20444v1 Announce Type: new Abstract:".',
};

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
