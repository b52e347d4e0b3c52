import type { BodyReference } from '../archive/archive-paper.ts';
import type { Archive, PaperIndex } from '../archive/create-archive.ts';
import type { Citation } from '../citation/citation.ts';
import { mediaTypes, writeCitations } from '../citation/write-citations.ts';
import { loadAbstractText } from '../markdown/load-body.ts';
import type { CitationFormat } from '../site/urls.ts';
import { hasCitationFiles } from './cite-box.ts';
import { createCitation } from './create-citation.ts';

/** The citation files beside the pages of papers; none in an archive that has more papers than `citations.maxPapers`. */
export function createPaperFiles(archive: Archive): readonly PaperFile[] {
  if (!hasCitationFiles(archive)) return [];
  return archive.papers.map((paper) => ({
    id: paper.id,
    citation: createCitation(archive, paper),
    body: paper.body,
  }));
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

/** A citation with its abstract. */
export async function loadCitation(citation: Citation, body: BodyReference): Promise<Citation> {
  const abstract = await loadAbstractText(body);
  return { ...citation, abstract: abstract === '' ? undefined : abstract };
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

interface PaperFile {
  readonly id: string;
  readonly citation: Citation;
  readonly body: BodyReference;
}

interface PeriodFile {
  /** As in the address of its page: `date`, `week`, `month`, `year`. */
  readonly period: string;
  readonly key: string;
  readonly citations: readonly Citation[];
}
