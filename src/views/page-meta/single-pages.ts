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
  archive: ({ config, urls }) => ({
    title: 'Archive',
    description: `Every day with papers in ${config.title}.`,
    href: urls.archive,
    section: 'archive',
    isIndexOfLists: true,
  }),
  topics: ({ config, urls }) => ({
    title: 'Topics',
    description: `The topics of the papers in ${config.title}.`,
    href: urls.topics,
    section: 'topics',
    isIndexOfLists: true,
  }),
  authors: ({ config, urls }) => ({
    title: 'Authors',
    description: `The authors of the papers in ${config.title}.`,
    href: urls.authors,
    isIndexOfLists: true,
  }),
  organizations: ({ config, urls }) => ({
    title: 'Organisations',
    description: `The organisations behind the papers in ${config.title}.`,
    href: urls.organizations,
    isIndexOfLists: true,
  }),
  statistics: ({ config, urls }) => ({
    title: 'Statistics',
    description: `The papers of ${config.title} in numbers: over time, by topic, author and organisation.`,
    href: urls.statistics,
  }),
  search: ({ config, urls }) => ({
    title: 'Search',
    description: `Search the papers of ${config.title}.`,
    href: urls.search,
  }),
  subscribe: ({ config, urls }) => ({
    title: 'Subscribe',
    description: `Follow ${config.title} by ${config.subscription ? 'email or ' : ''}feed.`,
    href: urls.subscribe,
  }),
  saved: ({ config, urls }) => ({
    title: 'Saved papers',
    description: `The papers of ${config.title} that you saved on this device.`,
    href: urls.saved,
    section: 'saved',
    isIndexed: false,
  }),
  data: ({ config, urls }) => ({
    title: 'Data',
    description: `All records of ${config.title} as files: for scripts, spreadsheets, reference managers and language models.`,
    href: urls.data,
  }),
  notFound: ({ urls }) => ({
    title: 'There is no such page',
    href: urls.asset('404.html'),
    isIndexed: false,
  }),
} satisfies Readonly<Record<string, (site: Site) => Description>>;

type SinglePage = keyof typeof pages;

interface Description extends TitledMeta {
  readonly isIndexOfLists?: boolean;
}
