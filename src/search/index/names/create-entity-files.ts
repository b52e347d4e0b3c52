import type { EntityRow } from '../../archive-files.ts';
import { foldWords } from '../../fold-words.ts';
import type { SearchEntity } from '../../search-record.ts';

/**
 * Divides entities into files, so that a query needs only one small file: `locateEntities` tells which.
 *
 * An entity is listed under each of its words. Keys are these words in alphabetical order; a word that too many
 * entities share is combined with each of their other words: `zhang wei`. A part is a run of keys, cut where neighbours
 * have least in common. A prefix that is spread over several parts has a file of its own with the most frequent
 * entities.
 */
export function createEntityFiles(entities: readonly SearchEntity[]): EntityFiles {
  const ranked = [...entities].sort(mostPapersFirst);
  const rows = ranked.map(toRow);
  const postings = toPostings(ranked.map(splitWords));
  const parts = divide(postings);
  return {
    parts: parts.map((part) => ({ from: part[0]?.key ?? '', rows: toRows(part, rows) })),
    prefixes: createPrefixes(postings, parts).map(({ from, fitting }) => ({
      from,
      rows: toRows(fitting, rows).slice(0, mostWithPrefix),
    })),
  };
}

function mostPapersFirst(a: SearchEntity, b: SearchEntity): number {
  return b.count - a.count || (a.href < b.href ? -1 : 1);
}

function toRow({ kind, title, href, count, text }: SearchEntity): EntityRow {
  const words = foldWords(text).join(' ');
  return words === '' ? [kind, title, href, count] : [kind, title, href, count, words];
}

function splitWords({ title, text }: SearchEntity): readonly string[] {
  const words = foldWords(title);
  return [...new Set(text === '' ? words : [...words, ...foldWords(text)])];
}

/** Returns postings in the order of their keys. They are sorted by group because there are so many. */
function toPostings(words: readonly (readonly string[])[]): readonly Posting[] {
  const groups = new Map<string, number[]>();
  words.forEach((ofPage, rank) => {
    for (const word of ofPage) addTo(groups, word, rank);
  });
  for (const [key, ranks] of [...groups]) {
    if (ranks.length <= mostRows) continue;
    groups.delete(key);
    for (const rank of ranks) {
      const others = (words[rank] ?? []).filter((word) => word !== key);
      if (others.length === 0) addTo(groups, key, rank);
      for (const other of others) addTo(groups, `${key} ${other}`, rank);
    }
  }
  return [...groups.keys()]
    .sort()
    .flatMap((key) => (groups.get(key) ?? []).map((rank) => ({ key, rank })));
}

function addTo(groups: Map<string, number[]>, key: string, rank: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [rank]);
  else group.push(rank);
}

/** Divides postings into runs of at most {@link mostRows}, or more if they have the same key. */
function divide(postings: readonly Posting[]): readonly (readonly Posting[])[] {
  const parts: (readonly Posting[])[] = [];
  let first = 0;
  while (postings.length - first > mostRows) {
    const end = cutAfter(postings, first);
    parts.push(postings.slice(first, end));
    first = end;
  }
  if (first < postings.length) parts.push(postings.slice(first));
  return parts;
}

/** Returns the position in the later half of a part at which adjacent keys share the fewest letters. */
function cutAfter(postings: readonly Posting[], first: number): number {
  let best = { place: postings.length, shared: Infinity };
  for (let place = first + mostRows / 2; place < postings.length; place += 1) {
    const [before, after] = [postings[place - 1]?.key ?? '', postings[place]?.key ?? ''];
    const isTooLate = place > first + mostRows && best.shared < Infinity;
    if (isTooLate) break;
    const shared = before === after ? Infinity : sharedLength(before, after);
    if (shared < best.shared) best = { place, shared };
  }
  return best.place;
}

function createPrefixes(
  postings: readonly Posting[],
  parts: readonly (readonly Posting[])[],
): readonly Prefix[] {
  const prefixes = new Set<string>();
  for (const [place, part] of parts.entries()) {
    const [before, after] = [parts[place - 1]?.at(-1)?.key ?? '', part[0]?.key ?? ''];
    for (let length = 1; length <= sharedLength(before, after); length += 1) {
      prefixes.add(after.slice(0, length).trimEnd());
    }
  }
  return [...prefixes].sort().map((from) => {
    const fitting = postings.slice(placeOf(postings, from), placeOf(postings, `${from}\uffff`));
    return { from, fitting };
  });
}

interface Prefix {
  readonly from: string;
  readonly fitting: readonly Posting[];
}

/** Returns the position of the first posting whose key is not before this one, by binary search. */
function placeOf(postings: readonly Posting[], key: string): number {
  let [first, end] = [0, postings.length];
  while (first < end) {
    const middle = Math.floor((first + end) / 2);
    if ((postings[middle]?.key ?? '') < key) first = middle + 1;
    else end = middle;
  }
  return first;
}

/** Returns each entity once, those with most papers first. */
function toRows(postings: readonly Posting[], rows: readonly EntityRow[]): readonly EntityRow[] {
  const ranks = Uint32Array.from(new Set(postings.map(({ rank }) => rank))).sort();
  return Array.from(ranks, (rank) => rows[rank]).filter((row) => row !== undefined);
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** At most about 8 kB, compressed. */
const mostRows = 400;
const mostWithPrefix = 200;

interface Posting {
  readonly key: string;
  /** The entity's rank among all, by number of papers. */
  readonly rank: number;
}

/** The content of one file. */
export interface EntityFile {
  /** The first key of a part, or a prefix. */
  readonly from: string;
  readonly rows: readonly EntityRow[];
}

interface EntityFiles {
  /** In the order of their keys. */
  readonly parts: readonly EntityFile[];
  readonly prefixes: readonly EntityFile[];
}
