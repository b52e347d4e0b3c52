import { resolve } from 'node:path';
import type { Command } from 'commander';
import { Temporal } from 'temporal-polyfill';
import { serviceUrl } from '../http/service-url.ts';
import { listenForInterruption } from '../progress/interruption.ts';
import type { Report } from '../report/report.ts';
import type { ChangeOptions } from '../operations/change-archive.ts';
import { importInputs } from '../operations/import-inputs.ts';
import type { GivenInputs } from '../sources/input.ts';
import { arxivInterval } from '../sources/arxiv/arxiv-server.ts';
import { fetchArxivById } from '../sources/arxiv/fetch-by-id.ts';
import { fetchCrossrefWorks } from '../sources/crossref/fetch-works.ts';
import {
  printReport,
  folderOf,
  typedIn,
  withArchiveOptions,
  type ArchiveOptions,
} from './archive-options.ts';
import { createLiveClient } from './live-client.ts';
import { parsePaperArguments, type NamedPapers } from './arguments/parse-paper-arguments.ts';
import {
  collect,
  optionsToPlacement,
  withPlacementOptions,
  type PlacementOptions,
} from './arguments/placement-options.ts';
import { readIdentifierList } from './arguments/read-identifier-list.ts';
import { withProgress, type QuietOption } from './with-progress.ts';

/** Adds `papers add`, which imports single papers by their identifiers. */
export function addAdd(program: Command): void {
  withPlacementOptions(withArchiveOptions(program.command('add')))
    .summary('bring papers by arXiv identifier or DOI')
    .description(
      'Brings papers from arXiv and, by DOI, from Crossref. An identifier may be an address; with a version (2505.20444v1) that version is brought.',
    )
    .argument('[identifiers...]', 'arXiv identifiers, DOIs, or addresses of them')
    .option('--file <file>', 'read identifiers from a file, one a line, may be repeated', collect)
    .option('--all-types', 'take works that are not papers, such as programs')
    .option('--quiet', 'show no progress')
    .addHelpText('after', 'OFFPRINT_ARXIV_URL and OFFPRINT_CROSSREF_URL name mirrors.')
    .action((words: string[], options: AddOptions, command: Command) => {
      if (words.length === 0 && options.file === undefined)
        command.error("error: missing required argument 'identifiers', or --file");
      return printReport(options, () =>
        runAdd(words, options, { folder: folderOf(options), isDryRun: options.dryRun === true }),
      );
    });
}

async function runAdd(
  words: readonly string[],
  options: AddOptions,
  run: ChangeOptions,
): Promise<Report> {
  const placement = optionsToPlacement(options, run.folder);
  const lists = (options.file ?? []).map((file) => readIdentifierList(resolve(typedIn, file)));
  const named = parsePaperArguments([...words, ...lists.flatMap((list) => list.words)]);
  const unread = [...lists.flatMap((list) => list.problems), ...named.problems];
  const { inputs, problems } = await fetchPapers(named, run.folder);
  const given = { inputs, problems: [...unread, ...problems] };
  const today = Temporal.Now.plainDateISO('UTC').toString();
  return withProgress(options, (observer) =>
    importInputs(given, {
      ...run,
      ...observer,
      asOf: undefined,
      today,
      takesAllTypes: options.allTypes,
      placement,
    }),
  );
}

async function fetchPapers({ arxiv, dois }: NamedPapers, folder: string): Promise<GivenInputs> {
  using interruption = listenForInterruption();
  const { signal } = interruption;
  const papers = await fetchArxivById(arxiv, {
    client: createLiveClient({ folder, signal, minimumInterval: arxivInterval }),
    baseUrl: serviceUrl('arxiv', process.env),
    batchSize: 100,
  });
  const works = await fetchCrossrefWorks(dois, {
    client: createLiveClient({ folder, signal, minimumInterval: 100 }),
    baseUrl: serviceUrl('crossref', process.env),
  });
  return {
    inputs: [...papers.inputs, ...works.inputs],
    problems: [...papers.problems, ...works.problems],
  };
}

type AddOptions = ArchiveOptions &
  PlacementOptions &
  QuietOption & { readonly allTypes?: true; readonly file?: readonly string[] };
