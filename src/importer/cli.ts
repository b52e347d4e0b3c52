import { Command, InvalidArgumentError } from 'commander';
import { Temporal } from 'temporal-polyfill';
import { isDay, type Day } from '../paper/dates.ts';
import { ProblemsError } from '../record/problem.ts';
import { contentFolder } from './content-folder.ts';
import { formatReport } from './report/format-report.ts';
import { exitCode, type Report } from './report/report.ts';
import { runImport, runTag } from './run.ts';
import { sources } from './sources/index.ts';

const typedIn = process.env['INIT_CWD'] ?? process.cwd();

const program = new Command('papers')
  .usage('<command>')
  .description('Brings papers into the archive and keeps them in order.')
  .showHelpAfterError('(add --help for help)')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

withCommonOptions(program.command('import'))
  .summary('import files')
  .description(
    `Imports files. Each is recognised by what stands in it:\n${sources
      .map(({ description }) => `  · ${description}`)
      .join('\n')}`,
  )
  .argument('<files...>', 'files to import')
  .option('--as-of <day>', 'the day on which the files were saved, YYYY-MM-DD', parseDay)
  .addHelpText('after', exitCodes())
  .action((files: string[], options: CommonOptions & { readonly asOf?: Day }) => {
    finish(options, () =>
      runImport({
        files,
        typedIn,
        folder: folderOf(options),
        asOf: options.asOf,
        today: Temporal.Now.plainDateISO().toString(),
        isDryRun: options.dryRun === true,
      }),
    );
  });

withCommonOptions(program.command('tag'))
  .summary('apply the rules of tags.yaml to every paper')
  .description('Applies the rules of tags.yaml to every paper. Tags set by hand stay.')
  .addHelpText('after', exitCodes())
  .action((options: CommonOptions) => {
    finish(options, () => runTag({ folder: folderOf(options), isDryRun: options.dryRun === true }));
  });

program.parse();

function withCommonOptions(command: Command): Command {
  return command
    .option('--content <folder>', 'the content folder (else OFFPRINT_CONTENT, else content/)')
    .option('--dry-run', 'write nothing and show what would change')
    .option('--json', 'print the report as JSON');
}

function parseDay(text: string): Day {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('Write a day that exists as YYYY-MM-DD, for example 2026-06-10.');
}

function folderOf({ content }: CommonOptions): string {
  return contentFolder({ option: content, typedIn, environment: process.env });
}

function finish(options: CommonOptions, run: () => Report): void {
  try {
    const report = run();
    console.log(options.json === true ? JSON.stringify(report, null, 2) : formatReport(report));
    process.exitCode = exitCode(report);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

function exitCodes(): string {
  return '\nExit code: 0 all records taken, 1 some records not taken, 2 nothing done.';
}

interface CommonOptions {
  readonly content?: string;
  readonly dryRun?: true;
  readonly json?: true;
}
