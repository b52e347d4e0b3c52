import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../archive/load.ts';
import { createFeedListPaths, type FeedListProps } from '../../exports/feeds/create-feed-lists.ts';
import { feedListToOpml } from '../../site/feed-list-to-opml.ts';

export const getStaticPaths = (async () =>
  createFeedListPaths(await loadArchive())) satisfies GetStaticPaths;

/** All feeds for readers to import: of the archive and its topics, of authors, of organisations. */
export const GET: APIRoute<FeedListProps> = ({ props: { list } }) =>
  new Response(feedListToOpml(list), { headers: { 'Content-Type': 'text/x-opml; charset=utf-8' } });
