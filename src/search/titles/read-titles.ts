import type { TitlesFile } from '../archive-files.ts';
import { readFrontCoded } from '../words/front-code.ts';
import { mostPlaces, readPlaces, type TitlePlace } from './title-places.ts';

/** Reads a file of titles. Places are read when they are asked for. */
export function readTitles(file: TitlesFile): TitleWords {
  const words = readFrontCoded(file.words);
  const found = words.map((_, at) => once(() => toPlaces(readPlaces(file.places[at] ?? ''))));
  const rows = new Map(words.map((word, at) => [word, found[at]]));
  return {
    withWord: (word) => rows.get(word)?.() ?? noPlaces,
    withPrefix: (prefix) =>
      words.flatMap((word, at) => (word.startsWith(prefix) ? [found[at]?.() ?? noPlaces] : [])),
  };
}

/** The words of one file. */
export interface TitleWords {
  readonly withWord: (word: string) => WordPlaces;
  /** Of each word that begins with this. */
  readonly withPrefix: (prefix: string) => readonly WordPlaces[];
}

/** Where a word stands in titles. */
export interface WordPlaces {
  readonly places: ReadonlyMap<number, readonly TitlePlace[]>;
  /** The oldest paper of which this is known: a common word is listed with newer papers only. */
  readonly since: number;
}

/** Of a word that no title has. */
export const noPlaces: WordPlaces = { places: new Map(), since: 0 };

/** Of a word that is not looked up: it may stand anywhere. */
export const anyPlace: WordPlaces = { places: new Map(), since: Infinity };

/** Joins the places of words of which any may be meant. */
export function joinPlaces(words: readonly WordPlaces[]): WordPlaces {
  const [only = noPlaces, ...others] = words;
  if (others.length === 0) return only;
  const places = words.flatMap((word) => [...word.places.values()].flat());
  return { ...groupByPaper(places), since: Math.max(...words.map(({ since }) => since)) };
}

function toPlaces(places: readonly TitlePlace[]): WordPlaces {
  const since = places.length < mostPlaces ? 0 : (places[0]?.paper ?? 0);
  return { ...groupByPaper(places), since };
}

function groupByPaper(places: readonly TitlePlace[]): Pick<WordPlaces, 'places'> {
  return { places: Map.groupBy(places, ({ paper }) => paper) };
}

function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: compute() }).value;
}
