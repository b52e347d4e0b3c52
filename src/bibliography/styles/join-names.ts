import type { Citation, CitationAuthor } from '../citation.ts';
import { citationForm } from '../citation-type.ts';
import { isFamilyFirst } from '../create-author.ts';

/** Joins names: `A and B`, `A, B, and C`. What precedes the last of two names, and of more, differs between styles. */
export function joinNames(names: readonly string[], before: Conjunction): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')}${names.length === 2 ? before.two : before.more}${last}`;
}

/** Joins the names of editors as they stand after the title of their book: `A and B`, `A, B, and C`. */
export function joinEditors({ editors }: Pick<Citation, 'editors'>): string {
  return joinNames(
    editors.map(({ name }) => name),
    { two: ' and ', more: ', and ' },
  );
}

/**
 * Joins the names of an incomplete list: `A, B, et al.` A single name stands before a comma only if it has one inside:
 * `Lovelace, Ada, et al.`
 */
export function joinWithOthers(names: readonly string[], hasComma: boolean): string {
  return `${names.join(', ')}${names.length > 1 || hasComma ? ',' : ''} et al.`;
}

/** Returns whose names stand before the title: the authors, or the editors of a book that has no authors. */
export function creditedNames({ type, authors, editors, hasMoreAuthors }: Citation): CreditedNames {
  const isEdited = authors.length === 0 && editors.length > 0 && citationForm({ type }) === 'book';
  return isEdited
    ? { people: editors, isEdited, hasMore: false }
    : { people: authors, isEdited, hasMore: hasMoreAuthors };
}

/**
 * Returns a name as a sorted list has it: `King, Martin Luther, Jr.` Particles stay with the family name, as in the
 * archive, because countries differ in which of them they sort by. A name without parts stays whole, and so does one in a
 * script that has the family name first.
 */
export function invertName(author: CitationAuthor, given?: string): string {
  const { name, family, suffix } = author;
  if (family === undefined || given === undefined || isFamilyFirst(name)) return name;
  return [family, given, suffix].filter((part) => part !== undefined && part !== '').join(', ');
}

/** Returns `M. L. King, Jr.`, the name whole where `invertName` leaves it so. */
export function initialsFirst(author: CitationAuthor): string {
  const { name, family, given, suffix } = author;
  if (family === undefined || given === undefined || isFamilyFirst(name)) return name;
  return [`${initialsOf(given)} ${family}`.trim(), suffix]
    .filter((part) => part !== undefined)
    .join(', ');
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

interface CreditedNames {
  readonly people: readonly CitationAuthor[];
  /** True if they are editors. */
  readonly isEdited: boolean;
  /** True if there are more than are named. */
  readonly hasMore: boolean;
}
