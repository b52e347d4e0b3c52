import { join } from 'node:path';
import type { Command } from 'commander';
import { Temporal } from 'temporal-polyfill';
import type { Day } from '../../paper/dates.ts';
import { importFiles } from '../operations/import-inputs.ts';
import { sources } from '../sources/index.ts';
import {
  caches,
  printReport,
  folderOf,
  parseDay,
  typedIn,
  withArchiveOptions,
  type ArchiveOptions,
} from './archive-options.ts';
import {
  optionsToPlacement,
  withPlacementOptions,
  type PlacementOptions,
} from './arguments/placement-options.ts';
import { withProgress, type QuietOption } from './with-progress.ts';

/** Adds `papers import`, which imports files. */
export function addImport(program: Command): void {
  withPlacementOptions(withArchiveOptions(program.command('import')))
    .summary('import files')
    .description(
      `Imports files. Each is recognised by what stands in it:\n${sources
        .map(({ description }) => `  · ${description}`)
        .join('\n')}`,
    )
    .argument('<files...>', 'files to import')
    .option('--as-of <day>', 'the day on which the files were saved, YYYY-MM-DD', parseDay)
    .option('--restore', 'bring papers back that were removed')
    .option('--all-types', 'take web pages, programs and other works that are not papers')
    .option('--quiet', 'show no progress')
    .action((files: string[], options: ImportOptions) =>
      printReport(options, () =>
        withProgress(options, (observer) =>
          importFiles({
            ...observer,
            files,
            typedIn,
            folder: folderOf(options),
            asOf: options.asOf,
            today: Temporal.Now.plainDateISO().toString(),
            isDryRun: options.dryRun === true,
            isRestoring: options.restore,
            takesAllTypes: options.allTypes,
            placement: optionsToPlacement(options, folderOf(options)),
            memory: importMemory,
          }),
        ),
      ),
    );
}

/** The file in which imports remember what they need not read again. */
const importMemory = join(caches, 'imports.jsonl');

type ImportOptions = ArchiveOptions &
  PlacementOptions &
  QuietOption & { readonly asOf?: Day; readonly restore?: true; readonly allTypes?: true };
