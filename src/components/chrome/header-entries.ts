import type { PageMeta, Section } from '../../views/page-meta/page-meta.ts';
import type { Site } from '../../views/paths/site.ts';
import { page as words } from '../../words/shown.ts';

/** An entry of the main navigation. */
export interface HeaderEntry {
  readonly section: Section;
  readonly label: string;
  readonly href: string;
}

/** Returns the entries of the main navigation. */
export function headerEntries({ urls, hasUpvotes }: Site): readonly HeaderEntry[] {
  return [
    { section: 'today', label: words.today, href: urls.home },
    ...(hasUpvotes
      ? [{ section: 'trending', label: words.trending, href: urls.trending('week') } as const]
      : []),
    { section: 'topics', label: words.topics, href: urls.topics },
    { section: 'archive', label: words.archive, href: urls.archive },
    { section: 'saved', label: words.savedShort, href: urls.saved },
  ];
}

/** Returns what the header of a page depends on: its section, and its address if the header links or leaves it out. */
export function headerKey(site: Site, { section, href }: PageMeta): string {
  const named = [site.urls.search, ...headerEntries(site).map((entry) => entry.href)];
  return `${section ?? ''} ${named.includes(href) ? href : ''}`;
}
