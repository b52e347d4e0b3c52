import type { ReferenceName } from '../../../bibliography/reference.ts';
import type { Author } from '../../../paper/author.ts';
import { cleanName } from '../../clean/clean-text.ts';

/**
 * Converts a name to an author, in the order in which it is read aloud: `Ludwig van Beethoven`, `Martin Luther King Jr.`
 * Undefined if nothing of it remains.
 *
 * @param words converts the notation of the name to running TeX
 */
export function nameToAuthor(
  name: ReferenceName,
  words = (text: string) => text,
): Author | undefined {
  const { form: _, given, particle, family, suffix, ...known } = name;
  const written = [given, particle, family, suffix]
    .map((part) => cleanName(words(part ?? '')))
    .filter((part) => part !== '')
    .join(' ');
  return written === '' ? undefined : { name: written, ...known };
}
