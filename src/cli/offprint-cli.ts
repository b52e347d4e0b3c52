import { inspect } from 'node:util';
import { Command } from 'commander';
import { engineVersion } from '../files/engine.ts';
import { ProblemsError } from '../problem/problem.ts';
import type { InitOptions } from './init/ask-settings.ts';

/** The command `offprint`. Each part of it is loaded when it is asked for, because some take longer than others run. */
const program = new Command('offprint')
  .usage('<command>')
  .description(
    'Turns a folder of papers into a static archive that one can read, search and follow.',
  )
  .version(engineVersion())
  .enablePositionalOptions()
  .showHelpAfterError('(add --help for help)')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

program
  .command('init')
  .summary('begin an archive in a folder')
  .description('Writes a new archive into a folder. Asks for what the options do not say.')
  .argument('<folder>')
  .option('--title <text>', 'what the archive is called')
  .option('--description <text>', 'what it collects')
  .option('--url <address>', 'where it will be published, with the path if it is below one')
  .option('--base <path>', 'the path that it is published below, for example /archive/')
  .option('--language <tag>', 'BCP 47, for example de')
  .option('--from <file>', 'import a bibliography at once: BibTeX, RIS or CSL-JSON')
  .option('--yes', 'ask nothing')
  .action(async (folder: string, options: InitOptions) => {
    const { initArchive } = await import('./init/init-archive.ts');
    await initArchive(folder, options);
  });

program
  .command('start')
  .summary('build the archive and serve it')
  .action(async () => {
    const { startSite } = await import('../integration/serve/start-site.ts');
    await startSite();
  });

program
  .command('dev')
  .summary('serve the archive while you edit it')
  .option('--host', 'answer other machines too', false)
  .action(async ({ host }: { readonly host: boolean }) => {
    const { developSite } = await import('../integration/serve/develop-site.ts');
    await developSite(host);
  });

program
  .command('build')
  .summary('build the archive into dist/')
  .option('--explain <address>', 'say why the page at an address was rendered')
  .action(async ({ explain }: { readonly explain?: string }) => {
    const { runBuild } = await import('../integration/serve/start-site.ts');
    process.exitCode = await runBuild(...(explain === undefined ? [] : ['--explain', explain]));
  });

program
  .command('preview')
  .summary('serve what was built')
  .action(async () => {
    const { previewSite } = await import('../integration/serve/preview-site.ts');
    await previewSite();
  });

program
  .command('doctor')
  .summary('say what is wrong with this set-up, and what mends it')
  .action(async () => {
    const { runDoctor } = await import('./doctor.ts');
    runDoctor();
  });

program
  .command('papers')
  .summary('bring papers in, and keep them in order')
  .argument('[arguments...]')
  .helpOption(false)
  .allowUnknownOption()
  .passThroughOptions()
  .action(async (args: readonly string[]) => {
    const { createPapersCommand } = await import('../importer/papers-command.ts');
    await createPapersCommand().parseAsync(args, { from: 'user' });
  });

try {
  await program.parseAsync();
} catch (error) {
  const isSaid = error instanceof ProblemsError || (error instanceof Error && !('code' in error));
  process.stderr.write(`${isSaid ? error.message : inspect(error)}\n`);
  process.exitCode = 1;
}
