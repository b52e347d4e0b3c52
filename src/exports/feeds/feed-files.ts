import type { Archive } from '../../archive/create-archive.ts';
import { createCacheKey } from '../../views/paths/static-path.ts';
import type { FeedFormat } from '../../site/feed-urls.ts';
import type { KeyedFile } from '../data-file.ts';
import { createFeeds } from './create-feeds.ts';
import type { Feed } from './feed.ts';
import { createPartFeeds } from './feed-parts.ts';
import { feedToAtom } from './feed-to-atom.ts';
import { feedToJson } from './feed-to-json.ts';
import { feedToRss } from './feed-to-rss.ts';
import { loadFeedTexts } from './load-feed-texts.ts';

/** Yields all feeds that readers can subscribe to, and the closed parts of the archive's feed. */
export function* createFeedFiles(archive: Archive): Generator<KeyedFile> {
  for (const format of ['rss', 'atom', 'json'] as const) {
    const parts = format === 'json' ? [] : createPartFeeds(archive, format);
    for (const feed of [...createFeeds(archive, format), ...parts]) {
      yield feedToFile(archive, feed, format);
    }
  }
}

function feedToFile(archive: Archive, feed: Feed, format: FeedFormat): KeyedFile {
  return {
    href: new URL(feed.self).pathname,
    key: createCacheKey(archive, feed),
    create: () => writers[format](feed, loadFeedTexts(feed)),
  };
}

const writers = { rss: feedToRss, atom: feedToAtom, json: feedToJson } as const;
