/** A place at which a word stands in a title. */
export interface TitlePlace {
  /** The number of the paper in the archive, from the oldest on. */
  readonly paper: number;
  /** The position of its token, at most {@link lastPosition}: later ones count as this one. */
  readonly position: number;
  /** Whether the title's name, and the title itself, end here: see `nameOfTitle`. */
  readonly endsName: boolean;
  readonly endsTitle: boolean;
}

/** Most titles are shorter, and the rest of a longer one tells nothing more. */
export const lastPosition = 31;

/** A word with as many places as this may have more of them, in older papers. */
export const mostPlaces = 2_000;

/**
 * Writes places, the newest {@link mostPlaces} of them: numbers in base 36, separated by spaces. Each is the difference
 * to the paper before, times 128, plus the position times 4, plus 2 if the title and 1 if its name ends there.
 *
 * @param places in the order of their papers
 */
export function writePlaces(places: readonly TitlePlace[]): string {
  let before = 0;
  return places
    .slice(-mostPlaces)
    .map(({ paper, position, endsName, endsTitle }) => {
      const difference = paper - before;
      before = paper;
      const ends = 2 * Number(endsTitle) + Number(endsName);
      return ((difference * 32 + position) * 4 + ends).toString(36);
    })
    .join(' ');
}

/** Reads what {@link writePlaces} has written. */
export function readPlaces(written: string): readonly TitlePlace[] {
  let paper = 0;
  return written.split(' ').map((entry) => {
    const number = parseInt(entry, 36);
    paper += number >> 7;
    return {
      paper,
      position: (number >> 2) & lastPosition,
      endsName: (number & 1) !== 0,
      endsTitle: (number & 2) !== 0,
    };
  });
}
