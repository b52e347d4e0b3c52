import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Day } from '../paper/dates.ts';
import type { Problem } from '../record/problem.ts';
import { importPapers, type Input } from './import-papers.ts';
import { createDisk } from './io/disk.ts';
import { loadContent, type Content } from './io/load-content.ts';
import { readInputs } from './io/read-inputs.ts';
import { saveContent } from './io/save-content.ts';
import { withLock } from './io/with-lock.ts';
import type { PaperLedger } from './paper-ledger.ts';
import type { Report } from './report/report.ts';
import { tagPapers } from './tag-papers.ts';

/** What every command needs to know of the world. */
export interface RunOptions {
  /** The content folder. */
  readonly folder: string;
  readonly isDryRun: boolean;
}

export interface ImportRun extends InputsRun {
  readonly files: readonly string[];
  /** The folder from which relative names of files count. */
  readonly typedIn: string;
}

export interface InputsRun extends RunOptions {
  readonly asOf: Day | undefined;
  readonly today: Day;
}

/** What was read or fetched, and what could not be. */
export interface GivenInputs {
  readonly inputs: readonly Input[];
  readonly problems: readonly Problem[];
}

/**
 * Imports files into an archive and writes what changed.
 *
 * @throws {ProblemsError} when another import is at work in the same archive
 */
export function runImport(run: ImportRun): Report {
  return runImportOf(readInputs(run.files.map((file) => resolve(run.typedIn, file))), run);
}

/**
 * Imports what was read or fetched before into an archive and writes what changed.
 *
 * @throws {ProblemsError} when another import is at work in the same archive
 */
export function runImportOf(given: GivenInputs, run: InputsRun): Report {
  if (given.inputs.length === 0) return nothing(run, given.problems);
  return change(run, (content) => {
    const { ledger, inputs, problems } = importPapers(content, given.inputs, run);
    return { ledger, inputs, problems: [...given.problems, ...problems] };
  });
}

/**
 * Applies the rules of `tags.yaml` to every paper and writes what changed.
 *
 * @throws {ProblemsError} when another import is at work in the same archive
 */
export function runTag(run: RunOptions): Report {
  if (!existsSync(run.folder)) return nothing(run, [noFolder(run.folder)]);
  return change(run, (content) =>
    content.topics === undefined
      ? { ledger: undefined, problems: content.problems.length > 0 ? [] : [noTopics] }
      : tagPapers(content, content.topics),
  );
}

function change(run: RunOptions, work: (content: Content) => Work): Report {
  const done = (): Report => {
    const content = loadContent(run.folder);
    const { ledger, problems, ...rest } = work(content);
    const all = [...content.problems, ...problems];
    if (ledger === undefined) return nothing(run, all);
    if (!run.isDryRun) saveContent(createDisk(run.folder), content, ledger.toSave());
    return { ...nothing(run, all), ...ledger.changes(), ...rest };
  };
  return run.isDryRun ? done() : withLock(run.folder, done);
}

function nothing({ isDryRun }: RunOptions, problems: readonly Problem[]): Report {
  return { isDryRun, inputs: [], added: [], changed: [], renamed: [], unchanged: 0, problems };
}

function noFolder(folder: string): Problem {
  return {
    severity: 'error',
    message: 'there is no content folder',
    hint: `Looked for ${folder}. Name another with --content.`,
  };
}

const noTopics: Problem = {
  severity: 'error',
  file: 'tags.yaml',
  message: 'there is no such file in the content folder',
  hint: 'Write the topics and their phrases there.',
};

type Work = Partial<Pick<Report, 'inputs' | 'tags'>> & {
  readonly ledger: PaperLedger | undefined;
  readonly problems: readonly Problem[];
};
