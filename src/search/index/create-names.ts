import type { NameRow } from '../archive-files.ts';
import { foldWords } from '../fold-words.ts';
import type { SearchPage } from '../search-record.ts';

/**
 * Divides the pages that gather papers into files, so that one small file answers what was typed: see `locateNames`,
 * which finds it.
 *
 * A page stands under each of its words. Keys are these words in alphabetical order, a word that too many pages share
 * taken with each of the page's others: `zhang wei`. A part is a run of keys; it is cut where neighbours have least in
 * common. A beginning that is spread over several parts has a head, the pages with most papers among all of them.
 */
export function createNames(pages: readonly SearchPage[]): CreatedNames {
  const entries = pages.flatMap(toEntries).sort(byKey);
  const keys = expandCommon(entries);
  const parts = divide(keys);
  return { parts: parts.map(toPart), heads: createHeads(keys, parts) };
}

function toEntries(page: SearchPage): readonly Entry[] {
  const words = [...new Set([...foldWords(page.title), ...foldWords(page.text)])];
  const row = toRow(page);
  return words.map((key) => ({ key, row, words }));
}

function toRow({ kind, title, href, count, text }: SearchPage): NameRow {
  const words = foldWords(text).join(' ');
  return words === '' ? [kind, title, href, count] : [kind, title, href, count, words];
}

function expandCommon(entries: readonly Entry[]): readonly Entry[] {
  return [...Map.groupBy(entries, ({ key }) => key).values()]
    .flatMap((group) => (group.length > mostRows ? group.flatMap(toPairs) : group))
    .sort(byKey);
}

function toPairs(entry: Entry): readonly Entry[] {
  const others = entry.words.filter((word) => word !== entry.key);
  return others.length === 0
    ? [entry]
    : others.map((other) => ({ ...entry, key: `${entry.key} ${other}` }));
}

/** Runs of entries with at most {@link mostRows} of them each, unless more have the same key. */
function divide(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const parts: (readonly Entry[])[] = [];
  let first = 0;
  while (entries.length - first > mostRows) {
    const end = cutAfter(entries, first);
    parts.push(entries.slice(first, end));
    first = end;
  }
  if (first < entries.length) parts.push(entries.slice(first));
  return parts;
}

/** The place in the later half of a part at which the keys beside it share the fewest letters. */
function cutAfter(entries: readonly Entry[], first: number): number {
  let best = { place: entries.length, shared: Infinity };
  for (let place = first + mostRows / 2; place < entries.length; place += 1) {
    const [before, after] = [entries[place - 1]?.key ?? '', entries[place]?.key ?? ''];
    const isTooLate = place > first + mostRows && best.shared < Infinity;
    if (isTooLate) break;
    const shared = before === after ? Infinity : sharedLength(before, after);
    if (shared < best.shared) best = { place, shared };
  }
  return best.place;
}

function createHeads(
  entries: readonly Entry[],
  parts: readonly (readonly Entry[])[],
): readonly NamesPart[] {
  const beginnings = new Set<string>();
  for (const [place, part] of parts.entries()) {
    const [before, after] = [parts[place - 1]?.at(-1)?.key ?? '', part[0]?.key ?? ''];
    for (let length = 1; length <= sharedLength(before, after); length += 1) {
      beginnings.add(after.slice(0, length).trimEnd());
    }
  }
  return [...beginnings].sort().map((from) => {
    const fitting = entries.slice(placeOf(entries, from), placeOf(entries, `${from}\uffff`));
    return { from, rows: toRows(fitting).slice(0, mostInHead) };
  });
}

/** Of the first entry whose key is not before another, found by halving. */
function placeOf(entries: readonly Entry[], key: string): number {
  let [first, end] = [0, entries.length];
  while (first < end) {
    const middle = Math.floor((first + end) / 2);
    if ((entries[middle]?.key ?? '') < key) first = middle + 1;
    else end = middle;
  }
  return first;
}

function toPart(entries: readonly Entry[]): NamesPart {
  return { from: entries[0]?.key ?? '', rows: toRows(entries) };
}

/** Each page once, most papers first. */
function toRows(entries: readonly Entry[]): readonly NameRow[] {
  return [...new Set(entries.map(({ row }) => row))].sort(
    (a, b) => b[3] - a[3] || (a[2] < b[2] ? -1 : 1),
  );
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function byKey(a: Entry, b: Entry): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.row[2] < b.row[2] ? -1 : 1;
}

/** A file of at most about 8 kB compressed. */
const mostRows = 400;
const mostInHead = 200;

interface Entry {
  readonly key: string;
  readonly row: NameRow;
  /** All words of the page. */
  readonly words: readonly string[];
}

/** What one file holds. */
export interface NamesPart {
  /** The first key of a part, or the beginning that a head stands for. */
  readonly from: string;
  readonly rows: readonly NameRow[];
}

interface CreatedNames {
  /** In the order of their keys. */
  readonly parts: readonly NamesPart[];
  readonly heads: readonly NamesPart[];
}
