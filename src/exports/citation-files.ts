import type { ArchivePaper, BodyReference } from '../archive/archive-paper.ts';
import type { Archive } from '../archive/create-archive.ts';
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

/** The paths of the files with all papers of each day, week, month and year. */
export function createPeriodPaths(
  archive: Archive,
): StaticPath<{ readonly period: string; readonly key: string }, ListFile>[] {
  const { byDay, byWeek, byMonth, byYear } = archive;
  const indexes = { date: byDay, week: byWeek, month: byMonth, year: byYear };
  return Object.entries(indexes).flatMap(([period, index]) =>
    [...index].map(([key, papers]) =>
      createStaticPath(archive, { period, key }, createListFile(archive, papers)),
    ),
  );
}

/** The paths of the files with all papers of each topic. */
export function createTopicPaths(
  archive: Archive,
): StaticPath<{ readonly tag: string }, ListFile>[] {
  return [...archive.byTopic].map(([tag, papers]) =>
    createStaticPath(archive, { tag }, createListFile(archive, papers)),
  );
}

function createListFile(archive: Archive, papers: readonly ArchivePaper[]): ListFile {
  return { citations: papers.map((paper) => createCitation(archive, paper)) };
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

/** The papers of a list as citation files show them, without their abstracts. */
export type ListFile = {
  readonly citations: readonly Citation[];
};
