import { loadAbstractHtml, loadAbstractText } from '../../content/load-body.ts';
import type { Feed } from './feed.ts';

/** Abstract of a paper in the two forms that feeds use. */
export interface FeedText {
  /** Math as MathML. */
  readonly html: string;
  /** Math as readable Unicode. */
  readonly text: string;
}

/** Abstracts of a feed by the digest of their text. */
export type FeedTexts = ReadonlyMap<string, FeedText>;

/** Reads the abstracts of the entries of a feed. */
export async function loadFeedTexts({ entries }: Feed): Promise<FeedTexts> {
  const bodies = entries.flatMap((entry) =>
    entry.kind === 'paper' ? [entry.body] : entry.papers.map(({ body }) => body),
  );
  return new Map(
    await Promise.all(
      bodies.map(async (body) => {
        const [html, text] = await Promise.all([loadAbstractHtml(body), loadAbstractText(body)]);
        return [body.digest, { html, text }] as const;
      }),
    ),
  );
}
