import { createArchive, type Archive } from '../../archive/create-archive.ts';
import { loadBuiltPapers } from './built-papers.ts';
import { loadArchiveConfig } from '../../content/load-archive-config.ts';
import { loadPeople } from '../../content/load-people.ts';
import { loadTopics } from '../../content/load-topics.ts';
import { parsePageEntry } from '../../content/page-entry.ts';
import { fileToId } from '../../content/paper-entry.ts';
import { readMdxFiles } from '../../content/read-mdx.ts';
import type { Folders } from '../folders.ts';

/**
 * The archive as the pages of this build show it, from the moment its records are stored, for what is made beside and
 * after them. It knows no removed papers.
 *
 * @throws {Error} when the archive was changed meanwhile, so that it can no longer be read
 */
export function loadBuiltArchive({ content, cache }: Folders): Archive {
  const config = loadArchiveConfig(content);
  const topics = loadTopics(content);
  if (!config.ok || !topics.ok) throw new Error('The archive was changed while it was being built');
  const pages = readMdxFiles(content, 'pages').files.flatMap((file) => {
    const page = parsePageEntry(file);
    return page.ok ? [{ ...page.value, slug: fileToId(file.file) }] : [];
  });
  return createArchive({
    papers: loadBuiltPapers(cache),
    topics: topics.value,
    people: loadPeople(content).people,
    pages,
    config: config.value,
  });
}
