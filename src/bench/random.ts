/**
 * Creates a generator of pseudo-random numbers, the same for the same seed on every machine: mulberry32, a 32-bit
 * generator by Tommy Ettinger, good enough for test data and nothing else.
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (from) => {
      const picked = from[below(from.length)];
      if (picked === undefined) throw new RangeError('There is nothing to pick from');
      return picked;
    },
    // Box–Muller transform.
    normal: (mean, deviation) =>
      mean + deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    rank: (size, flatness) =>
      Math.floor(flatness * ((size + flatness) / flatness) ** next() - flatness),
  };
}

/** A source of pseudo-random choices. */
export interface Random {
  /** From 0 to below 1. */
  readonly next: () => number;
  /** A whole number from 0 to below the limit. */
  readonly below: (limit: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <Item>(from: readonly Item[]) => Item;
  readonly normal: (mean: number, deviation: number) => number;
  /**
   * A rank from 0 to below `size` by the Zipf–Mandelbrot law with exponent one: rank k has a probability proportional
   * to 1 / (k + flatness), as words in a text do.
   */
  readonly rank: (size: number, flatness: number) => number;
}
