import type { Archive } from '../../archive/create-archive.ts';
import { writeCitations } from '../../bibliography/write/write-citations.ts';
import { hasCitationFiles } from '../../archive/has-citation-files.ts';
import { createCitation } from '../../views/paper/create-citation.ts';
import type { DataFile } from '../data-file.ts';

/**
 * Yields the citations of all papers, uncompressed. An archive with more than `citations.maxPapers` papers has them
 * compressed only.
 */
export function* createArchiveCitations(archive: Archive): Generator<DataFile> {
  if (!hasCitationFiles(archive)) return;
  const citations = archive.papers.map((paper) => createCitation(archive, paper));
  for (const format of ['bib', 'ris', 'csl.json'] as const) {
    const content = writeCitations(citations, format);
    yield { href: archive.urls.archiveCitation(format), content };
  }
}
