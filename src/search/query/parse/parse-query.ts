import { cleanWords } from './clean-words.ts';
import { fieldNames, fieldToCondition } from './field-to-condition.ts';
import { parseIdentifier } from './parse-identifier.ts';
import type { Condition } from '../plan.ts';
import { splitQuery, type Operand, type Part } from './split-query.ts';

/**
 * Parses what was typed.
 *
 * - Plain words, all of which a paper must have. Symbols that mean nothing to the index are removed or become words.
 * - `"phrase"` anywhere, in quotes of any style; without a closing quote it is plain words.
 * - `-word`, `-"phrase"`, `-field:…`: papers without it. A hyphen inside a word or alone does not negate.
 * - `OR` in capitals, or `|`: one of its two neighbours, which may be words, phrases or fields. It binds more tightly
 *   than adjacency: `a b OR c` is `a` and one of `b` and `c`.
 * - `author: tag: org: title: venue: publisher: category: keyword: year: before: after: since: until: has:` and their other
 *   names, in upper or lower case, with or without a space after the colon; see `parse-dates.ts` for periods. A field
 *   that is unknown, or whose value means nothing, is left out and listed in {@link Query.unknownFields}.
 * - A category of arXiv, `cs.CL`, means papers of it.
 *
 * Never throws. A query longer than {@link longestQuery} is cut between words.
 */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, mostTyped).normalize('NFC').replace(/\p{C}/gu, ' ');
  const identifiers = parseIdentifier(text);
  const [identifier] = identifiers ?? [];
  if (identifier !== undefined) {
    return { words: [identifier], conditions: [], unknownFields: [], identifiers };
  }
  const words: string[] = [];
  const conditions: Condition[] = [];
  const unknownFields: string[] = [];
  for (const group of groupByOr(withinLimit(splitQuery(text, fieldNames)))) {
    const meanings = group.map(operandToMeaning);
    unknownFields.push(...meanings.flatMap(({ unknown }) => unknown ?? []));
    const all = meanings.length > 1 ? toAny(meanings) : meanings[0];
    words.push(...(all?.words ?? []));
    if (all?.condition !== undefined) conditions.push(all.condition);
  }
  return { words, conditions, unknownFields };
}

export interface Query {
  /** Plain words, in order. */
  readonly words: readonly string[];
  readonly conditions: readonly Condition[];
  /** Unknown fields, and those with values that mean nothing, as typed. */
  readonly unknownFields: readonly string[];
  /** What to look up, if the whole query is an identifier of a paper: see `parseIdentifier`. */
  readonly identifiers?: readonly string[] | undefined;
}

/** Longer queries are cut: text pasted by mistake must not load the whole index. */
export const longestQuery = 200;
const mostTyped = 1_000;

function withinLimit(parts: readonly Part[]): readonly Part[] {
  let length = -1;
  return parts
    .map((part) => (part === 'or' ? part : { ...part, text: part.text.slice(0, longestQuery) }))
    .filter((part) => (length += part === 'or' ? 0 : part.text.length + 1) <= longestQuery);
}

function groupByOr(parts: readonly Part[]): readonly (readonly Operand[])[] {
  const groups: Operand[][] = [];
  let joins = false;
  for (const part of parts) {
    if (part === 'or') joins = true;
    else {
      const last = groups.at(-1);
      if (joins && last !== undefined) last.push(part);
      else groups.push([part]);
      joins = false;
    }
  }
  // The word alone means the word.
  return groups.length === 0 && joins ? [[plainOr]] : groups;
}

const plainOr: Operand = {
  text: 'OR',
  typed: 'OR',
  isQuoted: false,
  isNegated: false,
  field: undefined,
};

function operandToMeaning(operand: Operand): Meaning {
  const { field, text, isQuoted, isNegated } = operand;
  const words = cleanWords(text);
  const condition =
    field !== undefined || (!isQuoted && isArxivCategory(text))
      ? fieldToCondition(field ?? 'category', operand)
      : words.length > 0 && (isQuoted || isNegated) && textToPhrase(text, words);
  if (condition) return { condition: isNegated ? { kind: 'not', condition } : condition };
  return field === undefined ? { words } : { unknown: [operand.typed] };
}

function isArxivCategory(word: string): boolean {
  return /^(?:astro-ph|cond-mat|cs|econ|eess|math|nlin|physics|q-bio|q-fin|stat)\.[a-z]{2,}(?:-[a-z]+)*$/i.test(
    word,
  );
}

/** Searches a phrase as typed, and with its symbols as words if it has any. */
function textToPhrase(text: string, words: readonly string[]): Condition {
  const named: Condition = { kind: 'phrase', text: words.join(' ') };
  const plain = cleanWords(text, { keepsSymbols: true }).join(' ');
  if (plain === named.text || lostInPhrase.test(text)) return named;
  return { kind: 'any', conditions: [{ kind: 'phrase', text: plain }, named] };
}

/** Symbols that the index does not hold. */
const lostInPhrase = /[*+#^_∞$\\]/;

function toAny(meanings: readonly Meaning[]): Meaning {
  const conditions = meanings.flatMap(({ words = [], condition }): readonly Condition[] => {
    if (condition !== undefined) return [condition];
    return words.length === 0 ? [] : [{ kind: 'words', text: words.join(' ') }];
  });
  return { condition: conditions.length > 1 ? { kind: 'any', conditions } : conditions[0] };
}

/** What one part of a query asks for. */
interface Meaning {
  readonly words?: readonly string[] | undefined;
  readonly condition?: Condition | undefined;
  readonly unknown?: readonly string[] | undefined;
}
