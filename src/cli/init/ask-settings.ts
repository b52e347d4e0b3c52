import { createInterface } from 'node:readline/promises';
import type { ArchiveSettings } from './initial-files.ts';

/**
 * Asks for the settings of a new archive that the options do not give. With `--yes`, and where nobody can answer, takes
 * what it would propose.
 *
 * @param name the name of the folder
 * @throws {Error} when the address is not valid, or the questions are not answered
 */
export async function askSettings(name: string, options: InitOptions): Promise<ArchiveSettings> {
  const proposals = {
    title: sentence(name.replaceAll(/[-_.]+/gu, ' ').trim()),
    description: 'Papers worth reading.',
    url: 'https://papers.example.org',
  };
  const given = pick(options);
  if (given.url !== undefined && !isAddress(given.url)) {
    throw new Error(`--url ${given.url}: ${needsScheme} Nothing was written.`);
  }
  const answers = await ask({ ...proposals, ...given }, given, options.yes);
  const { origin, pathname } = new URL(answers.url);
  return {
    name: packageName(name),
    title: answers.title,
    description: answers.description,
    url: origin,
    base: options.base ?? pathname.replace(/\/*$/u, '/'),
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
      const prompt = `${question} [${proposals[key]}] `;
      let answer = (await terminal.question(prompt)).trim();
      while (key === 'url' && answer !== '' && !isAddress(answer)) {
        answer = (await terminal.question(`${needsScheme}\n${prompt}`)).trim();
      }
      if (answer !== '') answers[key] = answer;
    }
    return answers;
  } catch (error) {
    // Ctrl-C or Ctrl-D.
    throw new Error('The questions were not answered. Nothing was written.', { cause: error });
  } finally {
    terminal.close();
  }
}

function isAddress(text: string): boolean {
  return /^https?:\/\//iu.test(text) && URL.canParse(text);
}

const needsScheme =
  'The address must begin with https:// and may have a path, for example https://me.github.io/papers/.';

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
