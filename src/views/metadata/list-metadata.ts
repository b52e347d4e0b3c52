import type { Card, Link } from '../card/card.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { mediaTypes } from '../../bibliography/write-citations.ts';
import { citationFormats } from '../../site/urls.ts';
import { createBreadcrumbs } from './breadcrumbs.ts';
import { writeJsonLd, type JsonLdNode } from './json-ld.ts';
import type { MachineMetadata, TypedLink } from './machine-metadata.ts';
import { createWebSite, siteId } from './web-site.ts';

/**
 * What a list says to machines: the papers on this page of it, and where the page stands. A trail of one page would be no
 * trail (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb).
 */
export function createListMetadata(site: ListSite, list: List): MachineMetadata {
  const { heading, href, trail, cited } = list;
  return {
    tags: [],
    properties: [],
    links: cited === undefined ? [] : createCitationLinks(site, cited),
    jsonLd: writeJsonLd([
      createCollectionPage(site, list),
      ...(trail.length === 0
        ? []
        : [createBreadcrumbs(site.urls, [...trail, { label: heading, href }])]),
    ]),
  };
}

/** What the first page says to machines: that the archive can be searched, and its newest papers. */
export function createHomeMetadata(
  site: ListSite,
  groups: readonly { readonly cards: readonly Card[] }[],
): MachineMetadata {
  const { config, urls } = site;
  const list = { heading: config.title, href: urls.home, groups };
  const graph = [createWebSite(site), createCollectionPage(site, list)];
  return { tags: [], properties: [], links: [], jsonLd: writeJsonLd(graph) };
}

/** The citation files of a whole list. */
function createCitationLinks({ urls }: ListSite, list: string): readonly TypedLink[] {
  return citationFormats.map((format) => ({
    rel: 'alternate',
    href: urls.absolute(urls.listCitation(list, format)),
    type: mediaTypes[format],
  }));
}

/** https://schema.org/CollectionPage, its papers by their addresses alone: of fifty, positions would weigh 160 bytes. */
function createCollectionPage({ urls }: ListSite, list: Omit<List, 'trail'>): JsonLdNode {
  const papers = (list.groups ?? []).flatMap(({ cards }) => cards);
  return {
    '@type': 'CollectionPage',
    '@id': urls.absolute(list.href),
    name: list.heading,
    isPartOf: { '@id': siteId(urls) },
    mainEntity:
      papers.length === 0
        ? undefined
        : {
            '@type': 'ItemList',
            itemListElement: papers.map(({ href }) => ({ '@id': urls.absolute(href) })),
          },
  };
}

type ListSite = Pick<Archive, 'config' | 'urls'>;

interface List {
  /** With the number of the page, where it has one. */
  readonly heading: string;
  readonly href: string;
  /** None on a page that lists other lists. */
  readonly groups?: readonly { readonly cards: readonly Card[] }[];
  /** The pages above it, the broadest first. */
  readonly trail: readonly Link[];
  /** The page beside which files with the citations of all its papers are; they are linked where the list begins. */
  readonly cited?: string | undefined;
}
