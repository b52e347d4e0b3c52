import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../archive/load.ts';
import { createFeedPaths, loadFeedFile, type FeedProps } from '../../exports/feeds/feed-files.ts';

export const getStaticPaths = (async () =>
  createFeedPaths(await loadArchive(), 'atom')) satisfies GetStaticPaths;

/** The feeds of the archive, its days and topics as Atom. */
export const GET: APIRoute<FeedProps> = ({ props }) => loadFeedFile(props, 'atom');
