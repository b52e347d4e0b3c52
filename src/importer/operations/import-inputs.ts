import { resolve } from 'node:path';
import type { Day } from '../../paper/dates.ts';
import { importCodeDigest } from '../io/import-code-digest.ts';
import { loadImportMemory, type ImportMemory } from '../io/import-memory.ts';
import type { Content } from '../io/load-content.ts';
import { readInputs } from '../io/read-inputs.ts';
import { valueToDigest } from '../merge/value-digest.ts';
import type { Placement } from '../merge/place-paper.ts';
import { runTask } from '../progress/run-task.ts';
import type { Report } from '../report/report.ts';
import type { GivenInputs } from '../sources/input.ts';
import { changeArchive, nothingDone, type ChangeOptions } from './change-archive.ts';
import { importPapers } from './import-papers.ts';

/** Options of an import of what was read or fetched. */
export interface ImportRun extends ChangeOptions {
  readonly asOf: Day | undefined;
  readonly today: Day;
  /** True to bring back papers that were removed. */
  readonly isRestoring?: boolean | undefined;
  /** True to take works of every type, such as web pages and programs. */
  readonly takesAllTypes?: boolean | undefined;
  /** The file in which imports remember what they need not read again; without one they read everything. */
  readonly memory?: string | undefined;
  /** Where a person wants the papers. */
  readonly placement?: Placement | undefined;
}

/** Options of an import of files. */
export interface FileImportRun extends ImportRun {
  readonly files: readonly string[];
  /** The folder that relative file names start from. */
  readonly typedIn: string;
}

/**
 * Imports files into an archive and writes what changed.
 *
 * @throws {ProblemsError} if another import is running in the same archive
 */
export function importFiles(run: FileImportRun): Promise<Report> {
  return importInputs(readInputs(run.files.map((file) => resolve(run.typedIn, file))), run);
}

/**
 * Imports what was read or fetched into an archive and writes what changed.
 *
 * @throws {ProblemsError} if another import is running in the same archive
 */
export async function importInputs(given: GivenInputs, run: ImportRun): Promise<Report> {
  if (given.inputs.length === 0) return nothingDone(run, given.problems);
  return changeArchive(run, async (content) => {
    const memory = memoryOf(run, content);
    const task = importPapers(content, given.inputs, { ...run, memory });
    const { changes, inputs, problems } = await runTask(task, run);
    const finish = run.isDryRun ? undefined : memory?.write;
    return { changes, inputs, problems: [...given.problems, ...problems], finish };
  });
}

/** Loads the memory of imports. There is none when restoring, because what was removed has to be read again. */
function memoryOf(
  { memory, isRestoring }: ImportRun,
  { topics, removedText, language }: Content,
): ImportMemory | undefined {
  return memory === undefined || isRestoring === true
    ? undefined
    : loadImportMemory(memory, importCodeDigest(), valueToDigest([topics, removedText, language]));
}
