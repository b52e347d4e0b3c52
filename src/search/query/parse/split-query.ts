/**
 * Splits what was typed into its parts, in order: words, phrases in quotes of any style, fields with their values, and
 * `OR`.
 *
 * Nothing is an error. A quote that is never closed, a bracket, a hyphen alone and a field without a value mean
 * nothing. A word in lower case with a value right after its colon is meant as a field too, known or not; any other
 * colon belongs to the word.
 *
 * @param fields the names of fields, in lower case
 */
export function splitQuery(typed: string, fields: ReadonlySet<string>): readonly Part[] {
  const parts: Part[] = [];
  let place = 0;
  const match = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = place;
    const found = pattern.exec(typed);
    if (found !== null) place = pattern.lastIndex;
    return found ?? undefined;
  };
  const matchValue = (): Value | undefined => {
    const phrase = match(quoted) ?? match(singleQuoted);
    if (phrase !== undefined) return { text: phrase[1] ?? '', isQuoted: true };
    const word = match(anything)?.[0];
    return word === undefined ? undefined : { text: word, isQuoted: false };
  };
  while (place < typed.length && parts.length < mostParts) {
    if (match(nothing) !== undefined) continue;
    if (match(or) !== undefined) {
      parts.push('or');
      continue;
    }
    const start = place;
    const isNegated = match(minus) !== undefined;
    const field = matchField(match, fields);
    if (field !== undefined && isNextField(typed, place, fields)) continue;
    const value = matchValue();
    if (value !== undefined) {
      parts.push({ ...value, isNegated, field, typed: typed.slice(start, place).trim() });
    } else if (field === undefined) place += 1;
  }
  return parts;
}

/** No reader types more; pasted text may be long. */
const mostParts = 40;

function matchField(
  match: (pattern: RegExp) => RegExpExecArray | undefined,
  fields: ReadonlySet<string>,
): string | undefined {
  const named = new RegExp(`(${[...fields].join('|')})[:：][ \\t]*`, 'iy');
  return (match(named) ?? match(unknownField))?.[1]?.toLowerCase();
}

function isNextField(typed: string, place: number, fields: ReadonlySet<string>): boolean {
  if (!/\s/.test(typed[place - 1] ?? '')) return false;
  const [, next] = /^[-–−—]?(\p{L}+)[:：]/u.exec(typed.slice(place, place + 30)) ?? [];
  return next !== undefined && fields.has(next.toLowerCase());
}

const unknownField = /(\p{Ll}{2,})[:：](?=[\p{L}\p{N}"“„'‘])/uy;
const nothing = /[\s()[\]]+|[-–−—]+(?=[\s()[\]]|$)/uy;
const or = /(?:OR(?=\s|$)|\|\|?)/uy;
/** One hyphen, with something after it. */
const minus = /[-–−—](?![-–−—])/uy;
const quoted = /(?<![\p{L}\p{N}])["“”„‟«»＂]([^"“”„‟«»＂]*)["“”„‟«»＂]/uy;
/** An apostrophe quotes only whole words. */
const singleQuoted = /['‘’‚‹›](?=[\p{L}\p{N}])([^'‘’‚‹›]*)['‘’‚‹›](?=[\s()[\]]|$)/uy;
/** Up to the next space or quote, or to the next bar between words. */
const anything = /[\p{L}\p{N}.-]+(?=\|[\p{L}\p{N}])|[^\s"“”„‟«»＂]+/uy;

export type Part = 'or' | Operand;

export interface Operand extends Value {
  readonly isNegated: boolean;
  /** In lower case. */
  readonly field: string | undefined;
  /** The whole operand. */
  readonly typed: string;
}

interface Value {
  readonly text: string;
  readonly isQuoted: boolean;
}
