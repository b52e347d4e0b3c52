import type { Author } from '../../../paper/author.ts';
import type { Problem } from '../../../record/problem.ts';
import { createName, type NameParts } from '../bibliography/create-name.ts';
import { bracePartners } from './brace-partners.ts';
import { withoutGrouping } from './without-grouping.ts';

/**
 * The people of an `author` field: names separated by `and`, each as `First von Last`, `von Last, First`,
 * `von Last, Jr, First`, a `{Corporate Name}`, or in BibLaTeX's extended form `family=…, given=…`. A final
 * `and others` is no name but a note that the list is not whole.
 */
export function parseNames(field: string): ParsedNames {
  const names = splitOutsideBraces(field.replace(/\s+/g, ' ').trim(), ' and ');
  const people = names.map((name) => name.trim()).filter((name) => name !== '');
  const isWhole = people.at(-1)?.toLowerCase() !== 'others';
  const written = isWhole ? people : people.slice(0, -1);
  const parsed = written.map(parseName);
  return {
    authors: parsed.flatMap(({ name }) => (name === '' ? [] : [{ name }])),
    problems: [
      ...parsed.flatMap(({ problem }) => problem ?? []),
      ...(isWhole ? [] : [notWhole(written.length)]),
    ],
  };
}

function parseName(written: string): ParsedName {
  if (isCorporate(written)) return { name: name({ family: written }) };
  const parts = splitOutsideBraces(written, ',').map((part) => part.trim());
  if (parts.every((part) => extendedPart.test(part))) return { name: name(extendedParts(parts)) };
  const [family = '', second, third] = parts;
  if (parts.length === 1) return { name: name({ family }) };
  if (parts.length === 2) return { name: name({ family, given: second }) };
  if (parts.length === 3) return { name: name({ family, suffix: second, given: third }) };
  const problem: Problem = {
    severity: 'warning',
    key: 'authors',
    message: `"${written}" has more commas than a name and was taken as it is`,
    hint: 'Write "and" between names.',
  };
  return { name: name({ family: written }), problem };
}

/** Braces around the whole: no part of it is a family name. */
function isCorporate(written: string): boolean {
  return written.startsWith('{') && bracePartners(written)[0] === written.length - 1;
}

function extendedParts(parts: readonly string[]): NameParts {
  const values = new Map(
    parts.map((part) => {
      const [, key = '', value = ''] = extendedPart.exec(part) ?? [];
      return [key, value];
    }),
  );
  return {
    given: values.get('given'),
    particle: values.get('prefix'),
    family: values.get('family'),
    suffix: values.get('suffix'),
  };
}

function name({ given, particle, family, suffix }: NameParts): string {
  return createName({
    given: withoutGrouping(given ?? ''),
    particle: withoutGrouping(particle ?? ''),
    family: withoutGrouping(family ?? ''),
    suffix: withoutGrouping(suffix ?? ''),
  });
}

function splitOutsideBraces(text: string, separator: ' and ' | ','): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: found, index } of text.matchAll(/[{},]| and (?=\S)/gi)) {
    if (found === '{') depth += 1;
    else if (found === '}') depth -= 1;
    else if (depth === 0 && found.toLowerCase() === separator) {
      parts.push(text.slice(start, index));
      start = index + found.length;
    }
  }
  return [...parts, text.slice(start)];
}

function notWhole(known: number): Problem {
  const named = known === 1 ? '1 is named' : `${String(known)} are named`;
  return {
    severity: 'note',
    key: 'authors',
    message: `the list of authors ends with "and others": ${named}, the rest is not known`,
    hint: 'Import the paper from a source that names all, such as arXiv.',
  };
}

const extendedPart = /^(family|given|prefix|suffix|useprefix|given-i|prefix-i) ?= ?(.*)$/;

interface ParsedNames {
  readonly authors: readonly Author[];
  readonly problems: readonly Problem[];
}

interface ParsedName {
  readonly name: string;
  readonly problem?: Problem;
}
