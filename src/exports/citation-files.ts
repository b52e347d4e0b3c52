import type { ArchivePaper } from '../content/archive-paper.ts';
import type { Archive } from '../archive/create-archive.ts';
import { createCacheKey } from '../views/paths/static-path.ts';
import { writeCitations } from '../bibliography/write/write-citations.ts';
import { loadAbstractText } from '../content/load-body.ts';
import { citationFormats } from '../site/urls.ts';
import { hasCitationFiles } from '../archive/has-citation-files.ts';
import { createCitation } from '../views/paper/create-citation.ts';
import type { KeyedFile } from './data-file.ts';

/**
 * Yields the citation files of each day, week, month, year and topic and, while the archive has at most
 * `citations.maxPapers` papers, of each paper.
 */
export function* createCitationFiles(archive: Archive): Generator<KeyedFile> {
  const { urls, byDay, byWeek, byMonth, byYear, byTopic } = archive;
  if (hasCitationFiles(archive)) {
    for (const paper of archive.papers) yield* createPaperFiles(archive, paper);
  }
  const lists = [
    [byDay, urls.day],
    [byWeek, urls.week],
    [byMonth, urls.month],
    [byYear, urls.year],
    [byTopic, urls.topic],
  ] as const;
  for (const [index, page] of lists) {
    for (const [name, papers] of index) yield* createListFiles(archive, page(name), papers);
  }
}

/** Returns the files of a paper, with its abstract in formats that have a field for it. */
function createPaperFiles(archive: Archive, paper: ArchivePaper): readonly KeyedFile[] {
  const citation = createCitation(archive, paper);
  const { id, body } = paper;
  const key = createCacheKey(archive, { citation, body });
  return citationFormats.map((format) => ({
    href: archive.urls.paperCitation(id, format),
    key,
    create: () => {
      const abstract = format === 'bib' ? '' : loadAbstractText(body);
      return writeCitations([createCitation(archive, paper, abstract)], format);
    },
  }));
}

/** Returns the files of a list of papers, without abstracts. */
function createListFiles(
  archive: Archive,
  page: string,
  papers: readonly ArchivePaper[],
): readonly KeyedFile[] {
  const citations = papers.map((paper) => createCitation(archive, paper));
  const key = createCacheKey(archive, { citations });
  return citationFormats.map((format) => ({
    href: archive.urls.listCitation(page, format),
    key,
    create: () => writeCitations(citations, format),
  }));
}
