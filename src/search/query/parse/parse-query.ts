import { cleanWords } from './clean-words.ts';
import { fieldNames, fieldToCondition } from './field-to-condition.ts';
import { parseIdentifier } from './parse-identifier.ts';
import type { Condition } from '../plan.ts';
import { splitQuery, type Operand, type Part } from './split-query.ts';

/**
 * What was typed, understood.
 *
 * - Plain words, all of which a paper must have. Signs that mean nothing to the index go or become words.
 * - `"phrase"` anywhere, in quotes of any style; one that is not closed counts as words.
 * - `-word`, `-"phrase"`, `-field:…`: papers without it. A hyphen inside a word, or by itself, is none.
 * - `OR` in capitals, or `|`: one of the two neighbours, words, phrases or fields. It binds tighter than what stands
 *   side by side: `a b OR c` is `a` and one of `b` and `c`.
 * - `author: tag: org: title: year: before: after: since: until: has:` and their other names, in upper or lower case,
 *   with a space behind the colon or none; see `parse-dates.ts` for what periods may be. A value that means nothing is
 *   searched as words and named in {@link Query.unknownFields}.
 *
 * Never throws. What is longer than {@link longestQuery} is cut between words.
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
  /** Plain words in their order. */
  readonly words: readonly string[];
  readonly conditions: readonly Condition[];
  /** Fields with values that mean nothing, as typed. */
  readonly unknownFields: readonly string[];
  /** When all of it is an identifier of a paper: what to look up, see `parseIdentifier`. */
  readonly identifiers?: readonly string[] | undefined;
}

/** A longer query is cut: what is pasted by mistake must not load the whole index. */
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
  // Who types nothing but this word means the word.
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
    field === undefined
      ? words.length > 0 && (isQuoted || isNegated) && textToPhrase(text, words)
      : fieldToCondition(field, operand);
  if (condition) return { condition: isNegated ? { kind: 'not', condition } : condition };
  if (field === undefined) return { words };
  return { words: [...cleanWords(field), ...words], unknown: [operand.typed] };
}

/** A phrase is searched as it stands, and with its signs as words when there are any. */
function textToPhrase(text: string, words: readonly string[]): Condition {
  const named: Condition = { kind: 'phrase', text: words.join(' ') };
  const plain = cleanWords(text, { keepsSymbols: true }).join(' ');
  if (plain === named.text || lostInPhrase.test(text)) return named;
  return { kind: 'any', conditions: [{ kind: 'phrase', text: plain }, named] };
}

/** Signs that the index holds in no form of their own. */
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
