import { createListMetadata } from '../metadata/list-metadata.ts';
import type { Site } from '../paths/site.ts';
import type { TitledMeta } from './page-meta.ts';

/** Creates the metadata of a page that exists once. An index of lists has structured data too. */
export function createSinglePageMeta(site: Site, page: SinglePage): TitledMeta {
  const { isIndexOfLists, ...meta }: Description = pages[page](site);
  if (!isIndexOfLists) return meta;
  const list = { heading: meta.title, href: meta.href, trail: [] };
  return { ...meta, metadata: createListMetadata(site, list) };
}

const pages = {
  archive: ({ config, urls, words }) => ({
    title: words.page.archive,
    description: words.descriptions.archive(config.title),
    href: urls.archive,
    section: 'archive',
    isIndexOfLists: true,
  }),
  topics: ({ config, urls, words }) => ({
    title: words.page.topics,
    description: words.descriptions.topics(config.title),
    href: urls.topics,
    section: 'topics',
    isIndexOfLists: true,
  }),
  authors: ({ config, urls, words }) => ({
    title: words.page.authors,
    description: words.descriptions.authors(config.title),
    href: urls.authors,
    isIndexOfLists: true,
  }),
  organizations: ({ config, urls, words }) => ({
    title: words.page.organizations,
    description: words.descriptions.organizations(config.title),
    href: urls.organizations,
    isIndexOfLists: true,
  }),
  statistics: ({ config, urls, words }) => ({
    title: words.page.statistics,
    description: words.descriptions.statistics(config.title),
    href: urls.statistics,
  }),
  search: ({ config, urls, words }) => ({
    title: words.page.search,
    description: words.descriptions.search(config.title),
    href: urls.search,
  }),
  subscribe: ({ config, urls, words }) => ({
    title: words.page.subscribe,
    description: words.descriptions[config.subscription ? 'subscribeByEmail' : 'subscribe'](
      config.title,
    ),
    href: urls.subscribe,
  }),
  saved: ({ config, urls, words }) => ({
    title: words.page.saved,
    description: words.descriptions.saved(config.title),
    href: urls.saved,
    section: 'saved',
    isIndexed: false,
  }),
  data: ({ config, urls, words }) => ({
    title: words.page.data,
    description: words.descriptions.data(config.title),
    href: urls.data,
  }),
  notFound: ({ urls, words }) => ({
    title: words.page.notFound,
    href: urls.asset('404.html'),
    isIndexed: false,
  }),
} satisfies Readonly<Record<string, (site: Site) => Description>>;

type SinglePage = keyof typeof pages;

interface Description extends TitledMeta {
  readonly isIndexOfLists?: boolean;
}
