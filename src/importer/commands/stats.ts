import type { Command } from 'commander';
import { archiveStats } from '../stats/archive-stats.ts';
import { formatStats } from '../stats/format-stats.ts';
import { folderOf } from './archive-options.ts';
import {
  printAnswer,
  readContent,
  withReadingOptions,
  type ReadingOptions,
} from './print-answer.ts';

/** Adds `papers stats`, which counts what an archive holds. */
export function addStats(program: Command): void {
  withReadingOptions(program.command('stats'))
    .summary('count papers, days, authors, topics and sources')
    .description('Counts papers, days, authors, organisations, topics and sources.')
    .action((options: ReadingOptions) =>
      printAnswer(options, () => {
        const counted = archiveStats(readContent(folderOf(options)));
        return { data: counted, text: formatStats(counted), exitCode: 0 };
      }),
    );
}
