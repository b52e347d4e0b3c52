import { splitBody } from '../../markdown/split-body.ts';
import type { Parsed } from '../../problem/parsed.ts';
import type { RecordValues } from '../mdx/record-yaml.ts';
import type { PaperState, TagState } from './paper-state.ts';
import { joinStatements } from './statement.ts';
import { parseStoredPaper, storedValues, type StoredPaper } from './stored-paper.ts';
import { writePaper } from './write-paper.ts';

/**
 * Joins two stored papers that are one: the first, with what only the second has. The first keeps its own values; tags,
 * sources and addresses are joined, the notes of the second go below those of the first, and the memory of a value
 * comes with it, so that later imports refresh it. What was said of the second is remembered, so that it is not stored again.
 */
export function joinPapers(first: StoredPaper, second: StoredPaper): Parsed<StoredPaper> {
  const values = storedValues(first);
  const added = storedValues(second);
  const gaps = gapsOf(values, added);
  const joined = { ...Object.fromEntries(gaps.map((key) => [key, added[key]])), ...values };
  const { distinctFrom: _, ...others } = joined;
  const { abstract, ...record } = withoutLess({ ...others, ...joinedLists(first, second) });
  const written = writePaper(first, {
    path: first.path,
    values: record,
    abstract: typeof abstract === 'string' ? abstract : '',
    state: joinStates(first.state, second.state, gaps),
  });
  const { notes } = splitBody(second.body);
  if (!written.ok || notes === '') return written;
  const newline = first.text.includes('\r\n') ? '\r\n' : '\n';
  const text = `${written.value.text.trimEnd()}\n\n${notes}\n`.replace(/\r?\n/g, newline);
  return parseStoredPaper(text, { path: first.path, state: written.value.state });
}

/** Returns the keys that only the second has. Counts come with their day or not at all. */
function gapsOf(values: RecordValues, others: RecordValues): readonly string[] {
  const hasCounts = 'countsAsOf' in values;
  return Object.keys(others).filter(
    (key) => !(key in values) && !(hasCounts && countFields.has(key)),
  );
}

function joinedLists({ paper: first }: StoredPaper, { paper: second }: StoredPaper): RecordValues {
  const tags = [...new Set([...first.tags, ...second.tags])];
  const kinds = new Set(first.sources.map(({ kind }) => kind));
  const sources = [...first.sources, ...second.sources.filter(({ kind }) => !kinds.has(kind))];
  const addresses = new Set([...first.aliases, ...second.aliases, second.id]);
  addresses.delete(first.id);
  const distinctFrom = [...new Set([...first.distinctFrom, ...second.distinctFrom])].filter(
    (id) => id !== first.id && !addresses.has(id),
  );
  return {
    ...(tags.length === 0 ? {} : { tags }),
    ...(sources.length === 0 ? {} : { sources }),
    aliases: [...addresses],
    ...(distinctFrom.length === 0 ? {} : { distinctFrom }),
  };
}

/** Drops the number of authors where their names are known. */
function withoutLess(values: RecordValues): RecordValues {
  const { authorCount: _count, ...rest } = values;
  return 'authors' in values ? rest : values;
}

function joinStates(first: PaperState, second: PaperState, gaps: readonly string[]): PaperState {
  const moved = gaps.flatMap((key) => {
    const state = second.fields[key];
    return state === undefined ? [] : [[key, state] as const];
  });
  return {
    ...first,
    fields: { ...first.fields, ...Object.fromEntries(moved) },
    tags: joinTagStates(first.tags, second.tags),
    joined: joinStatements(first, second),
  };
}

function joinTagStates(first: TagState, second: TagState): TagState {
  const givers = new Set([...Object.keys(first.given), ...Object.keys(second.given)]);
  const given = [...givers].map((giver) => {
    const tags = new Set([...(first.given[giver] ?? []), ...(second.given[giver] ?? [])]);
    return [giver, [...tags].toSorted()] as const;
  });
  const removed = new Set([...first.removed, ...second.removed]);
  return { given: Object.fromEntries(given), removed: [...removed].toSorted() };
}

const countFields: ReadonlySet<string> = new Set(['upvotes', 'comments', 'codeStars']);
