import { z } from 'astro/zod';
import { nearestName } from './nearest-name.ts';

/** Creates an object schema that refuses unknown keys and suggests the key that was probably meant. */
export function strictRecord<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => suggestion(key, known)).join(' ')
        : `Write keys and values here: ${known.slice(0, 3).join(', ')} …`,
  });
}

function suggestion(key: string, known: readonly string[]): string {
  const nearest = nearestName(key, known);
  return nearest === undefined
    ? `Remove it, or use one of: ${known.join(', ')}.`
    : `Did you mean "${nearest}"?`;
}
