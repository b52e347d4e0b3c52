import { feedMediaTypes } from '../../site/feed-urls.ts';
import type { Feed } from './feed.ts';

/** Namespace of feed history (https://www.rfc-editor.org/rfc/rfc5005#section-1.1). */
export const fhNamespace = 'http://purl.org/syndication/history/1.0';

/** Scheme of arXiv's categories in Atom (https://info.arxiv.org/help/api/user-manual.html). */
export const arxivScheme = 'http://arxiv.org/schemas/atom';

/**
 * Returns the attributes of the links from a document to its hub and its neighbours, for RSS and Atom. The neighbours
 * are in Atom.
 */
export function chainLinks({ hub, chain }: Feed): readonly Readonly<Record<string, string>>[] {
  const type = feedMediaTypes.atom;
  const neighbours = [
    ['current', chain.current],
    ['prev-archive', chain.previous],
    ['next-archive', chain.next],
  ] as const;
  return [
    ...(hub === undefined ? [] : [{ rel: 'hub', href: hub }]),
    ...neighbours.flatMap(([rel, href]) => (href === undefined ? [] : [{ rel, type, href }])),
  ];
}
