import { createArchive, type Archive } from '../../archive/create-archive.ts';
import { readBodySource } from '../../content/content-files.ts';
import { loadContentFolder } from '../../content/load-content-folder.ts';
import {
  archiveToSearchEntities,
  archiveToSearchPapers,
} from '../../integration/search/archive-to-search.ts';
import { bodyToText } from '../../markdown/abstract-to-text.ts';
import type { SearchEntity, SearchPaper } from '../../search/search-record.ts';

/**
 * Loads the papers and entities of a content folder for the search, without building a site.
 *
 * @throws {Error} when a paper or a setting of the folder cannot be read
 */
export function loadRecords(content: string): LoadedRecords {
  const { papers, config, topics, removed, people, pages, problems } = loadContentFolder(content);
  const [problem] = problems;
  if (problem !== undefined) throw new Error(`${content}: ${problem.message}`);
  if (config === undefined || topics === undefined || removed === undefined) {
    throw new Error(`${content}: its settings cannot be read`);
  }
  const archive = createArchive({
    papers: papers.map(({ paper }) => paper),
    topics,
    removed,
    people,
    pages,
    config,
  });
  return {
    archive,
    language: config.language,
    papers: archiveToSearchPapers(archive, ({ body }) => bodyToText(readBodySource(content, body))),
    entities: archiveToSearchEntities(archive),
  };
}

export interface LoadedRecords {
  readonly archive: Archive;
  readonly language: string;
  readonly papers: readonly SearchPaper[];
  readonly entities: readonly SearchEntity[];
}
