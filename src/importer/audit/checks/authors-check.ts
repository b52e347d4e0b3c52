import { authorSlug } from '../../../paper/author.ts';
import type { Problem } from '../../../problem/problem.ts';
import type { StoredPaper } from '../../merge/stored-paper.ts';
import type { AuditCheck } from '../audited-archive.ts';

/** Finds authors who are written in two ways. */
export const authorsCheck: AuditCheck = {
  name: 'authors',
  title: 'Authors written in two ways',
  find: ({ content: { papers } }) => {
    const authors = collectAuthors(papers);
    return [...spellings(authors), ...shortenedNames(authors)];
  },
};

function collectAuthors(papers: readonly StoredPaper[]): ReadonlyMap<string, Author> {
  const authors = new Map<string, Author>();
  for (const { path, paper } of papers) {
    const slugs = paper.authors.map(({ name }) => authorSlug(name));
    for (const [index, { name }] of paper.authors.entries()) {
      const slug = slugs[index] ?? '';
      const author = authors.get(slug) ?? { names: new Map(), companions: new Set() };
      if (!author.names.has(name)) author.names.set(name, { file: path, index });
      for (const other of slugs) if (other !== slug) author.companions.add(other);
      authors.set(slug, author);
    }
  }
  return authors;
}

/** Finds names that have one author page but are not written alike. */
function spellings(authors: ReadonlyMap<string, Author>): readonly Problem[] {
  return [...authors.values()].flatMap(({ names }) => {
    const [[first] = [''], ...others] = names;
    return others.map(([name, place]) =>
      problemAt(place, {
        severity: 'note',
        message: `"${name}" is "${first}" elsewhere`,
        hint: `Write one of the two everywhere: grep -rlF "${name}" content/papers`,
      }),
    );
  });
}

/**
 * Finds pairs such as `J. Smith` and `John Smith` who share a co-author but no paper. A name that may be short for several
 * is left alone, because nobody could say which.
 */
function shortenedNames(authors: ReadonlyMap<string, Author>): readonly Problem[] {
  const groups = Map.groupBy(authors.keys(), (slug) => {
    const parts = slug.split('-');
    return parts.length < 2 ? '' : `${parts.at(-1) ?? ''} ${parts[0]?.charAt(0) ?? ''}`;
  });
  groups.delete('');
  return [...groups.values()].flatMap((slugs) =>
    slugs.flatMap((short) => {
      const [long, ...others] = slugs.filter((slug) => isShortFor(short, slug));
      return long === undefined || others.length > 0 ? [] : pairProblem(authors, { short, long });
    }),
  );
}

/** Returns whether a name is another one with initials instead of given names, or without a middle initial. */
function isShortFor(short: string, long: string): boolean {
  const [given = [], full = []] = [short, long].map((slug) => slug.split('-').slice(0, -1));
  if (short === long || given.length > full.length) return false;
  return full.every((name, index) => {
    const part = given[index];
    if (part === undefined) return isInitial(name);
    return part === name || (isInitial(part) && name.startsWith(part));
  });
}

function isInitial(part: string): boolean {
  return /^[a-z]$/.test(part);
}

function pairProblem(
  authors: ReadonlyMap<string, Author>,
  { short, long }: { readonly short: string; readonly long: string },
): readonly Problem[] {
  const [author, other] = [authors.get(short), authors.get(long)];
  const [name, place] = author?.names.entries().next().value ?? [];
  const full = other?.names.keys().next().value;
  const shared = [...(author?.companions ?? [])].find((slug) => other?.companions.has(slug));
  if (name === undefined || place === undefined || full === undefined) return [];
  if (shared === undefined || author?.companions.has(long)) return [];
  return [
    problemAt(place, {
      severity: 'warning',
      message: `"${name}" may be "${full}": both wrote with ${shared}`,
      hint: `If so, write the full name here and where else it stands: grep -rlF "${name}" content/papers`,
    }),
  ];
}

function problemAt({ file, index }: NamePlace, said: Said): Problem {
  return { file, key: `authors.${String(index)}`, ...said };
}

interface Author {
  /** The spellings, each with its first occurrence. */
  readonly names: Map<string, NamePlace>;
  /** Slugs of co-authors. */
  readonly companions: Set<string>;
}

interface NamePlace {
  readonly file: string;
  readonly index: number;
}

type Said = Pick<Problem, 'severity' | 'message' | 'hint'>;
