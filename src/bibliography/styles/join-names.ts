import type { CitationAuthor } from '../citation.ts';

/** `A and B`, `A, B, and C`: what stands before the last of two names and of more differs from style to style. */
export function joinNames(names: readonly string[], before: Conjunction): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')}${names.length === 2 ? before.two : before.more}${last}`;
}

/**
 * A name in the order of a list that is sorted by it: `King, Martin Luther, Jr.` Particles stay with the family name, as
 * the archive has them, since which of them people sort by differs from country to country. A name without parts is
 * whole.
 */
export function invertName({ name, family, suffix }: CitationAuthor, given?: string): string {
  if (family === undefined || given === undefined) return name;
  return [family, given, suffix].filter((part) => part !== undefined && part !== '').join(', ');
}

/** `Jean-Pierre A.` gives `J.-P. A.`, and `J.R.R.` gives `J. R. R.` */
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
