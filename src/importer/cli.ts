import { Command } from 'commander';
import { Temporal } from 'temporal-polyfill';
import type { Day } from '../paper/dates.ts';
import {
  finish,
  folderOf,
  parseDay,
  typedIn,
  withArchiveOptions,
  type ArchiveOptions,
} from './commands/archive-options.ts';
import { addFetchDaily } from './commands/fetch-daily.ts';
import { runImport, runTag } from './run.ts';
import { sources } from './sources/index.ts';

const program = new Command('papers')
  .usage('<command>')
  .description('Brings papers into the archive and keeps them in order.')
  .showHelpAfterError('(add --help for help)')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

withArchiveOptions(program.command('import'))
  .summary('import files')
  .description(
    `Imports files. Each is recognised by what stands in it:\n${sources
      .map(({ description }) => `  · ${description}`)
      .join('\n')}`,
  )
  .argument('<files...>', 'files to import')
  .option('--as-of <day>', 'the day on which the files were saved, YYYY-MM-DD', parseDay)
  .action((files: string[], options: ArchiveOptions & { readonly asOf?: Day }) =>
    finish(options, () =>
      runImport({
        files,
        typedIn,
        folder: folderOf(options),
        asOf: options.asOf,
        today: Temporal.Now.plainDateISO().toString(),
        isDryRun: options.dryRun === true,
      }),
    ),
  );

const fetch = program.command('fetch').summary('bring papers from a live source');
addFetchDaily(fetch);

withArchiveOptions(program.command('tag'))
  .summary('apply the rules of tags.yaml to every paper')
  .description('Applies the rules of tags.yaml to every paper. Tags set by hand stay.')
  .action((options: ArchiveOptions) =>
    finish(options, () => runTag({ folder: folderOf(options), isDryRun: options.dryRun === true })),
  );

await program.parseAsync();
