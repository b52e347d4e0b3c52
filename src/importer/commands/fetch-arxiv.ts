import { InvalidArgumentError, type Command } from 'commander';
import { Temporal } from 'temporal-polyfill';
import type { Day } from '../../paper/dates.ts';
import type { Problem } from '../../problem/problem.ts';
import { serviceUrl } from '../http/service-url.ts';
import { listenForInterruption } from '../progress/interruption.ts';
import type { Report } from '../report/report.ts';
import type { ChangeOptions } from '../operations/change-archive.ts';
import { importInputs } from '../operations/import-inputs.ts';
import type { GivenInputs } from '../sources/input.ts';
import { arxivInterval } from '../sources/arxiv/arxiv-server.ts';
import { fetchArxivCategory, type CategoryQuery } from '../sources/arxiv/fetch-category.ts';
import {
  printReport,
  folderOf,
  parseDay,
  withArchiveOptions,
  type ArchiveOptions,
} from './archive-options.ts';
import { createLiveClient } from './live-client.ts';
import { withProgress, type QuietOption } from './with-progress.ts';

/** Adds `papers fetch arxiv`, which imports the papers of a category from arXiv. */
export function addFetchArxiv(fetch: Command): void {
  withArchiveOptions(fetch.command('arxiv'))
    .summary('bring the papers of an arXiv category')
    .description(
      'Brings every paper of an arXiv category, cross-lists included, by the day on which its first version was submitted, in UTC. arXiv wants three seconds between requests.',
    )
    .requiredOption('--category <category>', 'cs.CL, for example', parseCategory)
    .requiredOption('--since <day>', 'the first day, YYYY-MM-DD', parseDay)
    .option('--until <day>', 'the last day, YYYY-MM-DD (else today)', parseDay)
    .option('--quiet', 'show no progress')
    .addHelpText('after', 'OFFPRINT_ARXIV_URL names a mirror.')
    .action((options: FetchOptions) =>
      printReport(options, () =>
        runFetchArxiv(options, { folder: folderOf(options), isDryRun: options.dryRun === true }),
      ),
    );
}

async function runFetchArxiv(options: FetchOptions, run: ChangeOptions): Promise<Report> {
  const today = Temporal.Now.plainDateISO('UTC').toString();
  const { category, since, until = today } = options;
  const given =
    since > until
      ? { inputs: [], problems: [noDays(since, until)] }
      : await fetchPapers({ category, since, until }, run.folder, options);
  return withProgress(options, (observer) =>
    importInputs(given, { ...run, ...observer, asOf: undefined, today }),
  );
}

async function fetchPapers(
  query: CategoryQuery,
  folder: string,
  { quiet }: FetchOptions,
): Promise<GivenInputs> {
  using interruption = listenForInterruption();
  const { signal } = interruption;
  const log = (text: string): void => {
    if (quiet !== true) process.stderr.write(`${text}\n`);
  };
  return await fetchArxivCategory(query, {
    client: createLiveClient({ folder, minimumInterval: arxivInterval, signal, log }),
    baseUrl: serviceUrl('arxiv', process.env),
    pageSize: 2000,
    log,
  });
}

/** Parses a category (https://arxiv.org/category_taxonomy). */
function parseCategory(text: string): string {
  if (/^[a-z]+(?:-[a-z]+)?(?:\.[A-Za-z]+(?:-[a-z]+)?)?$/.test(text)) return text;
  throw new InvalidArgumentError('Write a category as arXiv does, for example cs.CL or hep-ex.');
}

function noDays(since: Day, until: Day): Problem {
  return {
    severity: 'error',
    message: `there is no day from ${since} to ${until}`,
    hint: 'Give --since a day that is not after --until, and not after today.',
  };
}

interface FetchOptions extends ArchiveOptions, QuietOption {
  readonly category: string;
  readonly since: Day;
  readonly until?: Day;
}
