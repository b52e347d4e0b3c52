import { lastPosition, type TitlePlace } from './title-places.ts';
import { joinPlaces, type WordPlaces } from './read-titles.ts';

/** How titles fit what was typed, the closest first. */
export const titleFits = ['title', 'name', 'beginning', 'phrase', 'words'] as const;

export type TitleFit = (typeof titleFits)[number];

/** A title that has all the words. */
export interface RankedTitle {
  /** The number of its paper. */
  readonly paper: number;
  readonly fit: TitleFit;
}

/**
 * Returns the titles that have all the words, the closest first: those that are just that, whose name is that, that begin
 * with it, that have the words side by side, and all others; whole words before longer ones, then the newest.
 *
 * @param queries ways to write what was typed, of which a title has to fit one
 */
export function rankTitles(queries: readonly TitleQuery[]): readonly RankedTitle[] {
  const best = new Map<number, number>();
  const add = (words: readonly WordPlaces[], toRank: (fit: TitleFit) => number): void => {
    for (const paper of candidates(words)) {
      const fit = fitOf(words, paper);
      if (fit === undefined) continue;
      best.set(paper, Math.min(best.get(paper) ?? Infinity, toRank(fit)));
    }
  };
  for (const { words, last, longer } of queries) {
    add([...words, last], (fit) => 2 * titleFits.indexOf(fit));
    // A longer word may not have been typed to its end, so that nothing ends with it.
    const joined = joinPlaces(longer);
    add([...words, joined], (fit) => 2 * Math.max(titleFits.indexOf(fit), beginning) + 1);
  }
  return [...best]
    .sort(([a, rank], [b, other]) => rank - other || b - a)
    .flatMap(([paper, rank]) => {
      const fit = titleFits[Math.floor(rank / 2)];
      return fit === undefined ? [] : [{ paper, fit }];
    });
}

const beginning = titleFits.indexOf('beginning');

/** The words of one way to write what was typed. */
export interface TitleQuery {
  /** All but the last one. */
  readonly words: readonly WordPlaces[];
  readonly last: WordPlaces;
  /** The words that begin with the last one. */
  readonly longer: readonly WordPlaces[];
}

/** Returns the papers of the rarest word, among which are all that have every word. */
function candidates(words: readonly WordPlaces[]): Iterable<number> {
  const listed = words.filter(({ since }) => since < Infinity);
  const whole = listed.filter(({ since }) => since === 0);
  const [rarest] = (whole.length > 0 ? whole : listed).sort(
    (a, b) => a.places.size - b.places.size,
  );
  return rarest?.places.keys() ?? [];
}

function fitOf(words: readonly WordPlaces[], paper: number): TitleFit | undefined {
  const places = words.map((word) => placesIn(word, paper));
  if (places.includes(undefined)) return undefined;
  const known = places.filter((each) => each !== undefined);
  const fromStart = follow(known, new Set([-1]));
  if (fromStart !== undefined) {
    return fromStart.endsTitle ? 'title' : fromStart.endsName ? 'name' : 'beginning';
  }
  return follow(known, everywhere) === undefined ? 'words' : 'phrase';
}

type Places = readonly TitlePlace[] | 'anywhere';

function placesIn({ places, since }: WordPlaces, paper: number): Places | undefined {
  return places.get(paper) ?? (paper < since ? 'anywhere' : undefined);
}

/**
 * Follows words through a title, each in the token after that of the word before or, as a part of it, in the same.
 * Returns how they end; undefined when they do not follow each other.
 */
function follow(
  words: readonly Places[],
  start: ReadonlySet<number>,
): Pick<TitlePlace, 'endsName' | 'endsTitle'> | undefined {
  let reached = start;
  let ends: readonly TitlePlace[] | undefined;
  for (const word of words) {
    const before = reached;
    if (word === 'anywhere') {
      ends = undefined;
      reached = new Set([...before].flatMap((at) => [at, Math.min(at + 1, lastPosition)]));
    } else {
      ends = word.filter(({ position }) => before.has(position - 1) || before.has(position));
      reached = new Set(ends.map(({ position }) => position));
    }
    if (reached.size === 0) return undefined;
  }
  return {
    endsName: ends?.some(({ endsName }) => endsName) ?? false,
    endsTitle: ends?.some(({ endsTitle }) => endsTitle) ?? false,
  };
}

const everywhere: ReadonlySet<number> = new Set(
  Array.from({ length: lastPosition + 2 }, (_, place) => place - 1),
);
