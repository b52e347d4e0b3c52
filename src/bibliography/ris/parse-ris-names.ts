import { createAuthor, isCompanyForm, isNameSuffix } from '../create-author.ts';
import { isOpenEnd } from '../open-end.ts';
import type { ReferenceName } from '../reference.ts';

/**
 * Parses the names of one role. The standard has one tag for each `Family, Given, Suffix`. Programs put all names into one,
 * divided by semicolons or commas, write `Family GM` as PubMed does, or end the name of a group with a comma. An `et al.`
 * is not a name but says that the list is open.
 */
export function parseRisNames(values: readonly string[]): RisNames {
  const written = values.flatMap(splitAtSemicolons).flatMap(splitAtCommas);
  const names = written.filter((name) => name !== '' && !isOpenEnd(name));
  const running = names.filter((name) => !name.includes(','));
  const isPubmed = running.every((name) => pubmedName.test(name));
  return {
    names: names.map((name) => parseName(isPubmed ? name.replace(pubmedName, '$1, $2,$3') : name)),
    hasMore: names.length < written.filter((name) => name !== '').length,
  };
}

/** Divides at the ends of lines too, if a line holds a name and not the rest of one. */
function splitAtSemicolons(value: string): readonly string[] {
  const lines = value.split('\n').map((line) => line.trim());
  const values = lines.every((line) => inverted.test(line)) ? lines : [lines.join(' ')];
  return values.flatMap((line) => line.split(/(?<!&#?\w{1,8});/)).map((part) => part.trim());
}

/** Divides a list of `Given Family` or of `Family, Given` at its commas; any other text stays whole. */
export function splitAtCommas(written: string): readonly string[] {
  const people = written.split(/,? (?:and|&) /);
  if (people.length > 1 && people.every((person) => inverted.test(person))) return people;
  const parts = people.flatMap((person) => person.split(',')).reduce(joinSuffix, []);
  if (parts.length < 3 || !written.includes(',')) return [written];
  if (isListOfPairs(parts))
    return parts.flatMap((part, index) =>
      index % 2 === 0 ? [`${part}, ${parts[index + 1] ?? ''}`] : [],
    );
  const whole = parts.filter((part) => createAuthor(part).family !== undefined).length;
  return whole === parts.length || (whole > 2 && whole * 3 >= parts.length * 2) ? parts : [written];
}

function joinSuffix(parts: readonly string[], part: string): readonly string[] {
  const [last, text] = [parts.at(-1), part.trim()];
  if (text === '') return parts;
  return last !== undefined && isNameSuffix(text)
    ? [...parts.slice(0, -1), `${last}, ${text}`]
    : [...parts, text];
}

/** Returns whether every other part can only be a family name, or only a given name. */
function isListOfPairs(parts: readonly string[]): boolean {
  const [families, given] = [0, 1].map((rest) => parts.filter((_, index) => index % 2 === rest));
  if (families === undefined || given === undefined || families.length !== given.length)
    return false;
  return (
    given.every((part) => /(?:^|[ .-])\p{Lu}\.?$/u.test(part) || !part.includes(' ')) ||
    families.every((part) => /^(?:\p{Ll}\S* )*\S+$/u.test(part))
  );
}

function parseName(written: string): ReferenceName {
  const [family = '', second = '', third, ...rest] = written.split(',').map((part) => part.trim());
  if (second === '') return { form: written.includes(',') ? 'whole' : 'running', family };
  if (isCompanyForm(second)) return { form: 'whole', family: written };
  if (rest.length > 0) return { form: 'running', family: written };
  return isNameSuffix(second) && third !== undefined
    ? { form: 'parts', family, given: third, suffix: second }
    : { form: 'parts', family, given: second, suffix: third || undefined };
}

const inverted = /^[^,]+,[^,]+$/;
/** `van der Gamma JM`, `Delta K Jr`: no other name ends with capitals without dots. */
const pubmedName =
  /^(\p{L}[\p{L}'’ -]*\p{Ll}) (?!II|IV)(\p{Lu}{1,3})((?: (?:[JS]r\.?|2nd|3rd|I{2,3}|IV))?)$/u;

interface RisNames {
  readonly names: readonly ReferenceName[];
  readonly hasMore: boolean;
}
