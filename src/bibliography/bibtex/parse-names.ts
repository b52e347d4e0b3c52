import type { Problem } from '../../problem/problem.ts';
import { isOpenEnd } from '../open-end.ts';
import type { ReferenceName } from '../reference.ts';
import { splitAtCommas } from '../ris/parse-ris-names.ts';
import { bracePartners } from './brace-partners.ts';

/**
 * Parses an `author` field: names separated by `and`, each as `First von Last`, `von Last, First`, `von Last, Jr, First`,
 * a `{Corporate Name}`, or in BibLaTeX's extended form `family=…, given=…`. The parts are TeX as the field has it. A final
 * `and others` or `et al.` is not a name; a note says that the list is incomplete.
 */
export function parseNames(field: string): ParsedNames {
  const names = field.replace(/\s+/g, ' ').replace(/(?<=\S),? et\.? al\.?[ }]*$/i, ' and others');
  const people = splitOutsideBraces(` ${names} `, ' and ')
    .flatMap((name) => splitOutsideBraces(name, ';'))
    .flatMap((name) => (notList.test(name) ? [name] : splitAtCommas(name)))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const written = people.filter((name) => !isOpenEnd(name));
  const hasMore = written.length < people.length;
  const parsed = written.map(parseName);
  return {
    names: parsed.map(({ name }) => name),
    hasMore,
    problems: [
      ...parsed.flatMap(({ problem }) => problem ?? []),
      ...(hasMore ? [notWhole(written.length)] : []),
    ],
  };
}

function parseName(written: string): ParsedName {
  if (isCorporate(written)) return { name: { form: 'whole', family: written } };
  const parts = splitOutsideBraces(written, ',').map((part) => part.trim());
  if (parts.every((part) => extendedPart.test(part))) return { name: extendedParts(parts) };
  const [family = '', second, third] = parts;
  if (parts.length === 1) return { name: runningName(written) };
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

/** IEEE marks the family name of `J. {van der Berg}` by braces. */
function runningName(written: string): ReferenceName {
  const [, given, family = written] = /^([^{}]+) \{([^{}]+ [^{}]+)\}$/.exec(written) ?? [];
  return given === undefined ? { form: 'running', family } : { form: 'parts', given, family };
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

function splitOutsideBraces(text: string, separator: ' and ' | ',' | ';'): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: found, index } of text.matchAll(/[{},;]| and (?=\S|$)/gi)) {
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

/** A comma in braces belongs to a name, and BibLaTeX puts commas between the parts of one. */
const notList = /\{[^{}]*,|=/;
const extendedPart = /^(family|given|prefix|suffix|useprefix|given-i|prefix-i) ?= ?(.*)$/;

interface ParsedNames {
  readonly names: readonly ReferenceName[];
  /** True if the list is open. */
  readonly hasMore: boolean;
  readonly problems: readonly Problem[];
}

interface ParsedName {
  readonly name: ReferenceName;
  readonly problem?: Problem;
}
