import type { Archive } from '../../archive/create-archive.ts';
import type { DataFile } from '../data-file.ts';
import type { PlannedFeed } from './feed.ts';
import { planPartFeeds } from './feed-parts.ts';
import { feedToAtom } from './feed-to-atom.ts';
import { feedToJson } from './feed-to-json.ts';
import { feedToRss } from './feed-to-rss.ts';
import { loadFeedTexts } from './load-feed-texts.ts';
import { planFeeds } from './plan-feeds.ts';

/** Yields all feeds that readers can subscribe to, and the closed parts of the archive's feed. */
export function* createFeedFiles(archive: Archive): Generator<DataFile> {
  for (const format of ['rss', 'atom', 'json'] as const) {
    for (const feed of planFeeds(archive, format)) yield feedToFile(feed);
  }
  for (const feed of planPartFeeds(archive)) yield feedToFile(feed);
}

function feedToFile({ href, format, key, create }: PlannedFeed): DataFile {
  return {
    href,
    key,
    create: () => {
      const feed = create();
      return writers[format](feed, loadFeedTexts(feed));
    },
  };
}

const writers = { rss: feedToRss, atom: feedToAtom, json: feedToJson } as const;
