import { Command } from 'commander';
import { addAdd } from './commands/add.ts';
import { addAudit } from './commands/audit.ts';
import { addEdits } from './commands/edit.ts';
import { addFetchArxiv } from './commands/fetch-arxiv.ts';
import { addFetchDaily } from './commands/fetch-daily.ts';
import { addImport } from './commands/import-files.ts';
import { addStats } from './commands/stats.ts';
import { addTag } from './commands/tag.ts';

/** Creates the command `papers`, which brings papers in. */
export function createPapersCommand(): Command {
  const program = new Command('papers')
    .usage('<command>')
    .description('Brings papers into the archive and keeps them in order.')
    .showHelpAfterError('(add --help for help)')
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

  addImport(program);

  const fetch = program.command('fetch').summary('bring papers from a live source');
  addFetchDaily(fetch);
  addFetchArxiv(fetch);
  addAdd(program);

  addEdits(program);
  addTag(program);
  addAudit(program);
  addStats(program);

  return program;
}
