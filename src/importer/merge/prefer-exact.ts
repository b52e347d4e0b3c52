import { z } from 'astro/zod';
import { isOpenEnd } from '../../bibliography/open-end.ts';
import type { Author } from '../../paper/author.ts';
import type { PaperRecord } from '../../paper/schema.ts';
import { isSameAuthor } from '../identity/compare-authors.ts';
import { betterDoi } from '../identity/compare-identifiers.ts';
import { parseName } from '../identity/compare-names.ts';
import { firstPage } from '../identity/compare-places.ts';
import { compareTitles, titleToSearchKey } from '../identity/compare-titles.ts';
import { haveOtherEditions, isSameVenueName } from '../identity/compare-venue-names.ts';

/**
 * Returns a value of a record with all in which another one that agrees with it is more exact: a month beside its year, names
 * beside initials, a journal beside its abbreviation, the whole of what was cut off. Undefined if the two do not agree, or if
 * it is not known what is more exact in this field.
 */
export function preferExact(field: string, preferred: unknown, other: unknown): unknown {
  return rules.get(field)?.(preferred, other);
}

/** Returns the longer of two dates of which one begins with the other. */
function exactDate(preferred: string, other: string): string | undefined {
  if (preferred.startsWith(other)) return preferred;
  return other.startsWith(preferred) ? other : undefined;
}

/** Prefers a title that is whole, has its subtitle, lower-case letters, math and accents. */
function exactTitle(preferred: string, other: string): string | undefined {
  const [ours, theirs] = [preferred, other].map((title) =>
    titleToSearchKey(title.replace(ellipsis, '')),
  );
  const isCut = [preferred, other].some((title) => ellipsis.test(title));
  const agreement = compareTitles(preferred, other);
  if (agreement === 'equal') return better(preferred, other, titleScore);
  if (!isCut && agreement !== 'near') return undefined;
  if (ours?.startsWith(theirs ?? '') === true) return preferred;
  return theirs?.startsWith(ours ?? '') === true ? other : undefined;
}

function titleScore(title: string): readonly number[] {
  return [
    Number(!isShouted(title)),
    Number(/\p{Lu}/u.test(title)),
    Number(!/[^.]\.$/.test(title)),
    count(title, /\$/g),
    accents(title),
  ];
}

/** Prefers an abstract that is not cut off. */
function exactAbstract(preferred: string, other: string): string | undefined {
  if (isBeginning(other, preferred)) return preferred;
  return isBeginning(preferred, other) ? other : undefined;
}

/** Returns whether a text is a longer one cut off, between two words or at an ellipsis. A revision ends in a sentence. */
function isBeginning(text: string, longer: string): boolean {
  const bare = text.replace(ellipsis, '');
  const isCut = bare !== text || /[\p{L}\p{N},;:–-]$/u.test(bare);
  const [short, long] = [bare, longer].map((each) => each.replace(/\s+/g, ' ').trim());
  return isCut && short !== undefined && short !== '' && long?.startsWith(short) === true;
}

/** Joins lists of which one is the beginning of the other. */
function exactAuthors(preferred: Authors, other: Authors): Authors | undefined {
  const [ours, theirs] = [preferred, other].map((list) =>
    list.filter(({ name }) => !isOpenEnd(name)),
  );
  const [first = [], second = []] = [ours, theirs];
  const known = Math.min(first.length, second.length);
  const pairs = first
    .slice(0, known)
    .map((author, index) => [author, second[index] ?? author] as const);
  if (known === 0 || !pairs.every(([author, same]) => isSameAuthor(author, same))) return undefined;
  return [
    ...pairs.map(([author, same]) => exactAuthor(author, same)),
    ...first.slice(known),
    ...second.slice(known),
  ];
}

/** Keeps what either knows of an author, and the fuller name. */
function exactAuthor(preferred: Author, other: Author): Author {
  const fuller = better(preferred, other, ({ name }) => nameScore(name));
  return { ...(fuller === preferred ? other : preferred), ...fuller };
}

function nameScore(name: string): readonly number[] {
  const { words } = parseName(name);
  return [
    Number(/^[\p{L}\p{M}\s.’'-]*$/u.test(name)),
    words.filter((word) => word.length > 1).length,
    words.length,
    Number(!isShouted(name)),
    accents(name),
    count(name, /\p{L}/gu),
  ];
}

/** Joins two descriptions of one place. */
function exactVenue(preferred: Venue, other: Venue): Venue | undefined {
  const [page, otherPage] = [preferred, other].map(({ pages = '' }) => firstPage(pages));
  const isOther =
    !isSameVenueName(preferred.name, other.name) ||
    haveOtherEditions(preferred.name, other.name) ||
    (preferred.volume ?? other.volume) !== (other.volume ?? preferred.volume) ||
    (page !== '' && otherPage !== '' && page !== otherPage);
  if (isOther) return undefined;
  const pages = better(preferred.pages ?? '', other.pages ?? '', (text) => [text.length]);
  return {
    ...other,
    ...preferred,
    name: better(preferred.name, other.name, venueScore),
    ...(pages === '' ? {} : { pages }),
  };
}

function venueScore(name: string): readonly number[] {
  return [count(name, /\p{L}/gu), Number(!isShouted(name)), accents(name)];
}

/** Prefers the list that has all of the other. */
function exactList(
  preferred: readonly string[],
  other: readonly string[],
): readonly string[] | undefined {
  if (hasAll(preferred, other)) return preferred;
  return hasAll(other, preferred) ? other : undefined;
}

function hasAll(list: readonly string[], others: readonly string[]): boolean {
  const known = new Set(list.map((each) => each.toLowerCase()));
  return others.every((each) => known.has(each.toLowerCase()));
}

/** Returns the other value if its score, of several numbers by weight, is higher. */
function better<Value>(
  preferred: Value,
  other: Value,
  score: (value: Value) => readonly number[],
): Value {
  const [ours, theirs] = [score(preferred), score(other)];
  const index = ours.findIndex((each, place) => each !== theirs[place]);
  return (ours[index] ?? 0) < (theirs[index] ?? 0) ? other : preferred;
}

function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text) && count(text, /\p{Lu}/gu) > 3;
}

function accents(text: string): number {
  return count(text.normalize('NFD'), /\p{M}/gu);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Creates a rule that applies to two values of one shape, and gives a value with its keys in the order of the schema. */
function ruleFor<Value>(
  schema: z.ZodType<Value>,
  prefer: (preferred: Value, other: Value) => Value | undefined,
): Rule {
  return (preferred, other) => {
    const [ours, theirs] = [schema.safeParse(preferred), schema.safeParse(other)];
    if (!ours.success || !theirs.success) return undefined;
    return schema.safeParse(prefer(ours.data, theirs.data)).data;
  };
}

const ellipsis = /\s*(?:\[?(?:…|\.{3})\]?)\s*$/;
const text = z.string();
const authors = z.array(
  z.strictObject({
    name: text,
    isGroup: z.literal(true).optional(),
    family: text.optional(),
    orcid: text.optional(),
    affiliation: text.optional(),
    url: text.optional(),
  }),
);
const venue = z.strictObject({
  name: text,
  volume: text.optional(),
  pages: text.optional(),
});
const rules: ReadonlyMap<string, Rule> = new Map([
  ['title', ruleFor(text, exactTitle)],
  ['doi', ruleFor(text, betterDoi)],
  ['published', ruleFor(text, exactDate)],
  ['updated', ruleFor(text, exactDate)],
  ['abstract', ruleFor(text, exactAbstract)],
  ['authors', ruleFor(authors, exactAuthors)],
  ['editors', ruleFor(authors, exactAuthors)],
  ['keywords', ruleFor(z.array(text).readonly(), exactList)],
  ['venue', ruleFor(venue, exactVenue)],
]);

type Rule = (preferred: unknown, other: unknown) => unknown;
type Authors = readonly Author[];
type Venue = NonNullable<PaperRecord['venue']>;
