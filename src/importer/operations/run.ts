import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Day } from '../../paper/dates.ts';
import type { Problem } from '../../problem/problem.ts';
import { importPapers } from './import-papers.ts';
import type { GivenInputs } from '../sources/input.ts';
import { importCodeDigest } from '../io/import-code-digest.ts';
import { createDisk } from '../io/disk.ts';
import { loadImportMemory } from '../io/import-memory.ts';
import { loadContent, type Content } from '../io/load-content.ts';
import { readInputs } from '../io/read-inputs.ts';
import { saveContent } from '../io/save-content.ts';
import { withLock } from '../io/with-lock.ts';
import { valueToDigest } from '../merge/value-digest.ts';
import type { PaperLedger } from './paper-ledger.ts';
import { filesToDiffs } from '../report/file-diff.ts';
import type { Report } from '../report/report.ts';
import { runTask, type TaskObserver } from '../progress/run-task.ts';
import { tagPapers } from './tag-papers.ts';

/** What every command needs to know of the world. */
export interface RunOptions extends TaskObserver {
  /** The content folder. */
  readonly folder: string;
  readonly isDryRun: boolean;
  /** The file in which imports remember what they need not read again; without one they read everything. */
  readonly memory?: string | undefined;
}

export interface ImportRun extends InputsRun {
  readonly files: readonly string[];
  /** The folder from which relative names of files count. */
  readonly typedIn: string;
}

export interface InputsRun extends RunOptions {
  readonly asOf: Day | undefined;
  readonly today: Day;
  /** Whether papers that were removed come back. */
  readonly isRestoring?: boolean | undefined;
}

/**
 * Imports files into an archive and writes what changed.
 *
 * @throws {ProblemsError} when another import is at work in the same archive
 */
export function runImport(run: ImportRun): Promise<Report> {
  return runImportOf(readInputs(run.files.map((file) => resolve(run.typedIn, file))), run);
}

/**
 * Imports what was read or fetched before into an archive and writes what changed.
 *
 * @throws {ProblemsError} when another import is at work in the same archive
 */
export async function runImportOf(given: GivenInputs, run: InputsRun): Promise<Report> {
  if (given.inputs.length === 0) return nothing(run, given.problems);
  return change(run, async (content) => {
    const memory =
      run.memory === undefined || run.isRestoring === true
        ? undefined
        : loadImportMemory(
            run.memory,
            importCodeDigest(),
            valueToDigest([content.topics, content.removedText]),
          );
    const task = importPapers(content, given.inputs, { ...run, memory });
    const { ledger, inputs, problems } = await runTask(task, run);
    const finish = run.isDryRun ? undefined : memory?.write;
    return { ledger, inputs, problems: [...given.problems, ...problems], finish };
  });
}

/**
 * Applies the rules of `tags.yaml` to every paper and writes what changed.
 *
 * @throws {ProblemsError} when another import is at work in the same archive
 */
export async function runTag(run: RunOptions): Promise<Report> {
  if (!existsSync(run.folder)) return nothing(run, [noFolder(run.folder)]);
  return change(run, (content) =>
    content.topics === undefined
      ? { ledger: undefined, problems: content.problems.length > 0 ? [] : [noTopics] }
      : tagPapers(content, content.topics),
  );
}

/**
 * Changes papers of an archive by hand and writes what changed.
 *
 * @throws {ProblemsError} when another import is at work in the same archive
 */
export async function runEdit(
  run: RunOptions,
  edit: (content: Content) => Pick<Work, 'ledger' | 'problems'>,
): Promise<Report> {
  if (!existsSync(run.folder)) return nothing(run, [noFolder(run.folder)]);
  return change(run, edit);
}

function change(
  run: RunOptions,
  work: (content: Content) => Work | Promise<Work>,
): Promise<Report> {
  const done = async (): Promise<Report> => {
    const content = loadContent(run.folder);
    const { ledger, problems, finish, ...rest } = await work(content);
    const all = [...content.problems, ...problems];
    if (ledger === undefined) return nothing(run, all);
    const toSave = ledger.toSave();
    const saved = run.isDryRun
      ? undefined
      : await runTask(saveContent(createDisk(run.folder), content, toSave), observerOfSaving(run));
    finish?.();
    const unsaved = toSave.papers.length - (saved?.size ?? toSave.papers.length);
    return {
      ...nothing(run, [...all, ...(unsaved === 0 ? [] : [notSaved(unsaved)])]),
      ...ledger.changes(saved),
      ...(run.isDryRun ? { diffs: filesToDiffs(ledger.files()) } : {}),
      ...rest,
    };
  };
  return run.isDryRun ? done() : withLock(run.folder, done);
}

/** What was done before a person wanted the end is saved; only a wish during the saving ends that. */
function observerOfSaving({ onStep, signal }: RunOptions): TaskObserver {
  return { onStep, signal: signal?.aborted === true ? undefined : signal };
}

function nothing({ isDryRun }: RunOptions, problems: readonly Problem[]): Report {
  return {
    isDryRun,
    inputs: [],
    added: [],
    changed: [],
    renamed: [],
    removed: [],
    unchanged: 0,
    problems,
  };
}

function noFolder(folder: string): Problem {
  return {
    severity: 'error',
    message: 'there is no content folder',
    hint: `Looked for ${folder}. Name another with --content.`,
  };
}

function notSaved(papers: number): Problem {
  return {
    severity: 'error',
    message: `interrupted: ${String(papers)} papers were not written`,
    hint: 'What the report names is stored. Run the command again for the rest.',
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
  /** What is left to do when everything is saved. */
  readonly finish?: (() => void) | undefined;
};
