import type { APIRoute } from 'astro';
import { loadArchive } from '../archive/load.ts';
import { createArchiveFeed } from '../exports/feed.ts';
import { loadFeedTexts } from '../exports/load-feed-texts.ts';
import { feedToRss } from '../exports/rss.ts';

/** The feed of the archive. */
export const GET: APIRoute = async () => {
  const feed = createArchiveFeed(await loadArchive());
  return new Response(feedToRss(feed, await loadFeedTexts(feed)), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
};
