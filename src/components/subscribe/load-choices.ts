import { foldText } from '../people/match-prefixes.ts';
import { parseAuthorNames } from '../people/parse-author-names.ts';
import type { FeedChoice, FeedKind } from './chosen-feeds.ts';

/** A choice with the text by which it is found. */
export interface FoundChoice extends FeedChoice {
  readonly text: string;
}

/**
 * All authors or organisations that have a feed, most papers first; none where their names cannot be had.
 *
 * @param page the address below which their pages are
 * @param least how many papers one needs to have a feed
 */
export async function loadChoices(
  names: string,
  { kind, page, least }: { readonly kind: FeedKind; readonly page: string; readonly least: number },
): Promise<readonly FoundChoice[]> {
  try {
    const response = await fetch(names);
    if (!response.ok) return [];
    return parseAuthorNames(await response.json())
      .filter(({ count }) => count >= least)
      .map(({ name, slug }) => ({
        path: `${page}${encodeURIComponent(slug)}/rss.xml`,
        label: name,
        kind,
        text: foldText(name),
      }));
  } catch {
    return [];
  }
}
