import {
  entityKinds,
  type BundleList,
  type EntityKind,
  type EntityRow,
} from '../../archive-files.ts';
import { foldWords } from '../../fold-words.ts';
import { locateEntities } from '../../locate-entities.ts';
import type { EntityHit } from './hit.ts';
import { isPath } from '../archive/is-path.ts';
import type { SearchArchive } from '../archive/open-archive.ts';

/**
 * Finds topics, authors, organisations and dates that have all the words, the last of which may be a prefix: a few of
 * each kind, the closest first.
 */
export async function findEntities(
  archive: EntitySource,
  text: string,
): Promise<readonly EntityHit[]> {
  const words = foldWords(text);
  const rows = await loadRows(archive, words);
  const last = words.at(-1) ?? '';
  const others = words.slice(0, -1);
  const fitting = rows.flatMap((row) => {
    const title = foldWords(row[1]);
    const all = [...title, ...foldWords(row[4] ?? '')];
    const fits =
      others.every((word) => all.includes(word)) && all.some((word) => word.startsWith(last));
    return fits ? [{ row, nearness: nearnessOf(title, words) }] : [];
  });
  return bestOfEachKind(fitting.sort(byNearness).map(({ row }) => row));
}

/** Finds topics that have some of the words, those with most of them first. */
export async function findNearestTopics(
  archive: EntitySource,
  text: string,
): Promise<readonly EntityHit[]> {
  const words = [...new Set(foldWords(text))]
    .filter((word) => word.length >= 3)
    .slice(0, mostWords);
  const counts = new Map<string, { row: EntityRow; nearness: number }>();
  for (const word of words) {
    for (const row of await loadRows(archive, [word])) {
      const all = foldWords(`${row[1]} ${row[4] ?? ''}`);
      if (row[0] !== 'topic' || !all.some((each) => each.startsWith(word))) continue;
      const nearness = (counts.get(row[2])?.nearness ?? 0) + 1;
      counts.set(row[2], { row, nearness });
    }
  }
  return [...counts.values()]
    .sort(byNearness)
    .slice(0, mostNearest)
    .flatMap(({ row }) => toHit(row));
}

async function loadRows(
  { list, loadEntities }: EntitySource,
  words: readonly string[],
): Promise<readonly EntityRow[]> {
  const file = locateEntities(list.names, words);
  return file === undefined ? [] : loadEntities(file);
}

/** Returns 2 for the exact name, 1 for all of its words and more, 0 for a part of it. */
function nearnessOf(title: readonly string[], words: readonly string[]): number {
  if (title.join(' ') === words.join(' ')) return 2;
  return title.every((word) => words.includes(word)) || words.every((word) => title.includes(word))
    ? 1
    : 0;
}

function byNearness(a: Rated, b: Rated): number {
  return b.nearness - a.nearness || b.row[3] - a.row[3] || (a.row[2] < b.row[2] ? -1 : 1);
}

interface Rated {
  readonly row: EntityRow;
  readonly nearness: number;
}

function bestOfEachKind(rows: readonly EntityRow[]): readonly EntityHit[] {
  const kinds = Map.groupBy(rows.flatMap(toHit), ({ kind }) => kind);
  return [...kinds.values()].flatMap((hits) => hits.slice(0, mostOfKind));
}

function toHit([kind, title, href, count]: EntityRow): readonly EntityHit[] {
  return isEntityKind(kind) && isPath(href) ? [{ kind, title, href, count }] : [];
}

function isEntityKind(kind: string): kind is EntityKind {
  return entityKinds.some((each) => each === kind);
}

const mostOfKind = 3;
const mostNearest = 6;
const mostWords = 6;

interface EntitySource extends Pick<SearchArchive, 'loadEntities'> {
  readonly list: Pick<BundleList, 'names'>;
}
