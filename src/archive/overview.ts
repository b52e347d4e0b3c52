import { createMonthCalendar, type MonthCalendar } from './calendar.ts';
import type { Link } from './card.ts';
import type { Archive } from './create-archive.ts';
import { groupByDate, type CardGroup } from './listing.ts';
import { createYearCalendars, periodLink } from './period-view.ts';
import { countTopics, type CountedLink } from './topic-counts.ts';

/** The home page: the newest day whole, then earlier days while they fit. */
export interface HomeView {
  readonly groups: readonly CardGroup[];
  /** The first day that did not fit. */
  readonly earlier: Link | undefined;
  readonly calendar: MonthCalendar | undefined;
  /** Topics of the papers shown, most frequent first. */
  readonly topics: readonly CountedLink[];
  /** `10 Jun 2026`: the newest date of a source. */
  readonly updated: string | undefined;
}

/** The calendar of all days. */
export interface ArchiveYear extends Link {
  readonly count: string;
  readonly months: readonly MonthCalendar[];
}

const papersOnHome = 25;
const topicsShown = 10;

export function createHomeView(archive: Archive): HomeView {
  const days = [...archive.byDay].sort(([a], [b]) => (a < b ? 1 : -1));
  let shown = 0;
  const fitting = days.filter(([, papers], index) => {
    const fits = index === 0 || shown < papersOnHome;
    if (fits) shown += papers.length;
    return fits;
  });
  const papers = fitting.flatMap(([, dayPapers]) => dayPapers);
  const next = days[fitting.length];
  const newest = days[0];
  return {
    groups: groupByDate(archive, papers),
    earlier: next === undefined ? undefined : periodLink(archive, 'day', next[0]),
    calendar:
      newest === undefined ? undefined : createMonthCalendar(archive, newest[0].slice(0, 7)),
    topics: countTopics(archive, papers).slice(0, topicsShown),
    updated: archive.updated === undefined ? undefined : archive.format.date(archive.updated),
  };
}

/** Every year with papers, newest first. */
export function createArchiveYears(archive: Archive): readonly ArchiveYear[] {
  return [...archive.byYear]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, papers]) => ({
      ...periodLink(archive, 'year', year),
      count: archive.format.count(papers.length, 'paper', 'papers'),
      months: createYearCalendars(archive, year),
    }));
}
