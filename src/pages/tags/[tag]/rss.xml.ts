import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../../archive/load.ts';
import { createStaticPath } from '../../../archive/static-path.ts';
import { createTopicFeeds, type Feed } from '../../../exports/feed.ts';
import { loadFeedTexts } from '../../../exports/load-feed-texts.ts';
import { feedToRss } from '../../../exports/rss.ts';

export const getStaticPaths = (async () => {
  const archive = await loadArchive();
  return createTopicFeeds(archive).map(({ slug, feed }) =>
    createStaticPath(archive, { tag: slug }, { feed }),
  );
}) satisfies GetStaticPaths;

/** The feed of a topic. */
export const GET: APIRoute<{ feed: Feed }> = async ({ props: { feed } }) =>
  new Response(feedToRss(feed, await loadFeedTexts(feed)), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
