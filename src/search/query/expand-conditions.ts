import type { Dictionary } from './dictionary.ts';
import type { Change, Condition, SearchedField } from './plan.ts';
import { resolveWord } from './resolve-word.ts';

/**
 * Corrects slips in the words of conditions, and adds their other spellings as alternatives. Negated conditions are not
 * corrected.
 */
export async function expandConditions(
  conditions: readonly Condition[],
  dictionary: Dictionary,
): Promise<Expanded> {
  const expanded = await Promise.all(conditions.map((condition) => expand(condition, dictionary)));
  return {
    conditions: expanded.map(({ condition }) => condition),
    changes: expanded.flatMap(({ changes }) => changes),
  };
}

/** Replaces phrases in conditions with words that may be anywhere. */
export function relaxPhrases(conditions: readonly Condition[]): Expanded {
  const changes: Change[] = [];
  const relax = (condition: Condition): Condition => {
    if (condition.kind === 'any')
      return { ...condition, conditions: condition.conditions.map(relax) };
    if (condition.kind === 'phrase' && condition.text.includes(' ')) {
      changes.push({ kind: 'no-phrase', phrase: condition.text });
      return { kind: 'words', text: condition.text };
    }
    if (condition.kind === 'field' && /^".* .*"$/.test(condition.text)) {
      const text = condition.text.replaceAll('"', '');
      changes.push({ kind: 'no-phrase', phrase: text });
      return { ...condition, text };
    }
    return condition;
  };
  const relaxed = conditions.map(relax);
  return { conditions: relaxed, changes: changes.slice(0, 1) };
}

export interface Expanded {
  readonly conditions: readonly Condition[];
  readonly changes: readonly Change[];
}

async function expand(condition: Condition, dictionary: Dictionary): Promise<One> {
  switch (condition.kind) {
    case 'field':
      return codes.has(condition.field)
        ? { condition, changes: [] }
        : expandText(condition, dictionary);
    case 'phrase':
    case 'words':
      return expandText(condition, dictionary);
    case 'any':
      return expandAny(condition, dictionary);
    case 'not': {
      const inner = condition.condition;
      if (inner.kind !== 'phrase') return { condition, changes: [] };
      return { condition: { ...condition, condition: toAny(hyphenated(inner)) }, changes: [] };
    }
    default:
      return { condition, changes: [] };
  }
}

/** Fields of which no value is a word with a slip. */
const codes: ReadonlySet<SearchedField> = new Set(['categories', 'identifiers']);

/** Corrects alternatives only if none can stay as it is: with `poker OR semantic` no paper of `power` is meant. */
async function expandAny(
  { conditions, ...any }: Extract<Condition, { readonly kind: 'any' }>,
  dictionary: Dictionary,
): Promise<One> {
  const expanded = await Promise.all(conditions.map((each) => expand(each, dictionary)));
  const isKept = expanded.some(({ changes }) => changes.length === 0);
  const all = expanded.map((one, place): One => {
    const condition = conditions[place];
    return isKept && condition !== undefined && one.changes.length > 0
      ? { condition, changes: [] }
      : one;
  });
  return {
    condition: { ...any, conditions: all.map(({ condition }) => condition) },
    changes: all.flatMap(({ changes }) => changes),
  };
}

async function expandText(condition: OfText, dictionary: Dictionary): Promise<One> {
  const words = condition.text.replaceAll('"', '').split(' ');
  const resolved = await Promise.all(
    words.map((word, place) =>
      resolveWord(word, dictionary, {
        asPrefix: condition.kind === 'field' && place === words.length - 1,
      }),
    ),
  );
  // Without the word, it would be another phrase: let it find nothing.
  if (resolved.some(({ text }) => text === undefined)) return { condition, changes: [] };
  const mended = resolved.map(({ text = '' }) => text);
  const others = resolved.flatMap(({ variants }, place) =>
    variants.slice(0, 2).map((variant) => mended.with(place, variant)),
  );
  const isQuoted = condition.text.includes('"');
  const forms = [mended, ...others.slice(0, mostForms)].map((form): OfText => {
    const text = form.join(' ');
    return { ...condition, text: isQuoted ? `"${text}"` : text };
  });
  return {
    condition: toAny(forms.flatMap(hyphenated)),
    changes: resolved.flatMap(({ changes }) => changes),
  };
}

const mostForms = 3;

/**
 * Returns a phrase with and without its hyphens: the index holds "multiple-choice" as one word beside its parts, so it
 * is not adjacent to the word that follows.
 */
function hyphenated(condition: OfText): readonly OfText[] {
  if (condition.kind !== 'phrase') return [condition];
  const { text } = condition;
  const words = text.split(' ');
  const apart = text.replaceAll(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, ' ');
  const joins =
    words.length < 2 || words.length > mostJoined
      ? []
      : words
          .slice(1)
          .map((word, place) =>
            [
              ...words.slice(0, place),
              `${words[place] ?? ''}-${word}`,
              ...words.slice(place + 2),
            ].join(' '),
          );
  return [...new Set([text, apart, ...joins])].map((each) => ({ ...condition, text: each }));
}

/** Every form of a phrase may cost loading a part of the index. */
const mostJoined = 4;

function toAny(conditions: readonly Condition[]): Condition {
  const [only] = conditions;
  return only !== undefined && conditions.length === 1 ? only : { kind: 'any', conditions };
}

type OfText = Extract<Condition, { readonly kind: 'phrase' | 'words' | 'field' }>;

interface One {
  readonly condition: Condition;
  readonly changes: readonly Change[];
}
