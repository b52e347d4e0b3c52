import type { Author } from '../../../paper/author.ts';

/**
 * Splits a list of authors at its commas, as arXiv's feeds write them: `Ada Alpha (Institute A (A), Town), Ben Beta, Jr.`.
 * A comma within parentheses or before a suffix separates nothing; numbers in parentheses are footnotes.
 */
export function creatorsToAuthors(creators: string): readonly Author[] {
  return splitOutside(creators.replace(/\s+/g, ' '))
    .map((part) => part.trim())
    .reduce<readonly string[]>(joinSuffix, [])
    .filter((part) => part !== '')
    .map(partToAuthor);
}

/** A parenthesis that is never closed hides no comma. */
function splitOutside(text: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  let closing = text.split(')').length - 1;
  for (const character of text) {
    if (character === '(' && closing > depth) depth += 1;
    if (character === ')') {
      depth = Math.max(0, depth - 1);
      closing -= 1;
    }
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
  const name = part.replaceAll(group, ' ').replace(/\(.*$/, '').replace(/ {2,}/g, ' ').trim();
  const affiliation = part
    .match(group)
    ?.map((each) => each.slice(1, -1).trim())
    .find((each) => /\p{L}{2}/u.test(each));
  return { name: name === '' ? part : name, affiliation };
}

/** A pair of parentheses, in which others may be. */
const group = /\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;
