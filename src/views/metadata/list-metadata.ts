import type { Link } from '../card/card.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { writes } from '../../archive/outputs.ts';
import { mediaTypes } from '../../bibliography/write/write-citations.ts';
import { createBreadcrumbs } from './breadcrumbs.ts';
import { writeJsonLd, type JsonLdNode } from './json-ld.ts';
import type { MachineMetadata, TypedLink } from './machine-metadata.ts';
import { createWebSite, siteId } from './web-site.ts';

/**
 * Describes a page of a list for machines: its place in the site, or that it is a list where nothing is above it. The page
 * alone would not be a trail (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb). Its papers
 * are not named: no reader of structured data takes them from there.
 */
export function createListMetadata(site: ListSite, list: List): MachineMetadata {
  const { heading, href, trail, cited } = list;
  return {
    tags: [],
    links: cited === undefined ? [] : createCitationLinks(site, cited),
    jsonLd: writeJsonLd([
      trail.length === 0
        ? createCollectionPage(site, { heading, href })
        : createBreadcrumbs(site.urls, trail, heading),
    ]),
  };
}

/** Describes the home page for machines: how to search the archive. */
export function createHomeMetadata(site: ListSite): MachineMetadata {
  return { tags: [], links: [], jsonLd: writeJsonLd([createWebSite(site)]) };
}

/** Links the citation file of a whole list. */
function createCitationLinks(site: ListSite, list: string): readonly TypedLink[] {
  const { urls } = site;
  return writes(site, 'citations')
    ? [{ rel: 'alternate', href: urls.absolute(urls.listCitation(list)), type: mediaTypes.bib }]
    : [];
}

/** Describes an index as https://schema.org/CollectionPage. */
function createCollectionPage(
  { urls }: ListSite,
  list: Pick<List, 'heading' | 'href'>,
): JsonLdNode {
  return {
    '@type': 'CollectionPage',
    '@id': urls.absolute(list.href),
    name: list.heading,
    isPartOf: { '@id': siteId(urls) },
  };
}

type ListSite = Pick<Archive, 'config' | 'urls'>;

interface List {
  /** With the number of the page, if it has one. */
  readonly heading: string;
  readonly href: string;
  /** Pages above this one, the broadest first. */
  readonly trail: readonly Link[];
  /** Front page of a list with a citation file for all its papers; only the front page links them. */
  readonly cited?: string | undefined;
}
