import { getCollection, getEntry } from 'astro:content';
import { folders } from 'virtual:offprint/folders';
import { useContentFolder } from '../content/content-folder.ts';
import { readPaperRecords } from '../content/paper-records.ts';
import { createArchive, type Archive } from './create-archive.ts';

useContentFolder(folders.content);

/**
 * Loads the archive from the content collections: once a build, but every time in development, so that an edited paper
 * shows at once.
 *
 * @throws {Error} when `content/archive.yaml` was not loaded
 */
export function loadArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return readArchive();
  loading ??= readArchive();
  return loading;
}

let loading: Promise<Archive> | undefined;

async function readArchive(): Promise<Archive> {
  const [topics, removed, people, pages, archive] = await Promise.all([
    getCollection('topics'),
    getCollection('removed'),
    getCollection('people'),
    getCollection('pages'),
    getEntry('archive', 'archive'),
  ]);
  if (archive === undefined) throw new Error('content/archive.yaml was not loaded');
  return createArchive({
    papers: readPaperRecords(folders.cache, import.meta.env.DEV ? 'dev' : 'build').map(
      ({ paper }) => paper,
    ),
    topics: Object.fromEntries(topics.map(({ id, data }) => [id, data])),
    removed: Object.fromEntries(removed.map(({ id, data }) => [id, data])),
    people: Object.fromEntries(people.map(({ id, data }) => [id, data])),
    pages: pages.map(({ data }) => data),
    config: archive.data,
  });
}
