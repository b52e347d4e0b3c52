import type { ArchivePaper } from '../../content/archive-paper.ts';
import { createBuckets } from '../../archive/buckets.ts';
import { newestSourceDate, type Archive } from '../../archive/create-archive.ts';
import { createJsonFile, type DataFile, type PaperTexts } from '../data-file.ts';
import { createArchiveKey, createFileKey } from '../file-key.ts';
import { createJsonSchemas } from './json-schemas.ts';
import { apiSchemas, type DayList, type DayPapers, type PaperPage } from './list-schemas.ts';
import { createOpenApi } from './open-api.ts';
import { paperToEntry } from './paper-to-entry.ts';
import { apiToDailyPaper, paperToApi } from './paper-to-api.ts';
import { createPeopleFiles, createTagFiles } from './tag-files.ts';

/**
 * Yields the files of the static API below `/api/`. Whole records are in the lists of days as Daily Papers have them and
 * in the files of papers; other lists name the papers.
 */
export function* createApiFiles(archive: Archive, texts: PaperTexts): Generator<DataFile> {
  const { urls } = archive;
  yield* createPaperPages(archive);
  yield* createDayFiles(archive);
  yield* createDailyPapersFiles(archive, texts);
  yield* createTagFiles(archive);
  yield* createPeopleFiles(archive);
  const key = createFileKey(archive, []);
  for (const name of Object.keys(apiSchemas))
    yield createJsonFile(urls.apiSchema(name), key, () => createJsonSchemas(urls)[name]);
  yield createJsonFile(urls.api('openapi'), key, () => createOpenApi(archive));
}

/** Yields the record of each paper, beside its page. */
export function* createRecordFiles(archive: Archive, texts: PaperTexts): Generator<DataFile> {
  const { urls, papers } = archive;
  for (const paper of papers) {
    yield createJsonFile(urls.paperFile(paper.id, 'json'), createFileKey(archive, [paper]), () => {
      const { tex, plain } = texts(paper);
      return paperToApi(archive, paper, tex, plain);
    });
  }
}

/** Yields all papers in pages; only the newest page changes when papers are added. */
function* createPaperPages(archive: Archive): Generator<DataFile> {
  const { urls, papers, updated } = archive;
  const { front, closed } = createBuckets(papers, pageSize);
  const page = (number: number): string =>
    urls.absolute(urls.api('papers', ...(number > closed.length ? [] : [String(number)])));
  const toEntries = (list: readonly ArchivePaper[]) =>
    list.map((paper) => paperToEntry(archive, paper));
  yield createJsonFile(urls.api('papers'), createArchiveKey(archive), (): PaperPage => ({
    next: closed.length === 0 ? undefined : page(closed.length),
    count: papers.length,
    pages: closed.length + 1,
    updated,
    papers: toEntries(front),
  }));
  for (const [index, bucket] of closed.entries()) {
    const number = index + 1;
    const links = { previous: page(number + 1), next: index === 0 ? undefined : page(index) };
    const key = createFileKey(archive, bucket, links.previous);
    yield createJsonFile(urls.api('papers', String(number)), key, (): PaperPage => ({
      page: number,
      ...links,
      updated: newestSourceDate(bucket),
      papers: toEntries(bucket),
    }));
  }
}

/** Yields the days, and the papers of each. */
function* createDayFiles(archive: Archive): Generator<DataFile> {
  const { urls, byDay } = archive;
  const days = [...byDay.keys()].sort();
  const dayHref = (day: string | undefined): string | undefined =>
    day === undefined ? undefined : urls.absolute(urls.api('days', day));
  yield createJsonFile(urls.api('days'), createArchiveKey(archive), (): DayList => ({
    days: days.toReversed().map((day) => ({
      date: day,
      count: byDay.get(day)?.length ?? 0,
      url: urls.absolute(urls.day(day)),
      api: urls.absolute(urls.api('days', day)),
    })),
  }));
  for (const [index, day] of days.entries()) {
    const papers = byDay.get(day) ?? [];
    const links = { previous: dayHref(days[index - 1]), next: dayHref(days[index + 1]) };
    const key = createFileKey(archive, papers, links.previous ?? '', links.next ?? '');
    yield createJsonFile(urls.api('days', day), key, (): DayPapers => ({
      date: day,
      url: urls.absolute(urls.day(day)),
      ...links,
      count: papers.length,
      papers: papers.map((paper) => paperToEntry(archive, paper)),
    }));
  }
}

/** Yields the papers of each day as Daily Papers have them and, as there, those of the newest day without a date. */
function* createDailyPapersFiles(archive: Archive, texts: PaperTexts): Generator<DataFile> {
  const { urls, byDay } = archive;
  const file = (href: string, papers: readonly ArchivePaper[]): DataFile =>
    createJsonFile(href, createFileKey(archive, papers), () =>
      papers.map((paper) => apiToDailyPaper(paperToApi(archive, paper, texts(paper).tex))),
    );
  for (const [day, papers] of byDay) yield file(urls.api('daily_papers', day), papers);
  const newest = [...byDay.keys()].sort().at(-1);
  yield file(urls.api('daily_papers'), byDay.get(newest ?? '') ?? []);
}

/** Least number of papers on a page. */
const pageSize = 100;
