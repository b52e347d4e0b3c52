import { daysOfMonth, type Day } from '../../paper/dates.ts';
import { levelOf, weekdayOf } from './calendar.ts';
import type { Archive } from '../../archive/create-archive.ts';

/** Half a year as a grid: weeks are columns, weekdays from Monday are rows. */
export interface HeatMap {
  /** `January to June 2026: 312 papers on 110 days` */
  readonly label: string;
  readonly columns: number;
  readonly months: readonly HeatMonth[];
  /** First and last column with a day, for each weekday. */
  readonly rows: readonly (readonly [first: number, last: number])[];
  /** Days that have papers, in their order. */
  readonly days: readonly HeatDay[];
}

export interface HeatMonth {
  /** `Jan` */
  readonly label: string;
  /** Column of its first whole week. */
  readonly column: number;
}

export interface HeatDay {
  /** `10 June: 12 papers` */
  readonly label: string;
  readonly href: string;
  readonly column: number;
  /** 0 for Monday, 6 for Sunday. */
  readonly row: number;
  /** Level of the tint, 1 to 5. */
  readonly level: number;
}

/** Returns the halves of a year that have days with papers. Half a year keeps the cells large enough on a phone. */
export function createHeatMaps(archive: Archive, year: string): readonly HeatMap[] {
  return [
    ['01', '02', '03', '04', '05', '06'],
    ['07', '08', '09', '10', '11', '12'],
  ]
    .map((months) =>
      createHeatMap(
        archive,
        months.map((month) => `${year}-${month}`),
      ),
    )
    .filter(({ days }) => days.length > 0);
}

function createHeatMap(archive: Archive, months: readonly string[]): HeatMap {
  const { byDay, format, words } = archive;
  const { counts, time } = words;
  const grid = placeDays(months.flatMap((month) => daysOfMonth(month)));
  const days = grid.flatMap((cell) => createHeatDay(archive, cell));
  const papers = grid.reduce((sum, { day }) => sum + (byDay.get(day)?.length ?? 0), 0);
  const [first = '', last = ''] = [months[0], months.at(-1)];
  return {
    label: time.countOf(
      time.span(format.monthName(first), format.month(last)),
      counts.papersOnDays(
        format.count(papers, counts.papers),
        format.count(days.length, counts.onDays),
      ),
    ),
    columns: Math.max(...grid.map(({ column }) => column)) + 1,
    months: months.map((month) => ({
      label: format.shortMonthName(month),
      column: grid.find(({ day, row }) => day.startsWith(month) && row === 0)?.column ?? 0,
    })),
    rows: Array.from({ length: 7 }, (_, weekday) => {
      const columns = grid.filter(({ row }) => row === weekday).map(({ column }) => column);
      return [Math.min(...columns), Math.max(...columns)] as const;
    }),
    days,
  };
}

/** Places consecutive days in the grid, the first day in the first column. */
function placeDays(days: readonly Day[]): readonly Cell[] {
  const offset = weekdayOf(days[0] ?? '');
  return days.map((day, index) => ({
    day,
    row: (offset + index) % 7,
    column: Math.floor((offset + index) / 7),
  }));
}

function createHeatDay(archive: Archive, { day, row, column }: Cell): readonly HeatDay[] {
  const { byDay, format, urls, words } = archive;
  const count = byDay.get(day)?.length ?? 0;
  if (count === 0) return [];
  const label = words.time.countOf(
    format.dayOfMonth(day),
    format.count(count, words.counts.papers),
  );
  return [{ label, href: urls.day(day), column, row, level: levelOf(count) }];
}

interface Cell {
  readonly day: Day;
  readonly row: number;
  readonly column: number;
}
