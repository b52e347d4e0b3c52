import { basename } from 'node:path';
import {
  listContentFiles,
  readContentFile,
  readOptionalFile,
} from '../../content/content-files.ts';
import { loadArchiveConfig, parseRemoved, parseTopics } from '../../content/yaml-files.ts';
import { isTemporary } from '../../files/write-atomically.ts';
import { fileToId } from '../../paper/paper-id.ts';
import { removedPapersFile, type RemovedPapers } from '../../paper/removed-paper.ts';
import { problemsOf, valueOf, type Parsed } from '../../problem/parsed.ts';
import type { Problem } from '../../problem/problem.ts';
import { tagsFile, type Topics } from '../../site/topics.ts';
import { parseStates, type PaperState } from '../merge/paper-state.ts';
import { parseStoredPaper, type StoredPaper } from '../merge/stored-paper.ts';
import { journalPath, parseJournal, wasWritten } from './journal.ts';

/** A content folder as the importer needs it, read once at the start of a run. Paths are below the folder, with `/`. */
export interface Content {
  readonly papers: readonly StoredPaper[];
  /** Texts of invalid paper files, by path. They are left alone, and no import may overwrite them. */
  readonly unreadable: ReadonlyMap<string, string>;
  /** States by identifier, including those of papers that are invalid or gone. */
  readonly states: ReadonlyMap<string, LocatedState>;
  /** The texts of `imports/<year>.jsonl` by path, as they are on disk. */
  readonly stateFiles: ReadonlyMap<string, string>;
  /** Undefined if `tags.yaml` is missing or invalid. */
  readonly topics: Topics | undefined;
  /** Undefined if `removed.yaml` is invalid. */
  readonly removed: RemovedPapers | undefined;
  /** The text of `removed.yaml`, empty if there is none. */
  readonly removedText: string;
  /** Files that an interrupted import left behind, to be removed with the next write. */
  readonly leftovers: readonly string[];
  /** That of the archive, BCP 47; undefined if `archive.yaml` is missing or invalid. */
  readonly language?: string | undefined;
  readonly problems: readonly Problem[];
}

export interface LocatedState {
  readonly year: string;
  readonly state: PaperState;
}

/** Reads a content folder. One that is empty or missing is an archive without papers. */
export function loadContent(folder: string): Content {
  const files = [
    ...listContentFiles(folder, '.', false),
    ...['papers', 'imports'].flatMap((part) => listContentFiles(folder, part)),
  ];
  const read = (path: string): string => readContentFile(folder, path);
  const paperPaths = files.filter((path) => /^papers\/[^/]+\/[^/]+\.mdx$/.test(path));
  const texts = new Map(paperPaths.map((path) => [path, read(path)]));
  const remembered = loadStates(files, read);
  const removedText = readOptionalFile(folder, removedPapersFile) ?? '';
  const removed = parseRemoved(removedText);
  const states = withoutRemoved(remembered.states, { texts, removed: valueOf(removed) });
  const healed = heal({ texts, states, journal: readJournal(folder) });
  const problems = [...remembered.problems];
  const papers: StoredPaper[] = [];
  const unreadable = new Map<string, string>();
  for (const [path, text] of texts) {
    const { state } = healed.states.get(fileToId(path)) ?? {};
    const parsed = parseStoredPaper(text, { path, state });
    if (parsed.ok) papers.push(withFormerState(parsed.value, healed.states));
    else {
      unreadable.set(path, text);
      problems.push(...parsed.problems);
    }
  }
  const topicsText = readOptionalFile(folder, tagsFile);
  const topics = topicsText === undefined ? noTopics : parseTopics(topicsText);
  return {
    papers,
    unreadable,
    states: healed.states,
    stateFiles: remembered.stateFiles,
    topics: valueOf(topics),
    removed: valueOf(removed),
    removedText,
    leftovers: [...files.filter(isTemporary), ...healed.leftovers],
    language: valueOf(loadArchiveConfig(folder))?.language,
    problems: [...problems, ...problemsOf(topics), ...problemsOf(removed)],
  };
}

function loadStates(
  files: readonly string[],
  read: (path: string) => string,
): Pick<Content, 'stateFiles' | 'problems'> & { readonly states: Map<string, LocatedState> } {
  const paths = files.filter((path) => /^imports\/[^/.]+\.jsonl$/.test(path));
  const stateFiles = new Map(paths.map((path) => [path, read(path)]));
  const parsed = [...stateFiles].map(([path, text]) => ({ path, ...parseStates(text, path) }));
  const states = new Map(
    parsed.flatMap(({ path, states }) =>
      states.map((state) => [state.id, { year: basename(path, '.jsonl'), state }]),
    ),
  );
  return { stateFiles, states, problems: parsed.flatMap(({ problems }) => problems) };
}

/** Leaves out the states of papers that were removed: a run that was killed meanwhile did not come to forget them. */
function withoutRemoved(
  states: ReadonlyMap<string, LocatedState>,
  { texts, removed = {} }: Present,
): ReadonlyMap<string, LocatedState> {
  const present = new Set([...texts.keys()].map(fileToId));
  return new Map([...states].filter(([id]) => present.has(id) || !Object.hasOwn(removed, id)));
}

function readJournal(folder: string): ReturnType<typeof parseJournal> | undefined {
  const text = readOptionalFile(folder, journalPath);
  return text === undefined ? undefined : parseJournal(text);
}

/** Completes what an interrupted import began: takes over the states of files it had written, and drops those they replace. */
function heal({ texts, states, journal }: Interrupted): Healed {
  if (journal === undefined) return { states, leftovers: [] };
  const healed = new Map(states);
  const leftovers: string[] = [];
  for (const entry of journal) {
    if (!wasWritten(entry, texts.get(entry.path))) continue;
    healed.set(entry.state.id, { year: yearOf(entry.path), state: entry.state });
    if (entry.previous !== undefined) {
      healed.delete(fileToId(entry.previous));
      if (texts.delete(entry.previous)) leftovers.push(entry.previous);
    }
  }
  // The journal goes last, so that a second interruption can be healed as well.
  return { states: healed, leftovers: [...leftovers, journalPath] };
}

/** Returns the year that is the folder of a paper, which never changes. */
export function yearOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** Gives a file that a person renamed what is remembered of it, if its former name is among its aliases. */
function withFormerState(
  paper: StoredPaper,
  states: ReadonlyMap<string, LocatedState>,
): StoredPaper {
  if (states.has(paper.paper.id)) return paper;
  const former = paper.paper.aliases.flatMap((alias) => states.get(alias) ?? []).at(-1);
  return former === undefined
    ? paper
    : { ...paper, state: { ...former.state, id: paper.paper.id } };
}

const noTopics: Parsed<undefined> = { ok: true, value: undefined };

interface Present {
  readonly texts: ReadonlyMap<string, string>;
  readonly removed: RemovedPapers | undefined;
}

interface Interrupted {
  readonly texts: Map<string, string>;
  readonly states: ReadonlyMap<string, LocatedState>;
  readonly journal: ReturnType<typeof parseJournal> | undefined;
}

interface Healed {
  readonly states: ReadonlyMap<string, LocatedState>;
  readonly leftovers: readonly string[];
}
