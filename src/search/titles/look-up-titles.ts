import type { BundleList } from '../archive-files.ts';
import { hasUnspaced } from '../unspaced-words.ts';
import type { TitleQuery } from './rank-titles.ts';
import { anyPlace, noPlaces, type TitleWords, type WordPlaces } from './read-titles.ts';
import { writeQueries } from './write-queries.ts';

/** Loads where the words stand in titles, in each way to write them. */
export async function lookUpTitles(
  archive: TitleFiles,
  typed: string,
): Promise<readonly TitleQuery[]> {
  const isEnded = /\s$/u.test(typed);
  return Promise.all(writeQueries(typed).map((words) => lookUp(archive, words, isEnded)));
}

async function lookUp(
  archive: TitleFiles,
  words: readonly string[],
  isEnded: boolean,
): Promise<TitleQuery> {
  const last = words.at(-1) ?? '';
  const longest = words.toSorted((a, b) => b.length - a.length).slice(0, mostAsked);
  const asked = new Set([words[0], last, ...longest]);
  const [ofLast, longer, ...others] = await Promise.all([
    placesOf(archive, last),
    isEnded || (last.length < shortestPrefix && !hasUnspaced(last))
      ? []
      : longerThan(archive, last),
    ...words.slice(0, -1).map((word) => (asked.has(word) ? placesOf(archive, word) : anyPlace)),
  ]);
  return { words: others, last: ofLast, longer };
}

/** Each word loads a file, so of a long query only those that tell most are looked up. */
const mostAsked = 4;
const shortestPrefix = 2;

/** Loads where a word stands in titles. */
export async function placesOf(archive: TitleFiles, word: string): Promise<WordPlaces> {
  const file = archive.list.titles.findLast(([from]) => from <= word)?.[1];
  return file === undefined ? noPlaces : (await archive.loadTitles(file)).withWord(word);
}

/** Looks in the file of the word and those after it that begin with longer ones, as far as these are few. */
async function longerThan(archive: TitleFiles, prefix: string): Promise<readonly WordPlaces[]> {
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

/** The files of titles of an archive. */
export interface TitleFiles {
  readonly list: Pick<BundleList, 'titles'>;
  readonly loadTitles: (file: string) => Promise<TitleWords>;
}
