import { InvalidArgumentError, type Command } from 'commander';
import { isDay, type Day } from '../../paper/dates.ts';
import { cachesOf, findArchive, resolveContentFolder } from '../../content/content-folder.ts';
import { formatReport } from '../report/format-report.ts';
import { exitCode, type Report } from '../report/report.ts';
import { printAnswer, type ReadingOptions } from './print-answer.ts';

/** The options of every command that changes an archive. */
export interface ArchiveOptions extends ReadingOptions {
  readonly dryRun?: true;
}

const archive = findArchive(process.cwd());

/** The caches of the archive, beside those of its site. */
export const caches = cachesOf(archive);

/** The folder in which the person ran the command; under npm it is not the working directory. */
export const typedIn = process.env['INIT_CWD'] ?? process.cwd();

/** Adds the options of {@link ArchiveOptions} and a help text on the exit codes. */
export function withArchiveOptions(command: Command): Command {
  return command
    .option('--content <folder>', 'the content folder (else OFFPRINT_CONTENT, else content/)')
    .option('--dry-run', 'write nothing and show what would change')
    .option('--json', 'print the report as JSON')
    .addHelpText(
      'after',
      '\nExit code: 0 all records taken, 1 some records not taken, 2 nothing done.',
    );
}

/** Returns the content folder that the options, the environment or the archive name. */
export function folderOf({ content }: ArchiveOptions): string {
  return resolveContentFolder(content ?? process.env['OFFPRINT_CONTENT'], { archive, typedIn });
}

/** Parses a day of the command line. */
export function parseDay(text: string): Day {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('Write a day that exists as YYYY-MM-DD, for example 2026-06-10.');
}

/** Runs a command, prints its report and sets the exit code. */
export function printReport(options: ArchiveOptions, run: () => Promise<Report>): Promise<void> {
  return printAnswer(options, async () => {
    const report = await run();
    const isColoured = process.stdout.isTTY && process.stdout.hasColors();
    return {
      data: report,
      text: formatReport(report, { isColoured }),
      exitCode: exitCode(report),
    };
  });
}
