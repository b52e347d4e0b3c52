import type { BundleList } from '../../archive-files.ts';
import { parseQuery } from '../../query/parse/parse-query.ts';
import { rankTitles, type RankedTitle, type TitleQuery } from '../../titles/rank-titles.ts';
import { anyPlace, noPlaces, type WordPlaces } from '../../titles/read-titles.ts';
import { writeQueries } from '../../titles/write-queries.ts';
import type { SearchArchive } from '../archive/open-archive.ts';

/**
 * Finds papers of the whole archive by their titles, the closest first: see {@link rankTitles}. The last word may be
 * still being typed. A query that says more than words, such as `author:`, is looked up as a title only.
 *
 * @returns their positions among all bundles
 */
export async function findTitled(
  archive: TitleSource,
  typed: string,
): Promise<readonly TitledRow[]> {
  const queries = await lookUpTitles(archive, typed);
  const { conditions, unknownFields } = parseQuery(typed);
  const isPlain = unknownFields.length === 0 && conditions.every(({ kind }) => kind === 'phrase');
  return rankTitles(queries)
    .filter(({ fit }) => isPlain || fit === 'title')
    .flatMap((title) => placeOf(title, archive.list) ?? []);
}

/** A paper found by its title. */
export interface TitledRow extends Pick<RankedTitle, 'fit'> {
  /** Name of its bundle. */
  readonly key: string;
  readonly row: number;
}

/** Loads where the words stand in titles, in each way to write them. */
export async function lookUpTitles(
  archive: TitleSource,
  typed: string,
): Promise<readonly TitleQuery[]> {
  const isEnded = /\s$/u.test(typed);
  return Promise.all(writeQueries(typed).map((words) => lookUp(archive, words, isEnded)));
}

async function lookUp(
  archive: TitleSource,
  words: readonly string[],
  isEnded: boolean,
): Promise<TitleQuery> {
  const last = words.at(-1) ?? '';
  const longest = words.toSorted((a, b) => b.length - a.length).slice(0, mostAsked);
  const asked = new Set([words[0], last, ...longest]);
  const [ofLast, longer, ...others] = await Promise.all([
    placesOf(archive, last),
    isEnded || last.length < shortestPrefix ? [] : longerThan(archive, last),
    ...words.slice(0, -1).map((word) => (asked.has(word) ? placesOf(archive, word) : anyPlace)),
  ]);
  return { words: others, last: ofLast, longer };
}

/** Each word loads a file, so of a long query only those that tell most are looked up. */
const mostAsked = 4;
const shortestPrefix = 2;

async function placesOf(archive: TitleSource, word: string): Promise<WordPlaces> {
  const file = archive.list.titles.findLast(([from]) => from <= word)?.[1];
  return file === undefined ? noPlaces : (await archive.loadTitles(file)).withWord(word);
}

/** Looks in the file of the word and those after it that begin with longer ones, as far as these are few. */
async function longerThan(archive: TitleSource, prefix: string): Promise<readonly WordPlaces[]> {
  const { titles } = archive.list;
  const first = Math.max(
    0,
    titles.findLastIndex(([from]) => from < prefix),
  );
  const after = titles.slice(first + 1).filter(([from]) => from.startsWith(prefix));
  const files = [...titles.slice(first, first + 1), ...after.slice(0, mostAfter)];
  const loaded = await Promise.all(files.map(([, file]) => archive.loadTitles(file)));
  return loaded.flatMap((words) => words.withPrefix(prefix));
}

const mostAfter = 1;

/** Papers are numbered from the oldest on, rows from the newest on. */
function placeOf({ paper, fit }: RankedTitle, { bundles }: Bundles): TitledRow | undefined {
  let end = 0;
  for (const { key, papers } of bundles.toReversed()) {
    end += papers;
    if (paper < end) return { key, row: end - 1 - paper, fit };
  }
  return undefined;
}

type Bundles = Pick<BundleList, 'bundles'>;
interface TitleSource extends Pick<SearchArchive, 'loadTitles'> {
  readonly list: Pick<BundleList, 'bundles' | 'titles'>;
}
