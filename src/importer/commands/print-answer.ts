import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { ProblemsError } from '../../problem/problem.ts';
import { loadContent, type Content } from '../io/load-content.ts';
import { fileErrorToProblem } from '../../content/file-error-to-problem.ts';
import { noFolder } from '../operations/change-archive.ts';

/** The output of a command. */
export interface Answer {
  /** For machines, as JSON. */
  readonly data: unknown;
  /** For a person. */
  readonly text: string;
  readonly exitCode: 0 | 1 | 2;
}

/** The options of every command. */
export interface ReadingOptions {
  readonly content?: string;
  readonly json?: true;
}

/** Adds the options of a command that only reads. */
export function withReadingOptions(command: Command): Command {
  return command
    .option('--content <folder>', 'the content folder (else OFFPRINT_CONTENT, else content/)')
    .option('--json', 'print the answer as JSON');
}

/** Prints an answer and sets the exit code: 2 if something could not be read and there is no answer. */
export async function printAnswer(
  { json }: ReadingOptions,
  find: () => Answer | Promise<Answer>,
): Promise<void> {
  try {
    const { data, text, exitCode } = await find();
    process.stdout.write(`${json === true ? JSON.stringify(data, null, 2) : text}\n`);
    process.exitCode = exitCode;
  } catch (error) {
    const known = error instanceof ProblemsError ? error : refusalOfFile(error);
    if (known === undefined) throw error;
    process.stderr.write(`${known.message}\n`);
    process.exitCode = 2;
  }
}

function refusalOfFile(error: unknown): ProblemsError | undefined {
  const problem = fileErrorToProblem(error);
  return problem === undefined
    ? undefined
    : new ProblemsError('The command ended early.', [problem]);
}

/**
 * Reads a content folder.
 *
 * @throws {ProblemsError} if it does not exist
 */
export function readContent(folder: string): Content {
  requireFolder(folder);
  return loadContent(folder);
}

/**
 * Checks that a content folder exists.
 *
 * @throws {ProblemsError} if it does not
 */
export function requireFolder(folder: string): void {
  if (existsSync(folder)) return;
  throw new ProblemsError('Nothing was done', [noFolder(folder)]);
}
