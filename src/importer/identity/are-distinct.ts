import type { Paper } from '../../paper/schema.ts';

/** Returns whether a person said that two papers are two works. Each may name the other by a former identifier. */
export function areDistinct(a: Distinguished, b: Distinguished): boolean {
  return namesAsDistinct(a, b) || namesAsDistinct(b, a);
}

/** Returns whether the first of two papers names the second as another work. */
export function namesAsDistinct(
  { distinctFrom }: Distinguished,
  { id, aliases }: Distinguished,
): boolean {
  return distinctFrom.some((other) => other === id || aliases.includes(other));
}

type Distinguished = Pick<Paper, 'id' | 'aliases' | 'distinctFrom'>;
