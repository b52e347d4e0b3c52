import type { Card, Link } from '../card/card.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { writes } from '../../archive/outputs.ts';
import { mediaTypes } from '../../bibliography/write/write-citations.ts';
import { createBreadcrumbs } from './breadcrumbs.ts';
import { writeJsonLd, type JsonLdNode } from './json-ld.ts';
import type { MachineMetadata, TypedLink } from './machine-metadata.ts';
import { createWebSite, siteId } from './web-site.ts';

/**
 * Describes a page of a list for machines: its papers and its place in the site. The page alone would not be a trail
 * (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb).
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

/** Describes the home page for machines: how to search the archive, and its newest papers. */
export function createHomeMetadata(
  site: ListSite,
  groups: readonly { readonly cards: readonly Card[] }[],
): MachineMetadata {
  const { config, urls } = site;
  const list = { heading: config.title, href: urls.home, groups };
  const graph = [createWebSite(site), createCollectionPage(site, list)];
  return { tags: [], properties: [], links: [], jsonLd: writeJsonLd(graph) };
}

/** Links the citation file of a whole list. */
function createCitationLinks(site: ListSite, list: string): readonly TypedLink[] {
  const { urls } = site;
  return writes(site, 'citations')
    ? [{ rel: 'alternate', href: urls.absolute(urls.listCitation(list)), type: mediaTypes.bib }]
    : [];
}

/**
 * Describes a https://schema.org/CollectionPage with its papers by address alone: positions of fifty papers would weigh
 * 160 bytes.
 */
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
  /** With the number of the page, if it has one. */
  readonly heading: string;
  readonly href: string;
  /** Undefined on a page that lists other lists. */
  readonly groups?: readonly { readonly cards: readonly Card[] }[];
  /** Pages above this one, the broadest first. */
  readonly trail: readonly Link[];
  /** Front page of a list with a citation file for all its papers; only the front page links them. */
  readonly cited?: string | undefined;
}
