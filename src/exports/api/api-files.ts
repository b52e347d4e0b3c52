import type { ArchivePaper } from '../../content/archive-paper.ts';
import { createBuckets } from '../../archive/buckets.ts';
import { newestSourceDate, type Archive } from '../../archive/create-archive.ts';
import { hasCitationFiles } from '../../archive/has-citation-files.ts';
import { toJsonFile, type DataFile, type PaperTexts } from '../data-file.ts';
import { createJsonSchemas } from './json-schemas.ts';
import type { DayList, DayPapers, PaperPage } from './list-schemas.ts';
import { createOpenApi } from './open-api.ts';
import type { ApiPaper } from './paper-schema.ts';
import { apiToDailyPaper, paperToApi } from './paper-to-api.ts';
import { createPeopleFiles, createTagFiles } from './tag-files.ts';

/**
 * Yields the files of the static API. Papers have files of their own only while the archive has at most
 * `citations.maxPapers` of them.
 */
export function* createApiFiles(archive: Archive, texts: PaperTexts): Generator<DataFile> {
  const { urls, papers } = archive;
  const known = new Map<string, ApiPaper>();
  const toApi = (paper: ArchivePaper): ApiPaper => {
    const value = known.get(paper.id) ?? paperToApi(archive, paper, texts(paper).tex);
    known.set(paper.id, value);
    return value;
  };
  if (hasCitationFiles(archive)) {
    for (const paper of papers) {
      const { tex, plain } = texts(paper);
      yield toJsonFile(urls.paperFile(paper.id, 'json'), paperToApi(archive, paper, tex, plain));
    }
  }
  yield* createPaperPages(archive, toApi);
  yield* createDayFiles(archive, toApi);
  yield* createTagFiles(archive);
  yield* createPeopleFiles(archive);
  for (const [name, schema] of Object.entries(createJsonSchemas(urls)))
    yield toJsonFile(urls.apiSchema(name), schema);
  yield toJsonFile(urls.api('openapi'), createOpenApi(archive));
}

/** Yields all papers in pages; only the newest page changes when papers are added. */
function* createPaperPages(archive: Archive, toApi: ToApi): Generator<DataFile> {
  const { urls, papers, updated } = archive;
  const { front, closed } = createBuckets(papers, pageSize);
  const page = (number: number): string =>
    urls.absolute(urls.api('papers', ...(number > closed.length ? [] : [String(number)])));
  const newest: PaperPage = {
    next: closed.length === 0 ? undefined : page(closed.length),
    count: papers.length,
    pages: closed.length + 1,
    updated,
    papers: front.map(toApi),
  };
  yield toJsonFile(urls.api('papers'), newest);
  for (const [index, bucket] of closed.entries()) {
    const number = index + 1;
    const value: PaperPage = {
      page: number,
      previous: page(number + 1),
      next: index === 0 ? undefined : page(index),
      updated: newestSourceDate(bucket),
      papers: bucket.map(toApi),
    };
    yield toJsonFile(urls.api('papers', String(number)), value);
  }
}

/** Yields the papers of each day, in the shape of this API and in that of Daily Papers. */
function* createDayFiles({ urls, byDay }: Archive, toApi: ToApi): Generator<DataFile> {
  const days = [...byDay.keys()].sort();
  const dayHref = (day: string | undefined): string | undefined =>
    day === undefined ? undefined : urls.absolute(urls.api('days', day));
  const list: DayList = {
    days: days.toReversed().map((day) => ({
      date: day,
      count: byDay.get(day)?.length ?? 0,
      url: urls.absolute(urls.day(day)),
      api: urls.absolute(urls.api('days', day)),
    })),
  };
  yield toJsonFile(urls.api('days'), list);
  let daily: readonly unknown[] = [];
  for (const [index, day] of days.entries()) {
    const papers = (byDay.get(day) ?? []).map(toApi);
    const value: DayPapers = {
      date: day,
      url: urls.absolute(urls.day(day)),
      previous: dayHref(days[index - 1]),
      next: dayHref(days[index + 1]),
      count: papers.length,
      papers,
    };
    daily = papers.map(apiToDailyPaper);
    yield toJsonFile(urls.api('days', day), value);
    yield toJsonFile(urls.api('daily_papers', day), daily);
  }
  // Without a date, Daily Papers answers with the newest day.
  yield toJsonFile(urls.api('daily_papers'), daily);
}

type ToApi = (paper: ArchivePaper) => ApiPaper;

/** Least number of papers on a page; about 250 KB. */
const pageSize = 100;
