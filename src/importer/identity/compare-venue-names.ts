import { isPreprintServer } from '../../bibliography/venue-kind.ts';

/** Returns whether a name says only that a work is not published yet: a preprint server, or "Working paper". */
export function isPreprintVenue(name: string): boolean {
  return isPreprintServer(name) || preprintVenue.test(name.trim());
}

/**
 * Returns whether two names are those of one journal, or one series of events whatever its year: "Lamp Lett." and "Lamp
 * Letters", "CVPR" and "Conference on Computer Vision and Pattern Recognition".
 */
export function isSameVenueName(a: string, b: string): boolean {
  const [ours, theirs] = [venueWords(a), venueWords(b)];
  const isAlike =
    ours.length === theirs.length &&
    ours.every((word, index) => isSameWord(word, theirs[index] ?? ''));
  return isAlike || ours.join('') === theirs.join('') || isAcronym(a, b) || isAcronym(b, a);
}

/** Returns whether two names state different years or numbers of an event. */
export function haveOtherEditions(a: string, b: string): boolean {
  const [ours, theirs] = [editionOf(a), editionOf(b)];
  return (
    (ours.year !== undefined && theirs.year !== undefined && ours.year !== theirs.year) ||
    (ours.number !== undefined && theirs.number !== undefined && ours.number !== theirs.number)
  );
}

/** Returns the words of a name that distinguish it, without years, numbers and what stands in parentheses. */
function venueWords(name: string): readonly string[] {
  const words = wordsOf(name.replace(/\([^)]*\)/g, ' ')).filter((word) => !isNumber(word));
  const bare = words.filter((word) => !smallWords.has(word));
  return bare.length === 0 ? words : bare;
}

function wordsOf(name: string): readonly string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Returns whether two words are the same or one is short for the other: it begins alike and leaves letters out. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.charAt(0) !== long.charAt(0)) return false;
  let index = 0;
  for (const letter of long) if (letter === short.charAt(index)) index += 1;
  return index === short.length;
}

/** Returns whether the first name is an acronym of the second, or one that the second states. */
function isAcronym(short: string, name: string): boolean {
  const [word = '', ...more] = short.match(/[\p{L}]+/gu)?.filter(isDistinct) ?? [];
  const capitals = word.replace(/\P{Lu}/gu, '').toLowerCase();
  if (more.length > 0 || capitals.length < 3) return false;
  const words = wordsOf(name);
  const initials = words.filter((each) => !linkWords.has(each)).map((each) => each.charAt(0));
  return words.includes(word.toLowerCase()) || initials.join('').includes(capitals);
}

function isDistinct(word: string): boolean {
  return !smallWords.has(word.toLowerCase());
}

function editionOf(name: string): Edition {
  const words = wordsOf(name);
  const numbers = words.flatMap((word) => {
    const ordinal = ordinals.findIndex((each) => word === each);
    return ordinal === -1 ? (/^(\d+)(?:st|nd|rd|th)?$/.exec(word)?.[1] ?? []) : String(ordinal + 1);
  });
  return {
    year: numbers.find((number) => isYear.test(number)),
    number: numbers.find((number) => !isYear.test(number)),
  };
}

function isNumber(word: string): boolean {
  return /^\d+(?:st|nd|rd|th)?$/.test(word) || ordinals.includes(word);
}

const isYear = /^(?:1[6-9]|20)\d\d$/;
const preprintVenue =
  /^(?:(?:bio|med|chem|techr|psy|soc|edu|agri|earth|engr|africa|law|eco|meta)a?r?xiv|ssrn|preprints?(?:\.org)?|research ?square|osf(?: preprints)?|authorea|zenodo|openreview|hal|viXra|working papers?|technical reports?|unpublished|in preparation|under review|submitted|manuscript)\b/i;
/** Words that names of one venue may have or lack. */
const smallWords: ReadonlySet<string> = new Set(
  'a an and annual at d das de del der des die du for in international intl la le of on proc proceedings the und'.split(
    ' ',
  ),
);
const linkWords: ReadonlySet<string> = new Set('a an and at de for in la of on the'.split(' '));
const ordinals: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

interface Edition {
  readonly year: string | undefined;
  readonly number: string | undefined;
}
