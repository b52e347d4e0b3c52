import { loadAbstractHtml, loadAbstractText } from '../markdown/load-body.ts';
import type { Feed } from './feed.ts';

/** The abstract of an entry, in both forms in which feeds carry it. */
export interface FeedText {
  readonly html: string;
  readonly text: string;
}

/** The abstracts of a feed by the digest of their text. */
export type FeedTexts = ReadonlyMap<string, FeedText>;

/** Reads the abstracts of the entries of a feed. */
export async function loadFeedTexts({ entries }: Feed): Promise<FeedTexts> {
  return new Map(
    await Promise.all(
      entries.map(async ({ body }) => {
        const [html, text] = await Promise.all([loadAbstractHtml(body), loadAbstractText(body)]);
        return [body.digest, { html, text }] as const;
      }),
    ),
  );
}
