import type { Archive } from '../../archive/create-archive.ts';
import { textToDigest } from '../../files/digest.ts';
import type { KeyedView } from '../keys/keyed-view.ts';

/** A page of a dynamic route. */
export interface StaticPath<Params, Props> {
  readonly params: Params;
  readonly props: LazyProps<Props>;
  /** Digest of everything the page shows: equal keys, equal page. */
  readonly cacheKey: string;
}

/** What a page shows, made only if the page is rendered: most pages of a build are those of the build before. */
export type LazyProps<Props> = Readonly<Record<'load', () => Props>>;

/**
 * Returns a page for Astro's `getStaticPaths`, with the key by which an incremental build knows whether to render it.
 * Pages read only their props, the archive's configuration and the names of its prose pages, so the digest of all three
 * is complete.
 */
export function createStaticPath<Params extends object, Props extends object>(
  archive: Archive,
  params: Params,
  props: Props,
): StaticPath<Params, Props> {
  return { params, props: { load: () => props }, cacheKey: createCacheKey(archive, props) };
}

/** Returns a page whose values are made only if it is rendered. */
export function createLazyPath<Params extends object, View>(
  params: Params,
  { key, load }: KeyedView<View>,
): StaticPath<Params, { readonly view: View }> {
  return { params, props: { load: () => ({ view: load() }) }, cacheKey: key };
}

/** Returns a digest of values from which, with the configuration and the prose pages, a page is made. */
function createCacheKey({ config, prosePages }: Archive, values: object): string {
  const footer = prosePages.map(({ title, href }) => [title, href]);
  return textToDigest(JSON.stringify([config, footer, values], cardsToDigests));
}

/** Replaces cards by their digests: a card is on a dozen pages, and is serialised once. */
function cardsToDigests(key: string, value: unknown): unknown {
  if (key !== 'cards' || !Array.isArray(value)) return value;
  return value.map((item: unknown) => {
    if (typeof item !== 'object' || item === null) return item;
    const digest = cardDigests.get(item) ?? textToDigest(JSON.stringify(item));
    cardDigests.set(item, digest);
    return digest;
  });
}

const cardDigests = new WeakMap<object, string>();
