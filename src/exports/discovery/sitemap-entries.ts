import { authorCounts } from '../../views/counts/author-counts.ts';
import { createAuthorIndex } from '../../views/people/author-index.ts';
import { newestSourceDate, type Archive, type PapersByKey } from '../../archive/create-archive.ts';
import { compareText } from '../../paper/dates.ts';
import { periodsOf } from '../../paper/dates.ts';

/** An address for search engines. */
export interface SitemapEntry {
  /** Path with base. */
  readonly href: string;
  /** Newest day on which a source changed what the page shows; undefined if unknown. */
  readonly changed: string | undefined;
}

/**
 * Returns the pages of the archive in named parts. Papers and dates are divided by year, so that the parts of past
 * years stay the same. Numbered pages of long lists are left out: everything they list is here.
 */
export function createSitemapEntries(
  archive: Archive,
): ReadonlyMap<string, readonly SitemapEntry[]> {
  const { urls, papers, byTopic, byAuthor, byOrganization } = archive;
  const ofPapers = (href: string, index: PapersByKey, key: string): SitemapEntry => ({
    href,
    changed: newestSourceDate(index.get(key) ?? []),
  });
  const parts = new Map<string, SitemapEntry[]>([['pages', createPageEntries(archive)]]);
  const add = (part: string, entry: SitemapEntry): void => {
    const known = parts.get(part);
    if (known === undefined) parts.set(part, [entry]);
    else known.push(entry);
  };
  for (const paper of papers) {
    const entry = { href: urls.paper(paper.id), changed: newestSourceDate([paper]) };
    add(`papers-${periodsOf(paper).year}`, entry);
  }
  addDates(archive, (year, entry) => {
    add(`dates-${year}`, entry);
  });
  for (const slug of [...byTopic.keys()].sort(compareText))
    add('topics', ofPapers(urls.topic(slug), byTopic, slug));
  for (const slug of authorCounts(archive)
    .map((author) => author.slug)
    .sort(compareText))
    add('authors', ofPapers(urls.author(slug), byAuthor, slug));
  for (const slug of [...byOrganization.keys()].sort(compareText))
    add('organizations', ofPapers(urls.organization(slug), byOrganization, slug));
  return parts;
}

/** Returns the pages that exist once. Pages of prose have no date. */
function createPageEntries(archive: Archive): SitemapEntry[] {
  const { urls, updated, prosePages } = archive;
  const hasAuthors = authorCounts(archive).length > 0;
  const lists = [
    ...[urls.home, urls.archive, urls.topics, urls.authors, urls.organizations, urls.statistics],
    ...(archive.hasUpvotes
      ? [urls.trending('day'), urls.trending('week'), urls.trending('month')]
      : []),
    ...(hasAuthors ? createAuthorIndex(archive).initials.map(({ href }) => href) : []),
  ];
  const others = [urls.search, urls.subscribe, urls.data, ...prosePages.map(({ href }) => href)];
  return [
    ...lists.map((href) => ({ href, changed: updated })),
    ...others.map((href) => ({ href, changed: undefined })),
  ];
}

/** Adds the pages of all periods. A week belongs to the year of its number. */
function addDates(
  { urls, byDay, byWeek, byMonth, byYear }: Archive,
  add: (year: string, entry: SitemapEntry) => void,
): void {
  const kinds = [
    [byYear, urls.year],
    [byMonth, urls.month],
    [byWeek, urls.week],
    [byDay, urls.day],
  ] as const;
  for (const [index, href] of kinds) {
    for (const key of [...index.keys()].sort(compareText)) {
      const changed = newestSourceDate(index.get(key) ?? []);
      add(key.slice(0, 4), { href: href(key), changed });
    }
  }
}
