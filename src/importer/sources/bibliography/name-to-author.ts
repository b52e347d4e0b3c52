import {
  createAuthor,
  isFamilyFirst,
  isGroupName,
  partsToAuthor,
} from '../../../bibliography/create-author.ts';
import type { ReferenceName } from '../../../bibliography/reference.ts';
import type { Author } from '../../../paper/author.ts';
import { cleanName } from '../../clean/clean-text.ts';

/**
 * Converts a name to an author, in the order in which it is read aloud: `Ludwig van Beethoven`, `Martin Luther King Jr.`,
 * `李世民`. The family name is stated where a reader of the name alone would take another part for it. Undefined if nothing
 * of the name remains.
 *
 * @param words converts the notation of the name to running TeX
 */
export function nameToAuthor(
  name: ReferenceName,
  words = (text: string) => text,
): Author | undefined {
  const { form, given, particle, family, suffix, ...known } = name;
  const [first, last, end] = [[given], [particle, family], [suffix]].map((parts) =>
    parts
      .map((part) => cleanName(words(part ?? '')))
      .filter((part) => part !== '')
      .join(' '),
  );
  const author = partsToAuthor({
    family: withoutHomonymNumber(last ?? ''),
    given: first || undefined,
    suffix: end || undefined,
  });
  const written = author.name.trim();
  if (written === '') return undefined;
  if (form !== 'parts' && isGroup(written, form)) return { name: written, isGroup: true, ...known };
  const isDivided = form === 'parts' && author.given !== undefined && author.family !== '';
  return isDivided && createAuthor(written).family !== author.family
    ? { name: written, family: author.family, ...known }
    : { name: written, ...known };
}

/** DBLP numbers people with the same name: `Ada Byron 0002`. */
function withoutHomonymNumber(name: string): string {
  return name.replace(/(?<=\S) 0\d{3}$/, '');
}

/**
 * Returns whether a name that its source does not divide is that of a group. A whole one is, unless it begins with an
 * initial or is a single word like those of people: `Plato`, but not `OpenAI`.
 */
function isGroup(name: string, form: ReferenceName['form']): boolean {
  if (isGroupName(name)) return true;
  if (form !== 'whole' || /^\p{Lu}\. /u.test(name)) return false;
  return / /.test(name) ? !isFamilyFirst(name) : /\p{L}.*\p{Lu}/u.test(name);
}
