import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { createArchive, type Archive } from '../../archive/create-archive.ts';
import { readPaperRecords, recordsPath } from '../../content/paper-records.ts';
import { readCachedLines, writeCachedLines } from '../../files/cached-lines.ts';
import { loadBuiltArchive } from '../collections/load-built-archive.ts';
import type { Folders } from '../folders.ts';
import { writeReasonNames } from '../data/written-files.ts';
import type { BuiltPage } from '../pages/render-pages.ts';
import type { ExplainedBuild } from './explain-page.ts';

/** Writes why this build rendered its pages. */
export function writeReasons({ cache }: Folders, { isKept, pages }: Reasons): void {
  const entries = pages.map(({ href, reason }) => [href, reason]);
  writeCachedLines(join(cache, fileName), key, [[String(isKept), 'unchanged'], ...entries]);
}

/**
 * Loads what explains the pages of the last build.
 *
 * @throws {Error} when the archive can no longer be read
 */
export function loadExplainedBuild(folders: Folders): ExplainedBuild {
  const [head, ...reasons] = readCachedLines(join(folders.cache, fileName), key, EntrySchema);
  const archive = loadBuiltArchive(folders);
  return {
    archive,
    before: loadArchiveBefore(folders, archive),
    isKept: head?.[0] === 'true',
    reasons: new Map(reasons),
  };
}

/** Loads the archive that the build before the last one read, with what there is now beside the papers. */
function loadArchiveBefore({ cache }: Folders, archive: Archive): Archive {
  const isKnown = existsSync(recordsPath(cache, 'before'));
  const papers = isKnown ? readPaperRecords(cache, 'before').map(({ paper }) => paper) : [];
  return createArchive({ ...archive, papers, pages: [] });
}

const fileName = 'reasons.jsonl';
const key = 'reasons';
const EntrySchema = z.tuple([z.string(), z.enum(writeReasonNames)]);

interface Reasons {
  readonly isKept: boolean;
  readonly pages: readonly BuiltPage[];
}
