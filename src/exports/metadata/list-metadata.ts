import type { Card, Link } from '../../archive/card.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { createBreadcrumbs } from './breadcrumbs.ts';
import { writeJsonLd, type JsonLdNode } from './json-ld.ts';
import type { PageMetadata } from './page-metadata.ts';
import { createWebSite, siteId } from './web-site.ts';

/** What a list of papers says to machines: the papers on this page of it, and where the page stands. */
export function createListMetadata(site: ListSite, list: List): PageMetadata {
  const { heading, href, trail } = list;
  const breadcrumbs = createBreadcrumbs(site.urls, [...trail, { label: heading, href }]);
  return asMetadata([createCollectionPage(site, list), breadcrumbs]);
}

/** What the first page says to machines: that the archive can be searched, and its newest papers. */
export function createHomeMetadata(
  site: ListSite,
  groups: readonly { readonly cards: readonly Card[] }[],
): PageMetadata {
  const { config, urls } = site;
  const list = { heading: config.title, href: urls.home, groups };
  return asMetadata([createWebSite(site), createCollectionPage(site, list)]);
}

/** https://schema.org/CollectionPage, its papers by their addresses alone: of fifty, positions would weigh 160 bytes. */
function createCollectionPage({ urls }: ListSite, list: Omit<List, 'trail'>): JsonLdNode {
  const papers = list.groups.flatMap(({ cards }) => cards);
  return {
    '@type': 'CollectionPage',
    '@id': urls.absolute(list.href),
    name: list.heading,
    isPartOf: { '@id': siteId(urls) },
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: papers.map(({ href }) => ({ '@id': urls.absolute(href) })),
    },
  };
}

function asMetadata(graph: readonly JsonLdNode[]): PageMetadata {
  return { tags: [], properties: [], links: [], jsonLd: writeJsonLd(graph) };
}

type ListSite = Pick<Archive, 'config' | 'urls'>;

interface List {
  /** With the number of the page, where it has one. */
  readonly heading: string;
  readonly href: string;
  readonly groups: readonly { readonly cards: readonly Card[] }[];
  /** The pages above it, the broadest first. */
  readonly trail: readonly Link[];
}
