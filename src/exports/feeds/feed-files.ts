import type { Archive } from '../../archive/create-archive.ts';
import { createStaticPath, type StaticPath } from '../../archive/static-path.ts';
import { feedMediaTypes, type ArchivedFormat, type FeedFormat } from '../../site/feed-urls.ts';
import { createFeeds } from './create-feeds.ts';
import type { Feed } from './feed.ts';
import { createPartFeeds } from './feed-parts.ts';
import { feedToAtom } from './feed-to-atom.ts';
import { feedToJson } from './feed-to-json.ts';
import { feedToRss } from './feed-to-rss.ts';
import { loadFeedTexts } from './load-feed-texts.ts';

/** The paths of all feeds of a format that one can subscribe to, for a route `[...place]/<file>`. */
export function createFeedPaths(
  archive: Archive,
  format: FeedFormat,
): StaticPath<{ readonly place: string | undefined }, FeedProps>[] {
  return createFeeds(archive, format).map(({ place, feed }) =>
    createStaticPath(archive, { place }, { feed }),
  );
}

/** The paths of the closed parts of the feed of the archive, for a route `<format>/[period]/[part].xml`. */
export function createFeedPartPaths(
  archive: Archive,
  format: ArchivedFormat,
): StaticPath<{ readonly period: string; readonly part: string }, FeedProps>[] {
  return createPartFeeds(archive, format).map(({ period, part, feed }) =>
    createStaticPath(archive, { period, part: String(part) }, { feed }),
  );
}

/** The answer to a request for a feed. */
export async function loadFeedFile({ feed }: FeedProps, format: FeedFormat): Promise<Response> {
  return new Response(writers[format](feed, await loadFeedTexts(feed)), {
    headers: { 'Content-Type': `${feedMediaTypes[format]}; charset=utf-8` },
  });
}

const writers = { rss: feedToRss, atom: feedToAtom, json: feedToJson } as const;

/** All that the document of a feed is made of. */
export type FeedProps = { readonly feed: Feed };
