import type { Archive } from '../../archive/create-archive.ts';
import type { JsonLdNode } from './json-ld.ts';

/** Describes the archive as a searchable site: https://schema.org/WebSite */
export function createWebSite({ config, urls }: Pick<Archive, 'config' | 'urls'>): JsonLdNode {
  const { title, description, language, license, curator } = config;
  return {
    '@type': 'WebSite',
    '@id': siteId(urls),
    url: urls.absolute(urls.home),
    name: title,
    description,
    inLanguage: language,
    license: license?.url,
    maintainer:
      curator === undefined
        ? undefined
        : { '@type': 'Person', name: curator.name, url: curator.url },
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${urls.absolute(urls.search)}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** Returns the identifier by which pages name the site they are part of. */
export function siteId(urls: Archive['urls']): string {
  return `${urls.absolute(urls.home)}#site`;
}
