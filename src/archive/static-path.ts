import { createHash } from 'node:crypto';
import type { Archive } from './create-archive.ts';

/** One page of a dynamic route. */
export interface StaticPath<Params, Props> {
  readonly params: Params;
  readonly props: Props;
  /** Digest of all that the page shows: equal keys, equal page. */
  readonly cacheKey: string;
}

/**
 * A page for Astro's `getStaticPaths`, with the key by which an incremental build knows that it need not be rendered.
 * Pages read nothing but their props, the archive's configuration and the names of its prose pages, so the digest of
 * all three is complete.
 */
export function createStaticPath<Params extends object, Props extends object>(
  { config, prosePages }: Archive,
  params: Params,
  props: Props,
): StaticPath<Params, Props> {
  const footer = prosePages.map(({ title, href }) => [title, href]);
  const cacheKey = digestOf(JSON.stringify([config, footer, props], cardsToDigests));
  return { params, props, cacheKey };
}

/** A card stands on a dozen pages: it is written out once, and each page has its digest instead. */
function cardsToDigests(key: string, value: unknown): unknown {
  if (key !== 'cards' || !Array.isArray(value)) return value;
  return value.map((card: unknown) => {
    if (typeof card !== 'object' || card === null) return card;
    const digest = cardDigests.get(card) ?? digestOf(JSON.stringify(card));
    cardDigests.set(card, digest);
    return digest;
  });
}

const cardDigests = new WeakMap<object, string>();

function digestOf(text: string): string {
  return createHash('sha1').update(text).digest('base64url');
}
