import { z } from 'astro/zod';
import { distance } from 'fastest-levenshtein';

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
  const nearest = known
    .map((name) => ({ name, edits: distance(name.toLowerCase(), key.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits)[0];
  return nearest !== undefined && nearest.edits <= Math.max(2, key.length / 3)
    ? `Did you mean "${nearest.name}"?`
    : `Remove it, or use one of: ${known.join(', ')}.`;
}
