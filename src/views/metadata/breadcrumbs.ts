import type { Link } from '../card/card.ts';
import type { Archive } from '../../archive/create-archive.ts';
import type { JsonLdNode } from './json-ld.ts';

/**
 * Describes the place of a page: https://schema.org/BreadcrumbList
 *
 * @param trail from the broadest page to the nearest above this one
 * @param here name of the page itself, which needs no address; readers want two names at least
 */
export function createBreadcrumbs(
  urls: Archive['urls'],
  trail: readonly Link[],
  here?: string,
): JsonLdNode {
  const above = trail.map(({ label, href }) => ({ name: label, item: urls.absolute(href) }));
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...above, ...(here === undefined ? [] : [{ name: here }])].map(
      (place, index) => ({ '@type': 'ListItem', position: index + 1, ...place }),
    ),
  };
}
