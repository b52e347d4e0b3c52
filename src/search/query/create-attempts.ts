import type { SearchState } from '../search-state.ts';
import { contentWords, isLetter, isQuestion } from './content-words.ts';
import { createWordings } from './create-wordings.ts';
import { expandConditions, relaxPhrases } from './expand-condition.ts';
import type { Lexicon } from './lexicon.ts';
import { parseQuery, type Query } from './parse-query.ts';
import type { Attempt, Change, Condition } from './plan.ts';
import { resolveWord, type ResolvedWord } from './resolve-word.ts';

/**
 * The ways to understand what was typed, the likeliest first. Each is to be tried only when those before found nothing,
 * and nothing of the lexicon is loaded before the way that needs it is asked for.
 *
 * 1. All words, with slips mended and other forms besides (see `create-wordings.ts`).
 * 2. Only the words that carry meaning, which for a question and for a long query is the first.
 * 3. Other words that one of them may be a slip of.
 * 4. Phrases as plain words.
 * 5. Some of the words.
 *
 * @param language of the archive, primary subtag
 */
export async function* createAttempts(
  { typed, isExact }: Pick<SearchState, 'typed' | 'isExact'>,
  lexicon: Lexicon,
  language: string,
): AsyncGenerator<Attempt, void> {
  const query = parseQuery(typed);
  const unknown = query.unknownFields.map((text): Change => ({ kind: 'unknown-field', text }));
  const wholes = isExact || query.identifiers !== undefined ? asTyped(query) : undefined;
  for await (const attempt of wholes ?? understand(query, lexicon, language)) {
    yield { ...attempt, changes: [...unknown, ...attempt.changes] };
  }
}

async function* asTyped({ words, conditions }: Query): AsyncGenerator<Attempt, void> {
  const text = words.join(' ');
  const wordings = text === '' ? [] : [{ text, weight: 1 }];
  yield await Promise.resolve({ plan: { wordings, conditions }, changes: [] });
}

async function* understand(
  query: Query,
  lexicon: Lexicon,
  language: string,
): AsyncGenerator<Attempt, void> {
  const resolve = createResolver(query, lexicon);
  const expanded = await expandConditions(query.conditions, lexicon);
  const { conditions } = expanded;
  const content = contentWords(query.words, language);
  for (const words of choicesOf(query.words, content)) {
    const resolved = await resolve(words);
    if (words.length > 0 && resolved.every(({ text }) => text === undefined)) return;
    yield toAttempt(resolved, {
      conditions,
      changes: expanded.changes,
      forms: await formsFor(words, lexicon),
    });
  }
  const resolved = await resolve(content);
  const forms = await formsFor(content, lexicon);
  for (const other of otherReadings(resolved)) {
    yield toAttempt(other, { conditions, changes: expanded.changes, forms });
  }
  const relaxed = relaxPhrases(conditions);
  if (relaxed.changes.length > 0) {
    const changes = [...expanded.changes, ...relaxed.changes];
    yield toAttempt(resolved, { conditions: relaxed.conditions, changes, forms });
  }
  const loose = toAttempt(resolved, {
    conditions: relaxed.conditions,
    changes: [...expanded.changes, ...relaxed.changes],
    forms,
  });
  if (resolved.filter(({ text }) => text !== undefined).length > 1) yield toLoose(loose);
}

/** All words first where that is a title rather than a question. */
function choicesOf(
  words: readonly string[],
  content: readonly string[],
): readonly (readonly string[])[] {
  const all = content.length === words.length ? words : words.filter((word) => !isLetter(word));
  const isShort = all.length <= mostWithAll && !isQuestion(words);
  return isShort && all.length > content.length ? [all, content] : [content];
}

const mostWithAll = 6;

function createResolver({ words }: Query, lexicon: Lexicon) {
  const resolved = new Map<string, Promise<ResolvedWord>>();
  const last = words.at(-1);
  const resolve = (word: string): Promise<ResolvedWord> => {
    const known = resolved.get(word);
    const result = known ?? resolveWord(word, lexicon, { asPrefix: word === last });
    resolved.set(word, result);
    return result;
  };
  return (asked: readonly string[]): Promise<readonly ResolvedWord[]> =>
    Promise.all(asked.map(resolve));
}

async function formsFor(words: readonly string[], lexicon: Lexicon) {
  return words.length === 0 ? { acronyms: [], joined: [] } : lexicon.forms();
}

/** One word after the other taken for the next of those that it may be a slip of. */
function otherReadings(words: readonly ResolvedWord[]): readonly (readonly ResolvedWord[])[] {
  const readings = words.flatMap((word, place) =>
    word.others.map((other) =>
      words.with(place, {
        ...word,
        text: other,
        changes: [{ kind: 'corrected', from: word.typed, to: other }],
      }),
    ),
  );
  return readings.slice(0, mostOtherReadings);
}

const mostOtherReadings = 4;

function toAttempt(words: readonly ResolvedWord[], { conditions, changes, forms }: Rest): Attempt {
  const { wordings, changes: also } = createWordings(words, forms);
  return {
    plan: { wordings, conditions },
    changes: [...changes, ...words.flatMap((word) => word.changes), ...also],
  };
}

interface Rest {
  readonly conditions: readonly Condition[];
  readonly changes: readonly Change[];
  readonly forms: Parameters<typeof createWordings>[1];
}

function toLoose({ plan, changes }: Attempt): Attempt {
  const wordings = plan.wordings.map((wording) => ({ ...wording, isLoose: true }));
  return { plan: { ...plan, wordings }, changes: [...changes, { kind: 'some-words' }] };
}
