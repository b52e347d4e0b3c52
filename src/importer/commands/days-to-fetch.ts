import { Temporal } from 'temporal-polyfill';
import { daysOfWeek, isDay, weekOf, type Day } from '../../paper/dates.ts';
import type { Parsed } from '../../problem/parsed.ts';

/** The days that a person asks for; exactly one of the three. */
export interface DaysAsked {
  readonly date?: string | undefined;
  /** ISO 8601 week, `2026-W24`: its days up to today. */
  readonly week?: string | undefined;
  /** That day and every later day up to today. */
  readonly since?: string | undefined;
}

/** Returns the days asked for, oldest first. None is after `today`, which is a day in UTC like those of the lists. */
export function daysToFetch(asked: DaysAsked, today: Day): Parsed<readonly Day[]> {
  const { date, week, since } = asked;
  if ([date, week, since].filter((value) => value !== undefined).length !== 1) {
    return refuse(
      'which days is not said',
      'Give one of --date 2026-06-10, --week 2026-W24, --since 2026-06-01.',
    );
  }
  if (week !== undefined) {
    if (!isWeek(week)) return refuse(`there is no week ${week}`, 'Write it as 2026-W24.');
    return upTo(daysOfWeek(week), { today, asked: week });
  }
  const first = date ?? since ?? '';
  if (!isDay(first)) return refuse(`there is no day ${first}`, 'Write it as 2026-06-10.');
  return upTo(date === undefined ? daysSince(first, today) : [first], { today, asked: first });
}

function isWeek(week: string): boolean {
  return /^\d{4}-W\d{2}$/.test(week) && weekOf(daysOfWeek(week)[0] ?? '') === week;
}

function daysSince(first: Day, today: Day): readonly Day[] {
  const from = Temporal.PlainDate.from(first);
  const length = from.until(today, { largestUnit: 'days' }).days + 1;
  // A future day is kept, so that the refusal can name it.
  return Array.from({ length: Math.max(1, length) }, (_, days) => from.add({ days }).toString());
}

function upTo(days: readonly Day[], { today, asked }: Limit): Parsed<readonly Day[]> {
  const value = days.filter((day) => day <= today);
  if (value.length > 0) return { ok: true, value };
  return refuse(`${asked} is yet to come`, `It is ${today} in UTC, by which the lists are dated.`);
}

function refuse(message: string, hint: string): Parsed<never> {
  return { ok: false, problems: [{ severity: 'error', message, hint }] };
}

interface Limit {
  readonly today: Day;
  readonly asked: string;
}
