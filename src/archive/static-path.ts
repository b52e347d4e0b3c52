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
 * Pages read nothing but their props and the archive's configuration, so the digest of both is complete.
 */
export function createStaticPath<Params extends object, Props extends object>(
  { config }: Archive,
  params: Params,
  props: Props,
): StaticPath<Params, Props> {
  const cacheKey = createHash('sha1')
    .update(JSON.stringify([config, props]))
    .digest('base64url');
  return { params, props, cacheKey };
}
