import type { Day } from '../../paper/dates.ts';
import type { Problem } from '../../problem/problem.ts';
import { createKeyGiver } from './citation-keys.ts';
import { dayOfFileName } from './day-of-file-name.ts';
import {
  importPaper,
  unreadableTitles,
  type ImportContext,
  type ImportedRecordResult,
} from './import-paper.ts';
import type { ImportedPaper } from '../sources/imported-paper.ts';
import type { ImportMemory } from '../io/import-memory.ts';
import type { Content } from '../io/load-content.ts';
import { createRemovedFinder } from '../identity/find-removed.ts';
import { findNearDuplicates } from '../identity/near-duplicates.ts';
import type { Provenance } from '../merge/merge-paper.ts';
import type { Placement } from '../merge/place-paper.ts';
import { createChangeSet, type ChangeSet } from './change-set.ts';
import type { ReportedInput } from '../report/report.ts';
import { sources } from '../sources/index.ts';
import type { Input } from '../sources/input.ts';
import { recordFailure } from '../sources/parse-records.ts';
import type { ParsedInput, ParseOptions, Source } from '../sources/source.ts';
import type { Task } from '../progress/run-task.ts';
import { createTagger } from '../tagging/create-tagger.ts';

export interface ImportOptions {
  readonly asOf: Day | undefined;
  readonly today: Day;
  /** True to bring back papers that were removed. */
  readonly isRestoring?: boolean | undefined;
  /** True to take only what is said of stored papers. */
  readonly addsNone?: boolean | undefined;
  /** Earlier changes of the same operation; none if left out. */
  readonly changes?: ChangeSet | undefined;
  /** True to take works of every type, such as web pages and programs. */
  readonly takesAllTypes?: boolean | undefined;
  /** The memory of inputs that need not be read again. */
  readonly memory?: ImportMemory | undefined;
  /** Where a person wants the papers. */
  readonly placement?: Placement | undefined;
}

export interface ImportResult {
  readonly changes: ChangeSet;
  readonly inputs: readonly ReportedInput[];
  readonly problems: readonly Problem[];
}

/**
 * Merges inputs into an archive in memory, paper by paper. Writes nothing: what to write is in the changes. A task that
 * is ended early returns what had been merged by then.
 */
export function* importPapers(
  content: Content,
  inputs: readonly Input[],
  options: ImportOptions,
): Task<ImportResult> {
  const { changes = createChangeSet(content) } = options;
  const context = createContext(content, changes, options);
  const results: InputResult[] = [];
  for (const [index, input] of inputs.entries()) {
    const result = yield* importInput(input, { ...options, context, isOnly: inputs.length === 1 });
    results.push(result);
    const isStopped =
      inputs.length > 1 ? yield { what: 'files', total: inputs.length } : result.isStopped;
    if (!isStopped && !result.isStopped) continue;
    const left = inputs.slice(result.isStopped ? index : index + 1);
    if (left.length > 0) results.push({ problems: [interrupted(left)], isStopped: true });
    break;
  }
  const added = changes.summary().added.map(({ id }) => id);
  return {
    changes,
    inputs: results.flatMap(({ input }) => input ?? []),
    problems: [
      ...results.flatMap(({ problems }) => problems),
      ...findNearDuplicates(
        changes.papers().map(({ paper }) => paper),
        added,
      ),
    ],
  };
}

function createContext(
  content: Content,
  changes: ChangeSet,
  { isRestoring = false, addsNone = false, placement }: ImportOptions,
): ImportContext {
  return {
    content,
    changes,
    tagger: content.topics === undefined ? undefined : createTagger(content.topics),
    unreadable: unreadableTitles(content),
    findRemoved: createRemovedFinder(content.removed ?? {}),
    keyFor: createKeyGiver(content.papers),
    asked: new Set(),
    isRestoring,
    addsNone,
    placement,
  };
}

function* importInput(input: Input, run: InputRun): Task<InputResult> {
  const { context, memory } = run;
  const { changes } = context;
  const { text } = input;
  const source = sources.find(({ recognises }) => recognises(text));
  if (source === undefined) return { problems: [notRecognised(input)], isStopped: false };
  const options = {
    asOf: run.asOf,
    today: run.today,
    day: dayOfFileName(input.file),
    takesAllTypes: run.takesAllTypes === true,
  };
  const question = { ...options, kind: source.kind, text, placement: run.placement };
  const known = memory?.recall(question, changes.get);
  if (known !== undefined) {
    for (const stored of known.ids.flatMap((id) => changes.get(id) ?? [])) changes.put(stored);
    return toResult(input, source, { ...known, isStopped: false });
  }
  const { papers, problems } = parseInput(source, text, options);
  const from = {
    kind: source.kind,
    file: input.file,
    url: input.url,
    date: run.asOf ?? run.today,
  };
  const merged = yield* importRecords(papers, { from, context, isCounted: run.isOnly });
  const result = { ...merged, papers: papers.length, problems: [...problems, ...merged.problems] };
  // A refused record may be accepted another time.
  if (merged.isRepeatable) memory?.keep(question, result, changes.get);
  return toResult(input, source, result);
}

/** Parses an input; what fails before its records can be told apart is a problem of the whole. */
function parseInput({ parse }: Source, text: string, options: ParseOptions): ParsedInput {
  try {
    return parse(text, options);
  } catch (error) {
    return { papers: [], problems: [recordFailure(error)] };
  }
}

/** Imports one record; one with which the code fails is a problem and changes nothing. */
function importSafely(
  paper: ImportedPaper,
  from: Provenance,
  context: ImportContext,
): ImportedRecordResult {
  try {
    return importPaper(paper, from, context);
  } catch (error) {
    const problem = { ...recordFailure(error, paper.label), line: paper.line };
    return { isRepeatable: false, problems: [problem] };
  }
}

function* importRecords(
  papers: readonly ImportedPaper[],
  { from, context, isCounted }: RecordsRun,
): Task<MergedRecords> {
  const ids: string[] = [];
  const problems: Problem[] = [];
  let isRepeatable = true;
  for (const paper of papers) {
    const result = importSafely(paper, from, context);
    problems.push(...result.problems);
    if (result.id !== undefined) ids.push(result.id);
    isRepeatable &&= result.isRepeatable;
    const isStopped = yield isCounted ? { what: 'papers', total: papers.length } : undefined;
    if (isStopped && paper !== papers.at(-1))
      return { ids, problems, isStopped, isRepeatable: false };
  }
  return { ids, problems, isStopped: false, isRepeatable };
}

function toResult(input: Input, { kind }: Source, result: InputOutcome): InputResult {
  return {
    input: { file: input.file, kind, papers: result.papers },
    problems: result.problems.map((problem) => ({ file: input.file, ...problem })),
    isStopped: result.isStopped,
  };
}

function notRecognised({ file, text }: Input): Problem {
  const kinds = sources.map(({ description }) => description).join('; ');
  const message = text.trim() === '' ? 'this file is empty' : 'this file is of no known kind';
  return { severity: 'error', file, message, hint: `What can be imported: ${kinds}.` };
}

function interrupted(left: readonly Input[]): Problem {
  const [first] = left;
  const more = left.length === 1 ? '' : ` and ${String(left.length - 1)} more`;
  return {
    severity: 'error',
    message: `interrupted: ${first?.file ?? ''}${more} not imported to the end`,
    hint: 'What the report names is stored. Run the command again for the rest.',
  };
}

interface InputRun extends ImportOptions {
  readonly context: ImportContext;
  /** True if it is the only input, so that its papers are counted. */
  readonly isOnly: boolean;
}

interface RecordsRun {
  readonly from: Provenance;
  readonly context: ImportContext;
  readonly isCounted: boolean;
}

interface MergedRecords {
  readonly ids: readonly string[];
  readonly problems: readonly Problem[];
  /** True if it was ended before the last record. */
  readonly isStopped: boolean;
  /** True if importing every record again would give the same result. */
  readonly isRepeatable: boolean;
}

interface InputOutcome {
  readonly papers: number;
  readonly problems: readonly Problem[];
  readonly isStopped: boolean;
}

interface InputResult {
  readonly input?: ReportedInput;
  readonly problems: readonly Problem[];
  readonly isStopped: boolean;
}
