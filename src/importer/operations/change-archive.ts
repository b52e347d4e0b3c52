import { countNoun } from '../../site/format.ts';
import { existsSync } from 'node:fs';
import type { Problem } from '../../problem/problem.ts';
import { createDisk } from '../io/disk.ts';
import { loadContent, type Content } from '../io/load-content.ts';
import { finishInterrupted, saveContent } from '../io/save-content.ts';
import { withLock } from '../io/with-lock.ts';
import { runTask, type TaskObserver } from '../progress/run-task.ts';
import { filesToDiffs } from '../report/file-diff.ts';
import type { Report } from '../report/report.ts';
import type { ChangeSet } from './change-set.ts';

/** Options of an operation that changes an archive. */
export interface ChangeOptions extends TaskObserver {
  /** The content folder. */
  readonly folder: string;
  readonly isDryRun: boolean;
}

/** The result of an operation; without changes nothing is written but what an interrupted run left undone. */
export interface OperationResult extends Partial<Pick<Report, 'inputs' | 'tags'>> {
  readonly changes: ChangeSet | undefined;
  readonly problems: readonly Problem[];
  /** Called when everything is saved. */
  readonly finish?: (() => void) | undefined;
}

/**
 * Runs an operation on an archive, which is created if it does not exist, and writes what changed; a dry run reports
 * what would change.
 *
 * @throws {ProblemsError} if another import is running in the same archive
 */
export function changeArchive(
  options: ChangeOptions,
  operation: (content: Content) => OperationResult | Promise<OperationResult>,
): Promise<Report> {
  const run = async (): Promise<Report> => {
    const content = loadContent(options.folder);
    const { changes, problems, finish, ...rest } = await operation(content);
    const all = [...content.problems, ...problems];
    if (changes === undefined) {
      if (!options.isDryRun) finishInterrupted(createDisk(options.folder), content);
      return nothingDone(options, all);
    }
    const toSave = changes.toSave();
    const saved = options.isDryRun
      ? undefined
      : await runTask(
          saveContent(createDisk(options.folder), content, toSave),
          observerOfSaving(options),
        );
    finish?.();
    const unsaved = toSave.papers.length - (saved?.size ?? toSave.papers.length);
    return {
      ...nothingDone(options, [...all, ...(unsaved === 0 ? [] : [notSaved(unsaved)])]),
      ...changes.summary(saved),
      ...(options.isDryRun ? { diffs: filesToDiffs(changes.files()) } : {}),
      ...rest,
    };
  };
  return options.isDryRun ? run() : withLock(options.folder, run);
}

/**
 * Runs an operation on an archive that must exist, and writes what changed.
 *
 * @throws {ProblemsError} if another import is running in the same archive
 */
export async function editArchive(
  options: ChangeOptions,
  operation: (content: Content) => OperationResult | Promise<OperationResult>,
): Promise<Report> {
  return existsSync(options.folder)
    ? changeArchive(options, operation)
    : nothingDone(options, [noFolder(options.folder)]);
}

/** Returns the report of an operation that changed nothing. */
export function nothingDone({ isDryRun }: ChangeOptions, problems: readonly Problem[]): Report {
  return {
    isDryRun,
    inputs: [],
    added: [],
    changed: [],
    rewritten: [],
    renamed: [],
    removed: [],
    unchanged: 0,
    problems,
  };
}

export function noFolder(folder: string): Problem {
  return {
    severity: 'error',
    message: 'there is no content folder',
    hint: `Looked for ${folder}. Name another with --content.`,
  };
}

/**
 * Returns an observer that saves what was done before a person interrupted: only an interruption while saving ends
 * that.
 */
function observerOfSaving({ onStep, signal }: ChangeOptions): TaskObserver {
  return { onStep, signal: signal?.aborted === true ? undefined : signal };
}

function notSaved(papers: number): Problem {
  return {
    severity: 'error',
    message: `interrupted: ${countNoun(papers, 'paper')} not written`,
    hint: 'What the report names is stored. Run the command again for the rest.',
  };
}
