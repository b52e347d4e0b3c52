import type { Problem } from '../../problem/problem.ts';
import type { ReferenceName } from '../reference.ts';
import { bracePartners } from './brace-partners.ts';

/**
 * Parses an `author` field: names separated by `and`, each as `First von Last`, `von Last, First`, `von Last, Jr, First`,
 * a `{Corporate Name}`, or in BibLaTeX's extended form `family=…, given=…`. The parts are TeX as the field has it. A final
 * `and others` is not a name; a note says that the list is incomplete.
 */
export function parseNames(field: string): ParsedNames {
  const names = splitOutsideBraces(field.replace(/\s+/g, ' ').trim(), ' and ');
  const people = names.map((name) => name.trim()).filter((name) => name !== '');
  const isWhole = people.at(-1)?.toLowerCase() !== 'others';
  const written = isWhole ? people : people.slice(0, -1);
  const parsed = written.map(parseName);
  return {
    names: parsed.map(({ name }) => name),
    problems: [
      ...parsed.flatMap(({ problem }) => problem ?? []),
      ...(isWhole ? [] : [notWhole(written.length)]),
    ],
  };
}

function parseName(written: string): ParsedName {
  if (isCorporate(written)) return { name: { form: 'whole', family: written } };
  const parts = splitOutsideBraces(written, ',').map((part) => part.trim());
  if (parts.every((part) => extendedPart.test(part))) return { name: extendedParts(parts) };
  const [family = '', second, third] = parts;
  if (parts.length === 1) return { name: { form: 'running', family } };
  if (parts.length === 2) return { name: { form: 'parts', family, given: second } };
  if (parts.length === 3) return { name: { form: 'parts', family, suffix: second, given: third } };
  const problem: Problem = {
    severity: 'warning',
    key: 'authors',
    message: `"${written}" has more commas than a name and was taken as it is`,
    hint: 'Write "and" between names.',
  };
  return { name: { form: 'whole', family: written }, problem };
}

/** Braces around the whole name: no part of it is a family name. */
function isCorporate(written: string): boolean {
  return written.startsWith('{') && bracePartners(written)[0] === written.length - 1;
}

function extendedParts(parts: readonly string[]): ReferenceName {
  const values = new Map(
    parts.map((part) => {
      const [, key = '', value = ''] = extendedPart.exec(part) ?? [];
      return [key, value];
    }),
  );
  return {
    form: 'parts',
    given: values.get('given'),
    particle: values.get('prefix'),
    family: values.get('family') ?? '',
    suffix: values.get('suffix'),
  };
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
  readonly names: readonly ReferenceName[];
  readonly problems: readonly Problem[];
}

interface ParsedName {
  readonly name: ReferenceName;
  readonly problem?: Problem;
}
