import type { Archive } from '../../archive/create-archive.ts';
import { writeCitations } from '../../bibliography/write-citations.ts';
import { hasCitationFiles } from '../../archive/has-citation-files.ts';
import { createCitation } from '../../views/paper/create-citation.ts';
import type { DataFile } from '../data-file.ts';

/** All papers for reference managers, unpacked; only packed in an archive of more than `citations.maxPapers` papers. */
export function* createArchiveCitations(archive: Archive): Generator<DataFile> {
  if (!hasCitationFiles(archive)) return;
  const citations = archive.papers.map((paper) => createCitation(archive, paper));
  for (const format of ['bib', 'ris', 'csl.json'] as const) {
    const content = writeCitations(citations, format);
    yield { href: archive.urls.archiveCitation(format), content };
  }
}
