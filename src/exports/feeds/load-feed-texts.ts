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
export function loadFeedTexts({ entries }: Feed): FeedTexts {
  const bodies = entries.flatMap((entry) =>
    entry.kind === 'day' ? entry.papers.map(({ body }) => body) : [entry.body],
  );
  return new Map(
    bodies.map((body) => [
      body.digest,
      {
        // Only entries with the whole abstract ask for it.
        get html() {
          return loadAbstractHtml(body);
        },
        text: loadAbstractText(body),
      },
    ]),
  );
}
