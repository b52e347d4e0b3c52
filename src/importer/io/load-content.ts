import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isTemporary } from '../../files/write-atomically.ts';
import {
  RemovedPapersSchema,
  removedPapersFile,
  type RemovedPapers,
} from '../../paper/removed-paper.ts';
import type { Parsed } from '../../problem/parsed.ts';
import { parseYaml } from '../../problem/parse-yaml.ts';
import type { Problem } from '../../problem/problem.ts';
import { TopicsSchema, type Topics } from '../../site/topics.ts';
import { parseStates, type PaperState } from '../merge/paper-state.ts';
import { parseStoredPaper, type StoredPaper } from '../merge/stored-paper.ts';
import { journalPath, parseJournal, wasWritten } from './journal.ts';

/** The content folder as the importer needs it, read once at the start of a run. Paths are below the folder, with `/`. */
export interface Content {
  readonly papers: readonly StoredPaper[];
  /** Paper files that cannot be read, with their text. They are left alone, and no import may take their place. */
  readonly unreadable: ReadonlyMap<string, string>;
  /** States by identifier, those of papers that cannot be read or are gone included. */
  readonly states: ReadonlyMap<string, LocatedState>;
  /** The texts of `imports/<year>.jsonl` by path, as they are on disk. */
  readonly stateFiles: ReadonlyMap<string, string>;
  /** Undefined when `tags.yaml` is missing or at fault. */
  readonly topics: Topics | undefined;
  /** Undefined when `removed.yaml` is at fault. */
  readonly removed: RemovedPapers | undefined;
  /** The text of `removed.yaml`, empty when there is none. */
  readonly removedText: string;
  /** What an interrupted import left behind: to be removed with the next writing. */
  readonly leftovers: readonly string[];
  readonly problems: readonly Problem[];
}

export interface LocatedState {
  readonly year: string;
  readonly state: PaperState;
}

/** Reads a content folder; one that is empty, or not there yet, is an archive without papers. */
export function loadContent(folder: string): Content {
  const files = listFiles(folder);
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const paperPaths = files.filter((path) => /^papers\/[^/]+\/[^/]+\.mdx$/.test(path));
  const texts = new Map(
    paperPaths.filter((path) => !isTemporary(path)).map((path) => [path, read(path)]),
  );
  const remembered = loadStates(files, read);
  const healed = heal({ texts, states: remembered.states, journal: readJournal(folder) });
  const problems = [...remembered.problems];
  const papers: StoredPaper[] = [];
  const unreadable = new Map<string, string>();
  for (const [path, text] of texts) {
    const id = basename(path, '.mdx');
    const parsed = parseStoredPaper(text, { path, state: healed.states.get(id)?.state });
    if (parsed.ok) papers.push(withFormerState(parsed.value, healed.states));
    else {
      unreadable.set(path, text);
      problems.push(...parsed.problems);
    }
  }
  const topics = loadTopics(folder);
  const removedText = readRemoved(folder);
  const removed = parseRemoved(removedText);
  return {
    papers,
    unreadable,
    states: healed.states,
    stateFiles: remembered.stateFiles,
    topics: topics.topics,
    removed: removed.ok ? removed.value : undefined,
    removedText,
    leftovers: [...files.filter(isTemporary), ...healed.leftovers],
    problems: [...problems, ...topics.problems, ...(removed.ok ? [] : removed.problems)],
  };
}

function listFiles(folder: string): readonly string[] {
  return ['papers', 'imports'].flatMap((part) =>
    existsSync(join(folder, part))
      ? readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })
          .map((path) => `${part}/${path.replaceAll('\\', '/')}`)
          .toSorted()
      : [],
  );
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

function readJournal(folder: string): ReturnType<typeof parseJournal> | undefined {
  const path = join(folder, journalPath);
  return existsSync(path) ? parseJournal(readFileSync(path, 'utf8')) : undefined;
}

/** Completes what an interrupted import began: of a file it had written it knows the state, and the file it replaced goes. */
function heal({ texts, states, journal }: Interrupted): Healed {
  if (journal === undefined) return { states, leftovers: [] };
  const healed = new Map(states);
  const leftovers: string[] = [];
  for (const entry of journal) {
    if (!wasWritten(entry, texts.get(entry.path))) continue;
    healed.set(entry.state.id, { year: yearOf(entry.path), state: entry.state });
    if (entry.previous !== undefined) {
      healed.delete(basename(entry.previous, '.mdx'));
      if (texts.delete(entry.previous)) leftovers.push(entry.previous);
    }
  }
  // The journal goes last, so that an interruption of the healing can be healed as well.
  return { states: healed, leftovers: [...leftovers, journalPath] };
}

/** The folder of a paper, which never changes. */
export function yearOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** A file that a person renamed keeps what is remembered of it, as long as the former name is among its aliases. */
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

function loadTopics(folder: string): Pick<Content, 'topics' | 'problems'> {
  const path = join(folder, 'tags.yaml');
  if (!existsSync(path)) return { topics: undefined, problems: [] };
  const text = readFileSync(path, 'utf8');
  const parsed = parseYaml(text, { schema: TopicsSchema, file: 'tags.yaml' });
  return parsed.ok
    ? { topics: parsed.value, problems: [] }
    : { topics: undefined, problems: parsed.problems };
}

function readRemoved(folder: string): string {
  const path = join(folder, removedPapersFile);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function parseRemoved(text: string): Parsed<RemovedPapers> {
  return parseYaml(text, { schema: RemovedPapersSchema, file: removedPapersFile });
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
