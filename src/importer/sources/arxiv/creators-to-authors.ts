import type { Author } from '../../../paper/author.ts';

/**
 * Splits a list of authors at its commas, as arXiv's feeds write them: `Ada Alpha (Institute A, Town), Ben Beta, Jr.`.
 * A comma within parentheses or before a suffix separates nothing; numbers in parentheses are footnotes.
 */
export function creatorsToAuthors(creators: string): readonly Author[] {
  return splitOutside(creators.replace(/\s+/g, ' '))
    .map((part) => part.trim())
    .reduce<readonly string[]>(joinSuffix, [])
    .filter((part) => part !== '')
    .map(partToAuthor);
}

function splitOutside(text: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth = Math.max(0, depth - 1);
    if (character === ',' && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${character}`);
  }
  return parts;
}

function joinSuffix(names: readonly string[], part: string): readonly string[] {
  const last = names.at(-1);
  return last !== undefined && /^(?:[JS]r\.?|I{2,3}|IV)$/.test(part)
    ? [...names.slice(0, -1), `${last}, ${part}`]
    : [...names, part];
}

function partToAuthor(part: string): Author {
  const name = part.replace(/\s*\([^()]*\)/g, '').trim();
  const affiliation = /\(([^()]*\p{L}{2}[^()]*)\)/u.exec(part)?.[1]?.trim();
  return { name: name === '' ? part : name, affiliation };
}
