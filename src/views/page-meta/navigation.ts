import type { NavigationEntry, Place } from '../../site/look/look-schema.ts';
import type { PageMeta, Section } from './page-meta.ts';
import type { Link } from '../card/card.ts';
import type { Site } from '../paths/site.ts';

/** An entry of the header or footer. */
export interface NavigationLink extends Link {
  /** The part of the site that it stands for, if it is one of the engine's. */
  readonly section?: Section | undefined;
}

/** Returns the entries of the header: those of `archive.yaml`, else the five main parts. */
export function headerLinks(site: Site): readonly NavigationLink[] {
  const main: readonly Place[] = ['today', 'trending', 'topics', 'archive', 'saved'];
  return toLinks(site, site.config.navigation ?? main.map(toEntry));
}

/** Returns what the header of a page depends on: its section, and its address if the header links or leaves it out. */
export function headerKey(site: Site, { section, href }: PageMeta): string {
  const named = [site.urls.search, ...headerLinks(site).map((link) => link.href)];
  return `${section ?? ''} ${named.includes(href) ? href : ''}`;
}

/** Returns the links of the footer: those of `archive.yaml`, else the pages of prose and what the header leaves out. */
export function footerLinks(site: Site): readonly NavigationLink[] {
  const { links } = site.config.footer;
  if (links !== undefined) return toLinks(site, links);
  const rest = ['authors', 'organizations', 'statistics', 'search', 'data', 'subscribe'] as const;
  return [
    ...site.prosePages.map(({ title, href }) => ({ label: title, href })),
    ...toLinks(site, [...rest, 'rss' as const].map(toEntry)),
  ];
}

function toEntry(place: Place): NavigationEntry {
  return { place, label: undefined };
}

function toLinks(site: Site, entries: readonly NavigationEntry[]): readonly NavigationLink[] {
  return entries.flatMap((entry): readonly NavigationLink[] => {
    if ('place' in entry) {
      const { place, label } = entry;
      // Its pages are not there either.
      if (place === 'trending' && !site.hasUpvotes) return [];
      const { href, label: own, section } = linkOf(site, place);
      return [{ label: label ?? own, href, section }];
    }
    if ('href' in entry) return [{ label: entry.label, href: toHref(site, entry.href) }];
    const page = site.prosePages.find(({ slug }) => slug === entry.page);
    return page === undefined ? [] : [{ label: entry.label ?? page.title, href: page.href }];
  });
}

/** Puts the base before a path of the site, as `archive.yaml` writes it: `/tags/agents/`. */
export function toHref({ config }: Site, href: string): string {
  return href.startsWith('/') ? config.base + href.slice(1) : href;
}

function linkOf({ urls, words }: Site, place: Place): NavigationLink {
  const { page } = words;
  const links: Readonly<Record<Place, NavigationLink>> = {
    today: { section: 'today', label: page.today, href: urls.home },
    trending: { section: 'trending', label: page.trending, href: urls.trending('week') },
    topics: { section: 'topics', label: page.topics, href: urls.topics },
    archive: { section: 'archive', label: page.archive, href: urls.archive },
    saved: { section: 'saved', label: page.savedShort, href: urls.saved },
    authors: { label: page.authors, href: urls.authors },
    organizations: { label: page.organizations, href: urls.organizations },
    statistics: { label: page.statistics, href: urls.statistics },
    search: { label: page.search, href: urls.search },
    subscribe: { label: page.subscribe, href: urls.subscribe },
    data: { label: page.data, href: urls.data },
    rss: { label: 'RSS', href: urls.rss },
  };
  return links[place];
}
