import { createAuthor } from '../../bibliography/create-author.ts';
import { isOpenEnd } from '../../bibliography/open-end.ts';
import type { Author } from '../../paper/author.ts';
import { isSameName, parseName, type NameWords } from './compare-names.ts';

/**
 * What two lists of authors say. `agree`: half of the shorter list is in the other, which allows for misspelt names;
 * `overlap`: fewer are, or one names a group and the other persons; `silent`: one is empty, or in another script.
 */
export type AuthorAgreement = 'agree' | 'overlap' | 'differ' | 'silent';

/** Compares two lists of authors. A list may be cut off, so what only the longer one has says nothing. */
export function compareAuthors(
  a: readonly Author[] = [],
  b: readonly Author[] = [],
): AuthorAgreement {
  const [shorter = [], longer = []] = [a, b]
    .map(toPeople)
    .toSorted((one, other) => one.length - other.length);
  const scripts = new Set(longer.map(({ words }) => words.script));
  if (!shorter.some(({ words }) => scripts.has(words.script))) return 'silent';
  const left = [...longer];
  const shared = shorter.filter((person) => {
    const index = left.findIndex((other) => isSamePerson(person, other));
    if (index !== -1) left.splice(index, 1);
    return index !== -1;
  }).length;
  if (shared === 0) return areGroups(shorter) === areGroups(longer) ? 'differ' : 'overlap';
  return shared * 2 >= shorter.length ? 'agree' : 'overlap';
}

/** Returns whether two authors may be one person or group. */
export function isSameAuthor(a: Author, b: Author): boolean {
  return isSamePerson(toPerson(a), toPerson(b));
}

/**
 * Returns keys of a list of authors. Two lists that do not `differ` have one in common, unless one of them has no keys: it
 * is empty, names groups alone, or is in another script than Latin.
 */
export function authorKeys(authors: readonly Author[] = []): readonly string[] {
  const people = toPeople(authors);
  if (areGroups(people) || people.some(({ words }) => words.script !== 'Latin')) return [];
  return people.flatMap(({ orcid, words }) => [
    ...words.words,
    words.joined,
    words.sorted,
    ...(orcid === undefined ? [] : [orcid]),
  ]);
}

/** Returns the authors that are compared; more would not change the answer. */
function toPeople(authors: readonly Author[]): readonly Person[] {
  const known = peopleOfLists.get(authors);
  if (known !== undefined) return known;
  const people = authors
    .filter(({ name }) => !isOpenEnd(name))
    .slice(0, mostCompared)
    .map(toPerson);
  peopleOfLists.set(authors, people);
  return people;
}

const peopleOfLists = new WeakMap<readonly Author[], readonly Person[]>();

function toPerson({ name, orcid, isGroup }: Author): Person {
  const words = parseName(name);
  const isWhole = words.script !== 'Han' && createAuthor(name).family === undefined;
  return { orcid, isGroup: isGroup ?? isWhole, words };
}

function isSamePerson(a: Person, b: Person): boolean {
  return (a.orcid !== undefined && a.orcid === b.orcid) || isSameName(a.words, b.words);
}

function areGroups(people: readonly Person[]): boolean {
  return people.every(({ isGroup }) => isGroup);
}

const mostCompared = 200;

interface Person extends Pick<Author, 'orcid'> {
  readonly isGroup: boolean;
  readonly words: NameWords;
}
