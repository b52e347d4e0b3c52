import { createMonthCalendar, levels, type MonthCalendar } from './calendar.ts';
import type { Link } from '../card/card.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { createHeatMaps, type HeatMap } from './create-heat-maps.ts';
import { groupByDate, type CardGroup } from '../card/listing.ts';
import { countMonths } from './period-months.ts';
import { formatPaperCount, longerPeriods, periodLink } from './period-view.ts';
import { countTopics, type CountedLink } from '../counts/topic-counts.ts';

/** The home page: the newest day as a whole, then earlier days while they fit. */
export interface HomeView {
  /** The newest day; undefined if no paper has a day. */
  readonly newest: NewestDay | undefined;
  /** Links to the newest day, its week and month, trending papers and topics. */
  readonly ways: readonly Link[];
  /** The papers below it: of earlier days, or the newest papers if no day is known. */
  readonly groups: readonly CardGroup[];
  /** The first day that did not fit. */
  readonly earlier: Link | undefined;
  readonly calendar: MonthCalendar | undefined;
  /** Topics of the papers shown, most frequent first. */
  readonly topics: readonly CountedLink[];
  /** Newest date of a source. */
  readonly updated: { readonly label: string; readonly date: string } | undefined;
}

export interface NewestDay {
  readonly group: CardGroup;
  /** `12 papers` */
  readonly count: string;
  /** The last day before it that has papers. */
  readonly earlier: Link | undefined;
}

/** The calendar of all days. */
export interface ArchiveView {
  /** `6,141 papers on 415 days`; undefined in an empty archive. */
  readonly count: string | undefined;
  /** Newest first. */
  readonly years: readonly ArchiveYear[];
  /** Least number of papers of each level of the heat map. */
  readonly levels: readonly number[];
}

export interface ArchiveYear extends Link {
  /** `312 papers on 110 days` */
  readonly count: string;
  readonly heatMaps: readonly HeatMap[];
  /** Months that have papers. */
  readonly months: readonly CountedLink[];
}

const papersOnHome = 25;
const topicsShown = 10;

/** Returns the home page, which is empty in an empty archive. */
export function createHomeView(archive: Archive): HomeView {
  const { byDay, format, updated } = archive;
  const days = [...byDay].sort(([a], [b]) => (a < b ? 1 : -1));
  const fitting = countFitting(days.map(([, { length }]) => length));
  const dated = days.slice(0, fitting).flatMap(([, dayPapers]) => dayPapers);
  const papers = dated.length === 0 ? archive.papers.slice(0, papersOnHome) : dated;
  const day = days[0]?.[0];
  const groups = groupByDate(archive, papers);
  const next = days[fitting]?.[0];
  return {
    newest: day === undefined ? undefined : createNewestDay(archive, days[1]?.[0], groups[0]),
    ways: createWays(archive, day),
    groups: day === undefined ? groups : groups.slice(1),
    earlier: next === undefined ? undefined : periodLink(archive, 'day', next),
    calendar: day === undefined ? undefined : createMonthCalendar(archive, day.slice(0, 7)),
    topics: countTopics(archive, papers).slice(0, topicsShown),
    updated: updated === undefined ? undefined : { label: format.date(updated), date: updated },
  };
}

/** Returns the number of days on the home page: the first day in any case, more while there are few papers. */
function countFitting(sizes: readonly number[]): number {
  let shown = 0;
  const next = sizes.findIndex((size, index) => {
    const isFull = index > 0 && shown >= papersOnHome;
    shown += size;
    return isFull;
  });
  return next === -1 ? sizes.length : next;
}

function createNewestDay(
  archive: Archive,
  before: string | undefined,
  group: CardGroup | undefined,
): NewestDay | undefined {
  if (group === undefined) return undefined;
  return {
    group,
    count: archive.format.count(group.cards.length, archive.words.counts.papers),
    earlier: before === undefined ? undefined : periodLink(archive, 'day', before),
  };
}

function createWays(archive: Archive, day: string | undefined): readonly Link[] {
  const { urls, words, hasUpvotes } = archive;
  return [
    ...(day === undefined
      ? []
      : [
          { label: words.time.thisDay, href: urls.day(day) },
          ...longerPeriods(archive, 'day', day).slice(0, 2),
        ]),
    ...(hasUpvotes ? [{ label: words.page.trending, href: urls.trending('week') }] : []),
    { label: words.page.topics, href: urls.topics },
  ];
}

/** Returns the calendar of all years that have papers, newest first. */
export function createArchiveView(archive: Archive): ArchiveView {
  const { byYear, papers } = archive;
  return {
    count: papers.length === 0 ? undefined : formatPaperCount(archive, papers),
    years: [...byYear]
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .map(([year, ofYear]) => ({
        ...periodLink(archive, 'year', year),
        count: formatPaperCount(archive, ofYear),
        heatMaps: createHeatMaps(archive, year),
        months: countMonths(archive, year),
      })),
    levels,
  };
}
