import { slug } from '../paper/author.ts';
import { periodsOf } from '../paper/dates.ts';
import { toPathSegment } from '../paper/path-segment.ts';
import type { People } from '../paper/person.ts';
import type { RemovedPapers } from '../paper/removed-paper.ts';
import { withoutPrototype } from '../problem/without-prototype.ts';
import type { ArchiveConfig } from '../site/archive-config.ts';
import { createFormat, type Format } from '../site/format.ts';
import type { Topics } from '../site/topics.ts';
import { createUrls, type Urls } from '../site/urls.ts';
import type { ArchivePaper } from '../content/archive-paper.ts';
import type { WrittenPage } from '../content/load-prose-pages.ts';
import { createAuthorKey, type AuthorKey } from '../paper/author-key.ts';
import { shownLanguage, wordsOf, type Words } from '../words/words-of.ts';
import { hasUpvotes } from './has-upvotes.ts';
import { comparePapers } from './order.ts';
import { createProsePages, type ProsePage } from './prose-pages.ts';

/** Papers under a key, in the archive's order. The keys are in the order of their newest paper. */
export type PapersByKey = ReadonlyMap<string, readonly ArchivePaper[]>;

/** Everything that pages, feeds and search ask for. Built once, never changed. */
export interface Archive {
  readonly config: ArchiveConfig;
  readonly topics: Topics;
  /** Papers that are no longer here, by the identifiers they had. */
  readonly removed: RemovedPapers;
  /** People who need more than a name on a paper, by slug. */
  readonly people: People;
  /** Returns the slug of the page of an author of a paper: the only place that decides who is who. */
  readonly authorKey: AuthorKey;
  /** Returns the keys of the authors of a paper of the archive, in their order. */
  readonly authorKeys: (paper: ArchivePaper) => readonly string[];
  readonly urls: Urls;
  readonly format: Format;
  /** The words of the interface. */
  readonly words: Words;
  /** The pages of prose in order; every footer names them. */
  readonly prosePages: readonly ProsePage[];
  /** All papers, newest first. */
  readonly papers: readonly ArchivePaper[];
  readonly byId: ReadonlyMap<string, ArchivePaper>;
  readonly byDay: PapersByKey;
  readonly byWeek: PapersByKey;
  readonly byMonth: PapersByKey;
  readonly byYear: PapersByKey;
  readonly byTopic: PapersByKey;
  /** By {@link Archive.authorKey}, those without a page included. */
  readonly byAuthor: PapersByKey;
  readonly byOrganization: PapersByKey;
  /** Whether readers voted for any paper. */
  readonly hasUpvotes: boolean;
  /** The newest date on which a source changed a paper; undefined in an empty archive. */
  readonly updated: string | undefined;
}

/** Builds the query model. The papers may come in any order; the result depends on their values alone. */
export function createArchive({
  papers,
  topics,
  removed,
  people,
  pages,
  config,
}: ArchiveInput): Archive {
  const urls = createUrls(config);
  const ordered = [...papers].sort(comparePapers);
  const authorKey = createAuthorKey(people, ordered);
  const authorKeys = createAuthorKeys(authorKey, ordered);
  const index = (keysOf: (paper: ArchivePaper) => readonly (string | undefined)[]): PapersByKey =>
    createIndex(ordered, keysOf);
  return Object.freeze({
    config,
    topics: withoutPrototype(topics),
    removed: withoutPrototype(removed),
    people: withoutPrototype(people),
    authorKey,
    authorKeys,
    urls,
    format: createFormat(shownLanguage(config.language)),
    words: wordsOf(config.language),
    prosePages: createProsePages(urls, pages, wordsOf(config.language).page.about),
    papers: ordered,
    byId: new Map(ordered.map((paper) => [paper.id, paper])),
    byDay: index((paper) => [periodsOf(paper).day]),
    byWeek: index((paper) => [periodsOf(paper).week]),
    byMonth: index((paper) => [periodsOf(paper).month]),
    byYear: index((paper) => [periodsOf(paper).year]),
    byTopic: index(({ tags }) => tags),
    byAuthor: index(authorKeys),
    byOrganization: index(({ organization }) => [
      organization === undefined ? undefined : organizationSlug(organization),
    ]),
    hasUpvotes: hasUpvotes(ordered),
    updated: newestSourceDate(ordered),
  });
}

function createAuthorKeys(
  authorKey: AuthorKey,
  papers: readonly ArchivePaper[],
): Archive['authorKeys'] {
  const keys = new Map(
    papers.map((paper) => [paper, paper.authors.map((author) => authorKey(author, paper.id))]),
  );
  return (paper) => keys.get(paper) ?? [];
}

/** Returns the path segment of an organisation's page, made of its handle if it has one, because names vary more. */
export function organizationSlug(organization: NonNullable<ArchivePaper['organization']>): string {
  return toPathSegment(slug(organization.handle ?? organization.name) || 'unnamed');
}

/** Returns whether an author has a page: enough papers, as `archive.yaml` says, or a file that describes them. */
export function hasAuthorPage({ byAuthor, config, people }: Archive, key: string): boolean {
  const papers = byAuthor.get(key)?.length ?? 0;
  return papers >= config.authors.minPapers || (papers > 0 && Object.hasOwn(people, key));
}

/** Returns the newest date on which a source changed one of these papers. */
export function newestSourceDate(papers: readonly ArchivePaper[]): string | undefined {
  let newest: string | undefined;
  for (const { sources } of papers) {
    for (const { date } of sources) if (newest === undefined || date > newest) newest = date;
  }
  return newest;
}

function createIndex(
  papers: readonly ArchivePaper[],
  keysOf: (paper: ArchivePaper) => readonly (string | undefined)[],
): PapersByKey {
  const index = new Map<string, ArchivePaper[]>();
  for (const paper of papers) {
    for (const key of new Set(keysOf(paper))) {
      if (key === undefined) continue;
      const list = index.get(key);
      if (list === undefined) index.set(key, [paper]);
      else list.push(paper);
    }
  }
  return index;
}

interface ArchiveInput {
  readonly papers: readonly ArchivePaper[];
  readonly topics: Topics;
  readonly removed: RemovedPapers;
  readonly people: People;
  readonly pages: readonly WrittenPage[];
  readonly config: ArchiveConfig;
}
