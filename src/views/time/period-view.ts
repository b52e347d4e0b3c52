import { periodsOf, weekOf } from '../../paper/dates.ts';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import { weekLabel, type MonthCalendar } from './calendar.ts';
import {
  calendarsOf,
  countDays,
  countMonths,
  monthsAround,
  monthsOfWeek,
  type PeriodKind,
} from './period-months.ts';
import type { Link } from '../card/card.ts';
import type { Archive, PapersByKey } from '../../archive/create-archive.ts';
import { createHeatMaps, type HeatMap } from './create-heat-maps.ts';
import { createListing, pageTitle, planListing, type ListingPage } from '../card/listing.ts';
import { textToDigest } from '../../files/digest.ts';
import { cardKeys } from '../keys/paper-key.ts';
import type { KeyedView } from '../keys/keyed-view.ts';
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

/** Least number of papers on a page of a day: a day is read as a whole, and only a very crowded one is divided. */
const dayPageSize = 100;
const topicsShown = 12;

/** A page of a period, and where it is. */
export interface KeyedPeriodView extends KeyedView<PeriodView> {
  readonly period: string;
  /** Undefined on the front page, else the number in its address. */
  readonly number: number | undefined;
}

/** Returns every page of every period of a kind, oldest period first. */
export function createPeriodViews(archive: Archive, kind: PeriodKind): readonly KeyedPeriodView[] {
  const index = periodIndex(archive, kind);
  const keys = [...index.keys()].sort();
  return keys.flatMap((period, position) =>
    periodViews(archive, {
      kind,
      key: period,
      papers: index.get(period) ?? [],
      earlier: keys[position - 1],
      later: keys[position + 1],
    }),
  );
}

function periodViews(archive: Archive, input: PeriodInput): readonly KeyedPeriodView[] {
  const { kind, key, papers, earlier, later } = input;
  const href = periodHref(archive, kind, key);
  const heading = periodHeading(archive, kind, key);
  const longer = longerPeriods(archive, kind, key);
  const neighbour = (other: string | undefined): Link | undefined =>
    other === undefined ? undefined : periodLink(archive, kind, other);
  const plans = planListing(archive, {
    papers,
    list: href,
    ...(kind === 'day' ? { size: dayPageSize } : {}),
  });
  return plans.map((plan) => {
    const { number } = plan;
    const isFront = number === undefined;
    const about = [kind, key, earlier, later, number, plan.newer, plan.older, longer];
    const counts = monthsAround(kind, key).map((month) => countDays(archive, month));
    const shown = isFront ? papers : plan.papers;
    return {
      period: key,
      number,
      href: plan.href,
      papers: shown,
      key: textToDigest(JSON.stringify([about, isFront && counts]), ...cardKeys(archive, shown)),
      load: (): PeriodView => ({
        kind,
        key,
        heading,
        title: pageTitle(archive, heading, number),
        href,
        page: createListing(archive, plan),
        earlier: neighbour(earlier),
        later: neighbour(later),
        trail: kind === 'week' ? longer : longer.toReversed(),
        ...(isFront ? frontOf(archive, { kind, key, papers }) : otherPages),
      }),
    };
  });
}

/** Returns what only the front page of a period shows, because it changes with every new paper of the period. */
function frontOf(archive: Archive, { kind, key, papers }: FrontInput): Front {
  return {
    count:
      kind === 'day'
        ? archive.format.count(papers.length, archive.words.counts.papers)
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
export function formatPaperCount(
  { format, words: { counts } }: Archive,
  papers: readonly ArchivePaper[],
): string {
  const count = format.count(papers.length, counts.papers);
  const days = new Set(papers.flatMap((paper) => periodsOf(paper).day ?? [])).size;
  return days === 0 ? count : counts.papersOnDays(count, format.count(days, counts.onDays));
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

function periodHeading({ format, words }: Archive, kind: PeriodKind, key: string): string {
  switch (kind) {
    case 'day':
      return format.longDay(key);
    case 'week':
      return weekLabel(words, key);
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
      return links(monthsOfWeek(key).map((month) => ['month', month] as const));
    }
    case 'month':
      return links([['year', key.slice(0, 4)]]);
    case 'year':
      return [];
  }
}

type Front = Pick<PeriodView, 'count' | 'calendars' | 'heatMaps' | 'months' | 'topics'>;

interface FrontInput {
  readonly kind: PeriodKind;
  readonly key: string;
  readonly papers: readonly ArchivePaper[];
}

interface PeriodInput extends FrontInput {
  /** Keys of the neighbouring periods that have papers. */
  readonly earlier: string | undefined;
  readonly later: string | undefined;
}
