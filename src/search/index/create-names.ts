import type { NameRow } from '../archive-files.ts';
import { foldWords } from '../fold-words.ts';
import type { SearchPage } from '../search-record.ts';

/**
 * Files of names, by the beginning of the words that they hold: `ad` has every page of which a word begins with "ad".
 * Where those are too many the file has those with most papers, and longer beginnings (`ada`) have files of their own.
 * So whoever looks up a word takes the file with the longest fitting name, and misses nothing that has few papers as
 * soon as a few letters are typed.
 */
export function createNames(pages: readonly SearchPage[]): ReadonlyMap<string, readonly NameRow[]> {
  const entries = pages.flatMap((page) => {
    const row = toRow(page);
    const words = new Set([...foldWords(page.title), ...foldWords(page.text)]);
    return [...words].map((word): Entry => ({ word, row }));
  });
  const files = new Map<string, readonly NameRow[]>();
  divide(entries, shortestBeginning, files);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function toRow({ kind, title, href, count, text }: SearchPage): NameRow {
  const words = foldWords(text).join(' ');
  return words === '' ? [kind, title, href, count] : [kind, title, href, count, words];
}

function divide(
  entries: readonly Entry[],
  length: number,
  files: Map<string, readonly NameRow[]>,
): void {
  for (const [beginning, group] of Map.groupBy(entries, ({ word }) => word.slice(0, length))) {
    const rows = [...new Set(group.map(({ row }) => row))].sort(byCount);
    files.set(beginning, rows.slice(0, mostRows));
    if (rows.length <= mostRows) continue;
    const longer = group.filter(({ word }) => word.length > length);
    // Words that are equal to the beginning are found in its file alone, so they may not be cut off there.
    const whole = new Set(group.filter(({ word }) => word.length === length).map(({ row }) => row));
    files.set(
      beginning,
      rows.filter((row, place) => place < mostRows || whole.has(row)),
    );
    divide(longer, length + 1, files);
  }
}

function byCount(a: NameRow, b: NameRow): number {
  return b[3] - a[3] || (a[2] < b[2] ? -1 : 1);
}

/** Letters; a word of one letter has a file of its own. */
const shortestBeginning = 2;
/** About 20 kB compressed. */
const mostRows = 1_000;

interface Entry {
  readonly word: string;
  readonly row: NameRow;
}
