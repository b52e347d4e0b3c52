import type { ReferenceName } from '../../../bibliography/reference.ts';
import type { Author } from '../../../paper/author.ts';
import { cleanName } from '../../clean/clean-text.ts';

/**
 * Returns a name as an author, in the order in which it is read aloud: `Ludwig van Beethoven`, `Martin Luther King Jr.`;
 * undefined if nothing is left of it.
 *
 * @param words makes TeX of the notation of the name
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
