import type { PaperType } from '../paper/paper-type.ts';

/** Makes a table of the types of works by their names in another format: a type, and its names with blanks between them. */
export function typesByName(
  types: readonly (readonly [type: PaperType, names: string])[],
): ReadonlyMap<string, PaperType> {
  return new Map(
    types.flatMap(([type, names]) => names.split(' ').map((name) => [name, type] as const)),
  );
}
