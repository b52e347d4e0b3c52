import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createArchive } from '../../archive/create-archive.ts';
import { readPapers } from '../../integration/collections/read-papers.ts';
import { loadArchiveConfig } from '../../content/load-archive-config.ts';
import { loadTopics } from '../../content/load-topics.ts';
import {
  archiveToSearchPages,
  archiveToSearchPapers,
} from '../../integration/search/archive-to-search.ts';
import { abstractToText } from '../../markdown/abstract-to-text.ts';
import { splitFrontmatter } from '../../paper/parse-paper-file.ts';
import type { SearchPage, SearchPaper } from '../../search/search-record.ts';

/**
 * The papers and pages of a content folder as search takes them, read without building a site.
 *
 * @throws {Error} when a paper or a setting of the folder cannot be read
 */
export function loadRecords(content: string): LoadedRecords {
  const { papers, problems } = readPapers({
    content,
    rules: '',
    stored: { get: () => undefined },
  });
  const config = loadArchiveConfig(content);
  const topics = loadTopics(content);
  const [problem] = problems;
  if (problem !== undefined) throw new Error(`${content}: ${problem.message}`);
  if (!config.ok || !topics.ok) throw new Error(`${content}: its settings cannot be read`);
  const archive = createArchive({
    papers: papers.map(({ id, entry }) => ({ ...entry, id })),
    topics: topics.value,
    config: config.value,
  });
  return {
    language: config.value.language,
    papers: archiveToSearchPapers(archive, ({ body }) => {
      const source = readFileSync(join(content, body.file), 'utf8');
      return abstractToText(splitFrontmatter(source)?.body ?? '');
    }),
    pages: archiveToSearchPages(archive),
  };
}

export interface LoadedRecords {
  readonly language: string;
  readonly papers: readonly SearchPaper[];
  readonly pages: readonly SearchPage[];
}
