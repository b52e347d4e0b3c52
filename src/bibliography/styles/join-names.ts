import type { CitationAuthor } from '../citation.ts';

/** Joins names: `A and B`, `A, B, and C`. What precedes the last of two names, and of more, differs between styles. */
export function joinNames(names: readonly string[], before: Conjunction): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')}${names.length === 2 ? before.two : before.more}${last}`;
}

/**
 * Returns a name as a sorted list has it: `King, Martin Luther, Jr.` Particles stay with the family name, as in the
 * archive, because countries differ in which of them they sort by. A name without parts stays whole.
 */
export function invertName({ name, family, suffix }: CitationAuthor, given?: string): string {
  if (family === undefined || given === undefined) return name;
  return [family, given, suffix].filter((part) => part !== undefined && part !== '').join(', ');
}

/** Returns the initials of given names: `J.-P. A.` for `Jean-Pierre A.`, `J. R. R.` for `J.R.R.` */
export function initialsOf(given: string): string {
  return given
    .split(/\s+|(?<=\.)(?=\p{L})/u)
    .map((word) =>
      word
        .split(/[-‐‑]/)
        .flatMap((part) => /^\P{L}*(\p{L}\p{M}*)/u.exec(part)?.[1] ?? [])
        .map((letter) => `${letter.toUpperCase()}.`)
        .join('-'),
    )
    .filter((initials) => initials !== '')
    .join(' ');
}

interface Conjunction {
  readonly two: string;
  readonly more: string;
}
