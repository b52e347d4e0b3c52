import type { Link } from '../card/card.ts';
import type { Archive } from '../../archive/create-archive.ts';
import type { JsonLdNode } from './json-ld.ts';

/**
 * Describes the place of a page: https://schema.org/BreadcrumbList
 *
 * @param trail from the broadest page to the page itself
 */
export function createBreadcrumbs(urls: Archive['urls'], trail: readonly Link[]): JsonLdNode {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: urls.absolute(href),
    })),
  };
}
