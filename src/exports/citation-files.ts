import type { ArchivePaper } from '../content/archive-paper.ts';
import type { Archive } from '../archive/create-archive.ts';
import { paperFormats, writes } from '../archive/outputs.ts';
import { writeCitations } from '../bibliography/write/write-citations.ts';
import { loadAbstractText } from '../content/load-body.ts';
import { citationFormats, type CitationFormat } from '../site/urls.ts';
import { createCitation } from '../views/paper/create-citation.ts';
import type { DataFile } from './data-file.ts';
import { createArchiveKey, createFileKey } from './file-key.ts';

/**
 * Yields the citation files of each paper, and BibTeX of each day, month and topic. The papers of a week are those of its
 * days, and those of a year are in the packed files.
 */
export function* createCitationFiles(archive: Archive): Generator<DataFile> {
  const { urls, papers, byDay, byMonth, byTopic } = archive;
  const written = paperFormats(archive);
  const formats = citationFormats.filter((format) => written.includes(format));
  for (const paper of papers) yield* createPaperFiles(archive, paper, formats);
  if (!writes(archive, 'citations')) return;
  const lists = [
    [byDay, urls.day],
    [byMonth, urls.month],
    [byTopic, urls.topic],
  ] as const;
  for (const [index, page] of lists) {
    for (const [name, ofList] of index) yield createListFile(archive, page(name), ofList);
  }
}

/** Yields the citations of all papers, uncompressed, while each paper has files in all formats. */
export function* createArchiveCitations(archive: Archive): Generator<DataFile> {
  const { urls, papers } = archive;
  if (!paperFormats(archive).includes('csl.json')) return;
  for (const format of citationFormats) {
    yield {
      href: urls.archiveCitation(format),
      key: createArchiveKey(archive),
      create: () =>
        writeCitations(
          papers.map((paper) => createCitation(archive, paper)),
          format,
        ),
    };
  }
}

/** Returns the files of a paper, with its abstract in formats that have a field for it. */
function createPaperFiles(
  archive: Archive,
  paper: ArchivePaper,
  formats: readonly CitationFormat[],
): readonly DataFile[] {
  const { id, body } = paper;
  const key = createFileKey(archive, [paper]);
  return formats.map((format) => ({
    href: archive.urls.paperCitation(id, format),
    key,
    create: () => {
      const abstract = format === 'bib' ? '' : loadAbstractText(body);
      return writeCitations([createCitation(archive, paper, abstract)], format);
    },
  }));
}

/** Returns the file of a list of papers, without abstracts. */
function createListFile(archive: Archive, page: string, papers: readonly ArchivePaper[]): DataFile {
  return {
    href: archive.urls.listCitation(page),
    key: createFileKey(archive, papers),
    create: () =>
      writeCitations(
        papers.map((paper) => createCitation(archive, paper)),
        'bib',
      ),
  };
}
