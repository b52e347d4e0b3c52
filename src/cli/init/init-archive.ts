import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseYaml } from '../../problem/parse-yaml.ts';
import { ProblemsError } from '../../problem/problem.ts';
import { archiveConfigFile, ArchiveConfigSchema } from '../../site/archive-config.ts';
import { createInitialFiles, type ArchiveSettings } from './initial-files.ts';
import { askSettings, type InitOptions } from './ask-settings.ts';
import { neededPackages } from './offprint-source.ts';

/**
 * Writes a new archive into a folder, which it creates, and imports a bibliography if one is named. Nothing that exists is
 * overwritten.
 *
 * @param folder relative to where the command was typed
 * @throws {Error} when files would clash, or a setting is not valid; nothing is written then
 */
export async function initArchive(folder: string, options: InitOptions): Promise<void> {
  const typedIn = process.env['INIT_CWD'] ?? process.cwd();
  const target = resolve(typedIn, folder);
  const library = options.from === undefined ? undefined : resolve(typedIn, options.from);
  if (library !== undefined && !existsSync(library)) {
    throw new Error(`There is no file ${library}. Nothing was written.`);
  }
  const settings = await askSettings(basename(target), options);
  const files = createInitialFiles(settings, neededPackages());
  requireValid(files);
  requireRoom(target, files);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(target, name)), { recursive: true });
    writeFileSync(join(target, name), text, { flag: 'wx' });
  }
  process.stdout.write(`${describe(target, files, settings)}\n`);
  if (library !== undefined) await importLibrary(library, join(target, 'content'));
  process.stdout.write(nextSteps(relative(typedIn, target)));
}

function requireValid(files: Readonly<Record<string, string>>): void {
  const config = parseYaml(files['content/archive.yaml'] ?? '', {
    schema: ArchiveConfigSchema,
    file: archiveConfigFile,
  });
  if (!config.ok) throw new ProblemsError('Nothing was written:', config.problems);
}

/** Refuses a folder in which a file of the archive exists. */
function requireRoom(target: string, files: Readonly<Record<string, string>>): void {
  const names = Object.keys(files);
  const taken = names.filter((name) => existsSync(join(target, name)));
  if (taken.length === 0) return;
  throw new Error(
    [
      `${target} already has ${taken.join(', ')}, and init overwrites nothing. Nothing was written.`,
      `It would write: ${names.join(', ')}.`,
      'Name another folder, or move what is there.',
    ].join('\n'),
  );
}

function describe(
  target: string,
  files: Readonly<Record<string, string>>,
  { title }: ArchiveSettings,
): string {
  const names = Object.keys(files).map((name) => `  ${name}`);
  return [`Wrote the archive “${title}” into ${target}:`, ...names].join('\n');
}

async function importLibrary(library: string, content: string): Promise<void> {
  const { createPapersCommand } = await import('../../importer/papers-command.ts');
  process.stdout.write('\n');
  const args = ['import', library, '--content', content, '--quiet'];
  await createPapersCommand().parseAsync(args, { from: 'user' });
}

function nextSteps(folder: string): string {
  const steps = ['npm install', 'npm start'];
  const all = folder === '' ? steps : [`cd ${folder}`, ...steps];
  return `\nNow type:\n${all.map((step) => `  ${step}\n`).join('')}`;
}
