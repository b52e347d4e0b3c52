import type { BodyReference } from '../archive/archive-paper.ts';
import type { Archive, PaperIndex } from '../archive/create-archive.ts';
import { createStaticPath, type StaticPath } from '../archive/static-path.ts';
import type { Citation } from '../citation/citation.ts';
import { mediaTypes, writeCitations } from '../citation/write-citations.ts';
import { loadAbstractText } from '../markdown/load-body.ts';
import type { CitationFormat } from '../site/urls.ts';
import { hasCitationFiles } from './cite-box.ts';
import { createCitation } from './create-citation.ts';

/**
 * The paths of the citation files beside the pages of papers; none in an archive that has more papers than
 * `citations.maxPapers`.
 */
export function createPaperFilePaths(
  archive: Archive,
): readonly StaticPath<{ readonly id: string }, PaperFile>[] {
  if (!hasCitationFiles(archive)) return [];
  return archive.papers.map((paper) => {
    const file = { citation: createCitation(archive, paper), body: paper.body };
    return createStaticPath(archive, { id: paper.id }, file);
  });
}

/** The files with all papers of each day, week, month and year. */
export function createPeriodFiles(archive: Archive): readonly PeriodFile[] {
  const { byDay, byWeek, byMonth, byYear } = archive;
  const files = (period: string, index: PaperIndex): readonly PeriodFile[] =>
    [...index].map(([key, papers]) => ({
      period,
      key,
      citations: papers.map((paper) => createCitation(archive, paper)),
    }));
  return [
    ...files('date', byDay),
    ...files('week', byWeek),
    ...files('month', byMonth),
    ...files('year', byYear),
  ];
}

/** The answer to a request for a citation file in a format that has abstracts. */
export async function loadPaperFile(
  { citation, body }: PaperFile,
  format: CitationFormat,
): Promise<Response> {
  const abstract = await loadAbstractText(body);
  const whole = { ...citation, abstract: abstract === '' ? undefined : abstract };
  return createCitationFile([whole], format);
}

/** The answer to a request for a file of citations. */
export function createCitationFile(
  citations: readonly Citation[],
  format: CitationFormat,
): Response {
  return new Response(writeCitations(citations, format), {
    headers: { 'Content-Type': `${mediaTypes[format]}; charset=utf-8` },
  });
}

/** A paper as its citation files show it: the citation, and where its abstract is. */
export type PaperFile = {
  readonly citation: Citation;
  readonly body: BodyReference;
};

interface PeriodFile {
  /** As in the address of its page: `date`, `week`, `month`, `year`. */
  readonly period: string;
  readonly key: string;
  readonly citations: readonly Citation[];
}
