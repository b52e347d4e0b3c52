import type { FormsFile } from '../archive-files.ts';
import type { SearchState } from '../search-state.ts';
import { contentWords, isLetter, isQuestion } from './content-words.ts';
import { createWordings } from './create-wordings.ts';
import { expandConditions, relaxPhrases, type Expanded } from './expand-condition.ts';
import type { Lexicon } from './lexicon.ts';
import {
  apartReadings,
  joinedReadings,
  otherCorrections,
  slipsToKnownWords,
} from './other-readings.ts';
import { parseQuery, type Query } from './parse/parse-query.ts';
import type { Interpretation, Change } from './plan.ts';
import { resolveWord, type ResolvedWord } from './resolve-word.ts';

/**
 * The ways to interpret what was typed, the likeliest first. Each is to be tried only when those before found nothing,
 * and nothing of the lexicon is loaded before the way that needs it is asked for.
 *
 * 1. All words, with slips mended (see `resolve-word.ts`) and other forms besides (see `create-wordings.ts`).
 * 2. Only the words that carry meaning, which for a question and for a long query is the first. Of a question papers
 *    that have only most of its words are found at once.
 * 3. What else one of the words may be (see `other-readings.ts`).
 * 4. Phrases as plain words.
 * 5. Some of the words.
 *
 * There is none when all that was typed are signs that mean nothing. Nothing typed is everything.
 *
 * @param language of the archive, primary subtag
 */
export async function* interpretQuery(
  { typed, isExact }: Pick<SearchState, 'typed' | 'isExact'>,
  lexicon: Lexicon,
  language: string,
): AsyncGenerator<Interpretation, void> {
  const query = parseQuery(typed);
  if (typed.trim() !== '' && query.words.length + query.conditions.length === 0) return;
  const unknown = query.unknownFields.map((text): Change => ({ kind: 'unknown-field', text }));
  const wholes = isExact || query.identifiers !== undefined ? asTyped(query) : undefined;
  for await (const interpretation of wholes ?? interpret(query, lexicon, language)) {
    yield { ...interpretation, changes: [...unknown, ...interpretation.changes] };
  }
}

async function* asTyped({ words, conditions }: Query): AsyncGenerator<Interpretation, void> {
  const text = words.join(' ');
  const wordings = text === '' ? [] : [{ text, weight: 1 }];
  yield await Promise.resolve({ plan: { wordings, conditions, isExact: true }, changes: [] });
}

async function* interpret(
  query: Query,
  lexicon: Lexicon,
  language: string,
): AsyncGenerator<Interpretation, void> {
  const resolve = createResolver(query, lexicon);
  const expanded = await expandConditions(query.conditions, lexicon);
  const content = contentWords(query.words, language);
  const read = async (words: readonly string[]): Promise<Reading> => ({
    words: await resolve(words),
    forms: words.length === 0 ? noForms : await lexicon.forms(),
    ...expanded,
  });
  const isAsked = isQuestion(query.words, language);
  for (const words of isAsked ? [content] : choicesOf(query.words, content)) {
    const reading = await read(words);
    for await (const joined of joinedReadings(reading.words, lexicon, { isLeftOut: true })) {
      yield toInterpretation({ ...reading, words: joined });
    }
    if (words.length > 0 && countWords(reading) === 0) return yield* asTyped(query);
    const interpretation = toInterpretation(reading);
    yield isAsked && countWords(reading) > 1 ? withLoose(interpretation) : interpretation;
  }
  const reading = await read(content);
  for await (const words of readingsOf(reading.words, lexicon)) {
    yield toInterpretation({ ...reading, words });
  }
  const relaxed = relaxPhrases(reading.conditions);
  const anywhere: Reading = {
    ...reading,
    conditions: relaxed.conditions,
    changes: [...reading.changes, ...relaxed.changes],
  };
  if (relaxed.changes.length > 0) yield toInterpretation(anywhere);
  if (countWords(reading) > 1) yield toLoose(toInterpretation(anywhere));
}

/** Some words, as they are understood, and what else must hold of a paper. */
interface Reading extends Expanded {
  readonly words: readonly ResolvedWord[];
  readonly forms: Pick<FormsFile, 'acronyms' | 'joined'>;
}

const noForms = { acronyms: [], joined: [] };

function countWords({ words }: Reading): number {
  return words.filter(({ text }) => text !== undefined).length;
}

/** What else the words may mean, the likeliest first. */
async function* readingsOf(
  words: readonly ResolvedWord[],
  lexicon: Lexicon,
): AsyncGenerator<readonly ResolvedWord[], void> {
  yield* apartReadings(words);
  yield* otherCorrections(words);
  if (words.length < 2) return;
  yield* joinedReadings(words, lexicon, { isLeftOut: false });
  yield* slipsToKnownWords(words, lexicon);
}

/** No paper answers a question in all of its words, and the few that happen to have them all are seldom meant. */
function withLoose(interpretation: Interpretation): Interpretation {
  const { wordings } = interpretation.plan;
  const loose = wordings.slice(0, 1).map((wording) => ({ ...wording, isLoose: true }));
  return { ...interpretation, plan: { ...interpretation.plan, wordings: [...wordings, ...loose] } };
}

/** All words first where they may be a title. */
function choicesOf(
  words: readonly string[],
  content: readonly string[],
): readonly (readonly string[])[] {
  const all = content.length === words.length ? words : words.filter((word) => !isLetter(word));
  return all.length <= mostWithAll && all.length > content.length ? [all, content] : [content];
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

function toInterpretation({ words, forms, conditions, changes }: Reading): Interpretation {
  const { wordings, changes: also } = createWordings(words, forms);
  return {
    plan: { wordings, conditions },
    changes: [...changes, ...words.flatMap((word) => word.changes), ...also],
  };
}

/** Of the words that an acronym stands for, some mean nothing. */
const leastLoose = 0.7;

function toLoose({ plan, changes }: Interpretation): Interpretation {
  const wordings = plan.wordings
    .filter(({ weight }) => weight > leastLoose)
    .map((wording) => ({ ...wording, isLoose: true }));
  return { plan: { ...plan, wordings }, changes: [...changes, { kind: 'some-words' }] };
}
