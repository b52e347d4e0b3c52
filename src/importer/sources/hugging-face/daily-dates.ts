import { Temporal } from 'temporal-polyfill';
import type { Day } from '../../../paper/dates.ts';
import type { Problem } from '../../../problem/problem.ts';
import type { ImportedField, ImportedRecord } from '../imported-paper.ts';
import type { DailyRecord } from './daily-record.ts';

/** What is known about a record from outside it. */
export interface DailyContext {
  /** The day of its list, if known. */
  readonly day: Day | undefined;
  /** The day on which it was fetched, if the person gave it. */
  readonly asOf: Day | undefined;
}

/**
 * Returns the dates of a record, days in UTC. The listed day is that on which the record says it was put on the list,
 * else the day of its list, else the day on which it was saved, which is an assumption. Its counts are of the day on
 * which it was saved; if that is unknown, they are no older than the listing.
 */
export function dailyDates({ paper }: DailyRecord, { day, asOf }: DailyContext): DailyDates {
  const published = readDay('paper.publishedAt', paper.publishedAt);
  const submitted = readDay('paper.submittedOnDailyAt', paper.submittedOnDailyAt);
  const certain = submitted.day ?? day;
  const listed = certain ?? asOf;
  const countsAsOf = asOf ?? listed;
  return {
    record: {
      ...(published.day === undefined ? {} : { published: published.day }),
      ...(listed === undefined ? {} : { listed }),
      ...(countsAsOf === undefined ? {} : { countsAsOf }),
    },
    assumed: certain === undefined && asOf !== undefined ? ['listed'] : [],
    problems: [...published.problems, ...submitted.problems],
  };
}

function readDay(key: string, instant: string | null | undefined): ReadDay {
  if (instant == null || instant === '') return { day: undefined, problems: [] };
  try {
    const day = Temporal.Instant.from(instant).toZonedDateTimeISO('UTC').toPlainDate().toString();
    return { day, problems: [] };
  } catch {
    const message = `is "${instant}", which is not an instant; ignored`;
    const hint = 'It should be as 2026-06-10T00:44:05.364Z.';
    return { day: undefined, problems: [{ severity: 'warning', key, message, hint }] };
  }
}

interface ReadDay {
  readonly day: Day | undefined;
  readonly problems: readonly Problem[];
}

interface DailyDates {
  readonly record: Pick<ImportedRecord, 'published' | 'listed' | 'countsAsOf'>;
  readonly assumed: readonly ImportedField[];
  readonly problems: readonly Problem[];
}
