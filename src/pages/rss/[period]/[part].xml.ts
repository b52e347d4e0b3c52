import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../../archive/load.ts';
import {
  createFeedPartPaths,
  loadFeedFile,
  type FeedProps,
} from '../../../exports/feeds/feed-files.ts';

export const getStaticPaths = (async () =>
  createFeedPartPaths(await loadArchive(), 'rss')) satisfies GetStaticPaths;

/** A closed part of the feed of the archive as RSS. */
export const GET: APIRoute<FeedProps> = ({ props }) => loadFeedFile(props, 'rss');
