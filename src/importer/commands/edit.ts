import type { Command } from 'commander';
import { Temporal } from 'temporal-polyfill';
import {
  distinguishStored,
  mergeStored,
  removeStored,
  renameStored,
} from '../operations/edit-papers.ts';
import { upgradePapers } from '../operations/upgrade-papers.ts';
import { editArchive } from '../operations/change-archive.ts';
import { createReplyCache } from './live-client.ts';
import {
  printReport,
  folderOf,
  withArchiveOptions,
  type ArchiveOptions,
} from './archive-options.ts';

/** Adds `papers merge`, `distinct`, `rename` and `remove`, which keep every address working, and `upgrade`. */
export function addEdits(program: Command): void {
  withArchiveOptions(program.command('merge'))
    .summary('put two papers together')
    .description(
      'Puts two papers together. The first keeps its identifier and its values; what only the second has is added, and its address leads to the first.',
    )
    .argument('<id>', 'the paper to keep')
    .argument('<other>', 'the paper that goes into it')
    .action((id: string, other: string, options: ArchiveOptions) =>
      edit(options, (content) => mergeStored(content, [id, other])),
    );
  withArchiveOptions(program.command('distinct'))
    .summary('remember that two papers are two')
    .description(
      'Remembers that two papers are two works, however alike. No import and no audit asks about them again.',
    )
    .argument('<id>', 'a paper')
    .argument('<other>', 'the paper that it is not')
    .action((id: string, other: string, options: ArchiveOptions) =>
      edit(options, (content) => distinguishStored(content, [id, other])),
    );
  withArchiveOptions(program.command('rename'))
    .summary('give a paper another identifier')
    .description('Gives a paper another identifier. Its present address leads to the new one.')
    .argument('<id>', 'the paper')
    .argument('<new>', 'its new identifier')
    .action((id: string, newId: string, options: ArchiveOptions) =>
      edit(options, (content) => renameStored(content, [id, newId])),
    );
  addRemove(program);
  addUpgrade(program);
}

function addUpgrade(program: Command): void {
  withArchiveOptions(program.command('upgrade'))
    .summary('bring papers stored by an earlier version up to date')
    .description(
      'Moves the publisher out of the venue, stores the citation keys that the site has made so far, so that they never change, and fills in what kept replies of arXiv and Crossref say under keys that are new.',
    )
    .action((options: ArchiveOptions) => {
      const today = Temporal.Now.plainDateISO().toString();
      const replies = createReplyCache()
        .replies()
        .map(({ url, text }) => ({ file: new URL(url).host, url, text }));
      return edit(options, (content) => upgradePapers(content, replies, today));
    });
}

function addRemove(program: Command): void {
  withArchiveOptions(program.command('remove'))
    .summary('take a paper out')
    .description(
      'Takes a paper out. Its page says that it was removed, or leads to another paper. Imports leave it out, unless they are told to --restore.',
    )
    .argument('<id>', 'the paper')
    .option('--because <sentence>', 'why, for readers')
    .option('--to <id>', 'the paper to which its address shall lead')
    .action((id: string, options: RemoveOptions) => {
      const today = Temporal.Now.plainDateISO().toString();
      const { because, to } = options;
      return edit(options, (content) => removeStored(content, { id, today, because, to }));
    });
}

function edit(options: ArchiveOptions, work: Parameters<typeof editArchive>[1]): Promise<void> {
  return printReport(options, () =>
    editArchive({ folder: folderOf(options), isDryRun: options.dryRun === true }, work),
  );
}

type RemoveOptions = ArchiveOptions & { readonly because?: string; readonly to?: string };
