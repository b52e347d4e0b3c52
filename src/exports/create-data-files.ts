import type { Archive } from '../archive/create-archive.ts';
import { writes } from '../archive/outputs.ts';
import { createApiFiles, createRecordFiles } from './api/api-files.ts';
import { createArchiveCitations, createCitationFiles } from './citation-files.ts';
import type { DataFile, PaperTexts } from './data-file.ts';
import { createSiteFiles } from './discovery/site-files.ts';
import { createFeedListFiles } from './feeds/create-feed-lists.ts';
import { createFeedFiles } from './feeds/feed-files.ts';
import { createLinksetFiles } from './linkset-files.ts';
import { createMirrorFiles } from './mirrors/mirror-files.ts';

/**
 * Yields all files for machines beside the pages that `outputs` of `archive.yaml` asks for, except pictures and the
 * compressed files with the whole archive.
 */
export function* createDataFiles(archive: Archive, texts: PaperTexts): Generator<DataFile> {
  yield* createRecordFiles(archive, texts);
  if (writes(archive, 'api')) yield* createApiFiles(archive, texts);
  yield* createMirrorFiles(archive, texts);
  yield* createLinksetFiles(archive);
  yield* createCitationFiles(archive);
  yield* createArchiveCitations(archive);
  yield* createFeedListFiles(archive);
  yield* createFeedFiles(archive);
  yield* createSiteFiles(archive);
}
