import { feedMediaTypes, type ArchivedFormat } from '../../site/feed-urls.ts';
import type { Feed } from './feed.ts';

/** Of feed history (https://www.rfc-editor.org/rfc/rfc5005#section-1.1). */
export const fhNamespace = 'http://purl.org/syndication/history/1.0';

/** As arXiv names its categories in Atom (https://info.arxiv.org/help/api/user-manual.html). */
export const arxivScheme = 'http://arxiv.org/schemas/atom';

/** The attributes of the links of a document to its hub and to its neighbours, in RSS as in Atom. */
export function chainLinks(
  { hub, chain }: Feed,
  format: ArchivedFormat,
): readonly Readonly<Record<string, string>>[] {
  const type = feedMediaTypes[format];
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
