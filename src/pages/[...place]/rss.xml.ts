import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../archive/load.ts';
import { createFeedPaths, loadFeedFile, type FeedProps } from '../../exports/feeds/feed-files.ts';

export const getStaticPaths = (async () =>
  createFeedPaths(await loadArchive(), 'rss')) satisfies GetStaticPaths;

/** The feeds of the archive, its days, topics, authors and organisations as RSS. */
export const GET: APIRoute<FeedProps> = ({ props }) => loadFeedFile(props, 'rss');
