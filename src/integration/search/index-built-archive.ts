import { languageOfPapers } from '../../site/archive-config.ts';
import { join } from 'node:path';
import { readBodySource } from '../../content/content-files.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { filesToDigest } from '../../files/digest.ts';
import { installedPackages } from '../../files/engine.ts';
import { bodyToText } from '../../markdown/abstract-to-text.ts';
import { indexArchive, type IndexReport } from '../../search/index/index-archive.ts';
import { archiveToSearchEntities, archiveToSearchPapers } from './archive-to-search.ts';
import type { Folders } from '../folders.ts';
import { isSiteCode } from '../output/site-code-digest.ts';

/**
 * Indexes the archive that was just built, from the records it was built from. Writes nothing when nothing that can be
 * searched has changed.
 *
 * @throws {Error} when the index cannot be made
 */
export async function indexBuiltArchive(
  archive: Archive,
  { engine, content, cache, out }: Folders,
  log: (message: string) => void,
): Promise<IndexReport> {
  return indexArchive({
    papers: archiveToSearchPapers(archive, ({ body }) => bodyToText(readBodySource(content, body))),
    entities: archiveToSearchEntities(archive),
    base: archive.config.base,
    language: languageOfPapers(archive.config),
    code: indexCodeDigest(engine),
    outDir: join(out, searchFolder),
    cacheDir: cache,
    log,
  });
}

/** The folder below the output with the files that the search page loads. */
export const searchFolder = 'pagefind';

/** Returns a digest of the code that makes records of papers and collects their words; querying is not part of it. */
function indexCodeDigest(engine: string): string {
  const folders = ['files', 'content', 'markdown', 'paper', 'tex', 'search', 'integration/search'];
  return filesToDigest(
    folders.map((name) => join(engine, 'src', name)),
    [installedPackages(engine)],
    (path) => isSiteCode(path) && !/^.(?:engine|query)[\\/]/.test(path),
  );
}
