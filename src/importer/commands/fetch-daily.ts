import type { Command } from 'commander';
import { Temporal } from 'temporal-polyfill';
import type { Day } from '../../paper/dates.ts';
import { serviceUrl } from '../http/service-url.ts';
import { createProgress } from '../../progress/create-progress.ts';
import { listenForInterruption } from '../progress/interruption.ts';
import type { Report } from '../report/report.ts';
import type { ChangeOptions } from '../operations/change-archive.ts';
import { importInputs } from '../operations/import-inputs.ts';
import type { GivenInputs } from '../sources/input.ts';
import {
  printReport,
  folderOf,
  withArchiveOptions,
  type ArchiveOptions,
} from './archive-options.ts';
import { daysToFetch, type DaysAsked } from './days-to-fetch.ts';
import { fetchDailyDays } from './fetch-daily-days.ts';
import { createLiveClient } from './live-client.ts';
import { withProgress, type QuietOption } from './with-progress.ts';

/** Adds `papers fetch daily`, which imports the Daily Papers of some days from the hub. */
export function addFetchDaily(fetch: Command): void {
  withArchiveOptions(fetch.command('daily'))
    .summary('bring the Daily Papers of some days')
    .description(
      'Brings the lists of https://huggingface.co/papers. Days are those of UTC. A day that fails is left out whole, and the others are stored.',
    )
    .option('--date <day>', 'one day, YYYY-MM-DD')
    .option('--week <week>', 'the days of an ISO week, 2026-W24, as far as they have come')
    .option('--since <day>', 'that day and every day after it until today')
    .option('--quiet', 'show no progress')
    .addHelpText('after', 'OFFPRINT_HF_URL names a mirror.')
    .action((options: FetchOptions) =>
      printReport(options, () =>
        runFetchDaily(options, {
          folder: folderOf(options),
          isDryRun: options.dryRun === true,
        }),
      ),
    );
}

async function runFetchDaily(options: FetchOptions, run: ChangeOptions): Promise<Report> {
  const today = Temporal.Now.plainDateISO('UTC').toString();
  const days = daysToFetch(options, today);
  const given = days.ok
    ? await fetchDays(days.value, { options, folder: run.folder, today })
    : { inputs: [], problems: days.problems };
  return withProgress(options, (observer) =>
    importInputs(given, { ...run, ...observer, asOf: today, today }),
  );
}

async function fetchDays(days: readonly Day[], job: FetchJob): Promise<GivenInputs> {
  const { options, folder, today } = job;
  const baseUrl = serviceUrl('hugging-face', process.env);
  const progress = createProgress({
    stream: process.stderr,
    isQuiet: options.quiet === true,
    what: 'days',
    total: days.length,
  });
  using interruption = listenForInterruption();
  const { signal } = interruption;
  const client = createLiveClient({ folder, minimumInterval: 500, signal, log: progress.log });
  const given = await fetchDailyDays(days, { client, baseUrl, progress, signal, today });
  progress.done();
  return given;
}

type FetchOptions = ArchiveOptions & DaysAsked & QuietOption;

interface FetchJob {
  readonly options: FetchOptions;
  /** The content folder. */
  readonly folder: string;
  readonly today: Day;
}
