import { createInterface } from 'node:readline/promises';
import type { ArchiveSettings } from './initial-files.ts';

/**
 * Asks for the settings of a new archive that the options do not give. With `--yes`, and where nobody can answer, takes
 * what it would propose.
 *
 * @param name the name of the folder
 */
export async function askSettings(name: string, options: InitOptions): Promise<ArchiveSettings> {
  const proposals = {
    title: sentence(name.replaceAll(/[-_.]+/gu, ' ').trim()),
    description: 'Papers worth reading.',
    url: 'https://papers.example.org',
  };
  const answers = await ask({ ...proposals, ...pick(options) }, pick(options), options.yes);
  const url = URL.parse(answers.url);
  const path = url === null ? '/' : url.pathname.replace(/\/*$/u, '/');
  return {
    name: packageName(name),
    title: answers.title,
    description: answers.description,
    url: url?.origin ?? answers.url,
    base: options.base ?? path,
    language: options.language ?? 'en-GB',
  };
}

async function ask(proposals: Answers, given: Partial<Answers>, isQuiet = false): Promise<Answers> {
  const open = questions.filter(([key]) => given[key] === undefined);
  if (isQuiet || !process.stdin.isTTY || open.length === 0) return proposals;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answers = { ...proposals };
    for (const [key, question] of open) {
      const answer = await terminal.question(`${question} [${proposals[key]}] `);
      if (answer.trim() !== '') answers[key] = answer.trim();
    }
    return answers;
  } catch (error) {
    // Ctrl-C or Ctrl-D.
    throw new Error('The questions were not answered. Nothing was written.', { cause: error });
  } finally {
    terminal.close();
  }
}

const questions = [
  ['title', 'What is the archive called?'],
  ['description', 'What does it collect, in a sentence or two?'],
  ['url', 'At which address will it be published?'],
] as const;

function pick({ title, description, url }: InitOptions): Partial<Answers> {
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(url !== undefined && { url }),
  };
}

/** Returns a name that npm takes for a package, and that is not the name of a package which the archive needs. */
function packageName(folder: string): string {
  const name = folder
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  return ['', 'astro', 'offprint'].includes(name) ? `${name}-archive`.replace(/^-/u, '') : name;
}

function sentence(text: string): string {
  return text === '' ? 'Papers' : text.charAt(0).toUpperCase() + text.slice(1);
}

type Answers = Record<'title' | 'description' | 'url', string>;

/** The options of `offprint init`. */
export interface InitOptions {
  readonly title?: string;
  readonly description?: string;
  /** The whole address, with the path if the site is below one. */
  readonly url?: string;
  readonly base?: string;
  readonly language?: string;
  /** A bibliography to import. */
  readonly from?: string;
  readonly yes?: boolean;
}
