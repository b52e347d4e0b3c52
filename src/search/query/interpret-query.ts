import type { FormsFile } from '../archive-files.ts';
import type { SearchState } from '../search-state.ts';
import { contentWords, isLetter, isQuestion } from './content-words.ts';
import { expandConditions, relaxPhrases, type Expanded } from './expand-conditions.ts';
import { expandWords } from './expand-words.ts';
import type { Dictionary } from './dictionary.ts';
import { parseQuery, type Query } from './parse/parse-query.ts';
import type { Change, Interpretation, Plan } from './plan.ts';
import { resolveWord, type ResolvedWord } from './resolve-word.ts';
import {
  correctKnownWords,
  correctOtherwise,
  joinNeighbours,
  splitHyphens,
  type Rewrite,
} from './rewrite-words.ts';

/**
 * Yields the ways to understand a query, the likeliest first. Try each only when those before have found nothing: the
 * dictionary loads nothing before the interpretation that needs it is requested.
 *
 * 1. All words, with slips corrected (see `resolve-word.ts`) and expanded into other forms (see `expand-words.ts`).
 * 2. Only the words that carry meaning; for a question or a long query this comes first. A question also finds papers
 *    with most of its words.
 * 3. Rewrites of the words into others that may be meant (see `rewrite-words.ts`).
 * 4. Phrases as plain words.
 * 5. Some of the words.
 *
 * Yields nothing when only meaningless symbols were typed, and a plan that finds nothing when only unknown fields were. An
 * empty query finds everything.
 *
 * @param language of the archive, primary subtag
 */
export async function* interpretQuery(
  { typed, isExact }: Pick<SearchState, 'typed' | 'isExact'>,
  dictionary: Dictionary,
  language: string,
): AsyncGenerator<Interpretation, void> {
  const query = parseQuery(typed);
  const unknown = query.unknownFields.map((text): Change => ({ kind: 'unknown-field', text }));
  if (typed.trim() !== '' && query.words.length + query.conditions.length === 0) {
    if (unknown.length > 0) yield { plan: nothing, changes: unknown };
    return;
  }
  const wholes = isExact || query.identifiers !== undefined ? asTyped(query) : undefined;
  for await (const interpretation of wholes ?? interpret(query, dictionary, language)) {
    yield { ...interpretation, changes: [...unknown, ...interpretation.changes] };
  }
}

/** Finds nothing, of which the reader is told the reason. */
const nothing: Plan = { expansions: [], conditions: [{ kind: 'any', conditions: [] }] };

async function* asTyped({ words, conditions }: Query): AsyncGenerator<Interpretation, void> {
  const text = words.join(' ');
  const expansions = text === '' ? [] : [{ text, weight: 1 }];
  yield await Promise.resolve({ plan: { expansions, conditions, isExact: true }, changes: [] });
}

async function* interpret(
  query: Query,
  dictionary: Dictionary,
  language: string,
): AsyncGenerator<Interpretation, void> {
  const resolve = createResolver(query, dictionary);
  const expanded = await expandConditions(query.conditions, dictionary);
  const content = contentWords(query.words, language);
  const resolveAll = async (words: readonly string[]): Promise<ResolvedQuery> => ({
    words: await resolve(words),
    forms: words.length === 0 ? noForms : await dictionary.forms(),
    ...expanded,
  });
  const isAsked = isQuestion(query.words, language);
  for (const words of isAsked ? [content] : choicesOf(query.words, content)) {
    const resolved = await resolveAll(words);
    for await (const joined of joinNeighbours(resolved.words, dictionary, { isLeftOut: true })) {
      yield toInterpretation({ ...resolved, words: joined });
    }
    if (words.length > 0 && countWords(resolved) === 0) return yield* asTyped(query);
    const interpretation = toInterpretation(resolved);
    yield isAsked && countWords(resolved) > 1
      ? toAsked(interpretation, query.words)
      : interpretation;
  }
  const resolved = await resolveAll(content);
  for await (const words of rewritesOf(resolved.words, dictionary)) {
    yield toInterpretation({ ...resolved, words });
  }
  const relaxed = relaxPhrases(resolved.conditions);
  const anywhere: ResolvedQuery = {
    ...resolved,
    conditions: relaxed.conditions,
    changes: [...resolved.changes, ...relaxed.changes],
  };
  if (relaxed.changes.length > 0) yield toInterpretation(anywhere);
  if (countWords(resolved) > 1) yield toLoose(toInterpretation(anywhere));
}

/** The words of a query once each is resolved, and the conditions that must hold too. */
interface ResolvedQuery extends Expanded {
  readonly words: readonly ResolvedWord[];
  readonly forms: Pick<FormsFile, 'acronyms' | 'joined'>;
}

const noForms = { acronyms: [], joined: [] };

function countWords({ words }: ResolvedQuery): number {
  return words.filter(({ text }) => text !== undefined).length;
}

/** Yields other words that may be meant, the likeliest first. */
async function* rewritesOf(
  words: readonly ResolvedWord[],
  dictionary: Dictionary,
): AsyncGenerator<Rewrite, void> {
  yield* splitHyphens(words);
  yield* correctOtherwise(words);
  if (words.length < 2) return;
  yield* joinNeighbours(words, dictionary, { isLeftOut: false });
  yield* correctKnownWords(words, dictionary);
}

/** No paper answers a question in all of its words, and the few that happen to have them all are seldom meant. */
function toAsked(interpretation: Interpretation, words: readonly string[]): Interpretation {
  const { plan } = interpretation;
  const loose = plan.expansions.slice(0, 1).map((expansion) => ({ ...expansion, isLoose: true }));
  return {
    ...interpretation,
    plan: { ...plan, expansions: [...plan.expansions, ...loose], asked: words.join(' ') },
  };
}

/** Returns all words first if they may be a title. */
function choicesOf(
  words: readonly string[],
  content: readonly string[],
): readonly (readonly string[])[] {
  const all = content.length === words.length ? words : words.filter((word) => !isLetter(word));
  return all.length <= mostWithAll && all.length > content.length ? [all, content] : [content];
}

const mostWithAll = 6;

function createResolver({ words }: Query, dictionary: Dictionary) {
  const resolved = new Map<string, Promise<ResolvedWord>>();
  const last = words.at(-1);
  const resolve = (word: string): Promise<ResolvedWord> => {
    const known = resolved.get(word);
    const result = known ?? resolveWord(word, dictionary, { asPrefix: word === last });
    resolved.set(word, result);
    return result;
  };
  return (asked: readonly string[]): Promise<readonly ResolvedWord[]> =>
    Promise.all(asked.map(resolve));
}

function toInterpretation({ words, forms, conditions, changes }: ResolvedQuery): Interpretation {
  const { expansions, changes: also } = expandWords(words, forms);
  return {
    plan: { expansions, conditions },
    changes: [...changes, ...words.flatMap((word) => word.changes), ...also],
  };
}

/** Some of the words in an acronym's long form mean nothing. */
const leastLoose = 0.7;

function toLoose({ plan, changes }: Interpretation): Interpretation {
  const expansions = plan.expansions
    .filter(({ weight }) => weight > leastLoose)
    .map((expansion) => ({ ...expansion, isLoose: true }));
  return { plan: { ...plan, expansions }, changes: [...changes, { kind: 'some-words' }] };
}
