import { daysOfWeek, periodsOf, weekOf } from '../../paper/dates.ts';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import { createMonthCalendar, weekLabel, type MonthCalendar } from './calendar.ts';
import type { Link } from '../card/card.ts';
import type { Archive, PapersByKey } from '../../archive/create-archive.ts';
import { createHeatMaps, type HeatMap } from './create-heat-maps.ts';
import { createListing, pageTitle, type ListingPage } from '../card/listing.ts';
import { countTopics, type CountedLink } from '../counts/topic-counts.ts';

/** The page of a day, week, month or year. */
export interface PeriodView {
  readonly kind: PeriodKind;
  /** `2026-06-10`, `2026-W24`, `2026-06`, `2026` */
  readonly key: string;
  /** `Wednesday, 10 June 2026`, `Week 24, 2026`, `June 2026`, `2026` */
  readonly heading: string;
  /** Heading with the number of the page: `June 2026, page 2`. */
  readonly title: string;
  /** Address of the front page. */
  readonly href: string;
  /** Only on the front page: `12 papers`, and of a longer period `12 papers on 3 days`. */
  readonly count: string | undefined;
  readonly page: ListingPage;
  /** Neighbouring periods that have papers. */
  readonly earlier: Link | undefined;
  readonly later: Link | undefined;
  /** Longer periods around this one, the longest first; of a week, its months in their order. */
  readonly trail: readonly Link[];
  /** Only on the front page: the month around a day or week, or the month itself. */
  readonly calendars: readonly MonthCalendar[];
  /** Only on the front page: the days of a year as a grid, and its months with their numbers of papers. */
  readonly heatMaps: readonly HeatMap[];
  readonly months: readonly CountedLink[];
  /** Only on the front page: the topics of the period, most frequent first. */
  readonly topics: readonly CountedLink[];
}

export type PeriodKind = 'day' | 'week' | 'month' | 'year';

/** Least number of papers on a page of a day: a day is read as a whole, and only a very crowded one is divided. */
const dayPageSize = 100;
const topicsShown = 12;

/** Returns every page of every period of a kind, oldest period first. */
export function createPeriodViews(archive: Archive, kind: PeriodKind): readonly PeriodView[] {
  const index = periodIndex(archive, kind);
  const keys = [...index.keys()].sort();
  return keys.flatMap((key, position) => {
    const papers = index.get(key) ?? [];
    const href = periodHref(archive, kind, key);
    const heading = periodHeading(archive, kind, key);
    const longer = longerPeriods(archive, kind, key);
    const pages = createListing(archive, {
      papers,
      list: href,
      ...(kind === 'day' ? { size: dayPageSize } : {}),
    });
    const neighbour = (other: string | undefined): Link | undefined =>
      other === undefined ? undefined : periodLink(archive, kind, other);
    return pages.map((page): PeriodView => ({
      kind,
      key,
      heading,
      title: pageTitle(heading, page.number),
      href,
      page,
      earlier: neighbour(keys[position - 1]),
      later: neighbour(keys[position + 1]),
      trail: kind === 'week' ? longer : longer.toReversed(),
      ...(page.number === undefined ? frontOf(archive, { kind, key, papers }) : otherPages),
    }));
  });
}

/** Returns what only the front page of a period shows, because it changes with every new paper of the period. */
function frontOf(archive: Archive, { kind, key, papers }: FrontInput): Front {
  return {
    count:
      kind === 'day'
        ? archive.format.count(papers.length, 'paper', 'papers')
        : formatPaperCount(archive, papers),
    calendars: calendarsOf(archive, kind, key),
    heatMaps: kind === 'year' ? createHeatMaps(archive, key) : [],
    months: kind === 'year' ? countMonths(archive, key) : [],
    topics: countTopics(archive, papers).slice(0, topicsShown),
  };
}

const otherPages: Front = {
  count: undefined,
  calendars: [],
  heatMaps: [],
  months: [],
  topics: [],
};

/** Returns `12 papers on 3 days`, or `12 papers` if no day is known. */
export function formatPaperCount({ format }: Archive, papers: readonly ArchivePaper[]): string {
  const count = format.count(papers.length, 'paper', 'papers');
  const days = new Set(papers.flatMap((paper) => periodsOf(paper).day ?? [])).size;
  return days === 0 ? count : `${count} on ${format.count(days, 'day', 'days')}`;
}

/** Links the page of a period: `10 Jun 2026`, `Week 24, 2026`, `June 2026`, `2026`. */
export function periodLink(archive: Archive, kind: PeriodKind, key: string): Link {
  return {
    label: kind === 'day' ? archive.format.date(key) : periodHeading(archive, kind, key),
    href: periodHref(archive, kind, key),
  };
}

function periodIndex(archive: Archive, kind: PeriodKind): PapersByKey {
  return { day: archive.byDay, week: archive.byWeek, month: archive.byMonth, year: archive.byYear }[
    kind
  ];
}

function periodHref({ urls }: Archive, kind: PeriodKind, key: string): string {
  return urls[kind](key);
}

function periodHeading({ format }: Archive, kind: PeriodKind, key: string): string {
  switch (kind) {
    case 'day':
      return format.longDay(key);
    case 'week':
      return weekLabel(key);
    case 'month':
      return format.month(key);
    case 'year':
      return key;
  }
}

/** Links the longer periods with papers around a period, the nearest first. */
export function longerPeriods(archive: Archive, kind: PeriodKind, key: string): readonly Link[] {
  const links = (
    periods: readonly (readonly [PeriodKind, string | undefined])[],
  ): readonly Link[] =>
    periods.flatMap(([longer, period]) =>
      period !== undefined && periodIndex(archive, longer).has(period)
        ? [periodLink(archive, longer, period)]
        : [],
    );
  switch (kind) {
    case 'day':
      return links([
        ['week', weekOf(key)],
        ['month', key.slice(0, 7)],
        ['year', key.slice(0, 4)],
      ]);
    case 'week': {
      const months = [...new Set(daysOfWeek(key).map((day) => day.slice(0, 7)))];
      return links(months.map((month) => ['month', month] as const));
    }
    case 'month':
      return links([['year', key.slice(0, 4)]]);
    case 'year':
      return [];
  }
}

function calendarsOf(archive: Archive, kind: PeriodKind, key: string): readonly MonthCalendar[] {
  switch (kind) {
    case 'day':
    case 'month':
      return [createMonthCalendar(archive, key.slice(0, 7))];
    case 'week': {
      const months = [...new Set(daysOfWeek(key).map((day) => day.slice(0, 7)))];
      return months
        .filter((month) => archive.byMonth.has(month))
        .map((month) => createMonthCalendar(archive, month));
    }
    case 'year':
      return [];
  }
}

/** Returns the months of a year that have papers with their numbers of papers, ascending. */
export function countMonths({ byMonth, format, urls }: Archive, year: string): CountedLink[] {
  return [...byMonth]
    .filter(([month]) => month.startsWith(`${year}-`))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, { length: count }]) => ({
      label: format.monthName(month),
      href: urls.month(month),
      count,
    }));
}

type Front = Pick<PeriodView, 'count' | 'calendars' | 'heatMaps' | 'months' | 'topics'>;

interface FrontInput {
  readonly kind: PeriodKind;
  readonly key: string;
  readonly papers: readonly ArchivePaper[];
}
