import type { Plan, Expansion } from '../../query/plan.ts';
import { completeWord } from '../archive/complete-word.ts';
import { evaluateCondition, evaluatePhrase } from './evaluate-condition.ts';
import type { RowMatch, SearchBundle } from '../archive/open-archive.ts';
import type { PlanContext } from './plan-context.ts';
import {
  allRows,
  inBoth,
  inEither,
  matchesToScores,
  noRows,
  type RowScores,
} from './row-scores.ts';

/** Returns the papers of a bundle that fit a plan, with their scores. */
export async function evaluatePlan(
  { expansions, conditions, isExact = false }: Plan,
  bundle: SearchBundle,
  search: PlanContext,
): Promise<RowScores> {
  const context: PlanContext = { ...search, isExact };
  let scores = expansions.length === 0 ? allRows(bundle.table.rows) : noRows(bundle.table.rows);
  for (const expansion of expansions) {
    scores = inEither(scores, await evaluateExpansion(expansion, bundle, context));
  }
  for (const condition of conditions) {
    if (scores.every((score) => score < 0)) return scores;
    scores = inBoth(scores, await evaluateCondition(condition, bundle, context));
  }
  return scores;
}

async function evaluateExpansion(
  { text, weight, isLoose = false }: Expansion,
  bundle: SearchBundle,
  context: PlanContext,
): Promise<RowScores> {
  const phrases = [...text.matchAll(quoted)].map(([, phrase = '']) => phrase);
  const words = text.replace(quoted, ' ').split(/\s+/).filter(Boolean);
  const evaluate = isLoose ? evaluateSomeWords : evaluateAllWords;
  let scores =
    words.length === 0 ? allRows(bundle.table.rows) : await evaluate(words, bundle, context);
  for (const phrase of phrases) {
    scores = inBoth(scores, await evaluatePhrase(phrase, bundle, context));
  }
  return scores.map((score) => (score < 0 ? score : score * weight));
}

const quoted = /"([^"]*)"/g;

async function evaluateAllWords(
  words: readonly string[],
  bundle: SearchBundle,
  { onMatches, isExact }: PlanContext,
): Promise<RowScores> {
  const known: string[] = [];
  for (const [place, word] of words.entries()) {
    const asPrefix = place === words.length - 1;
    const complete = await completeWord(bundle, word, { asPrefix, isExact });
    if (complete === undefined) return noRows(bundle.table.rows);
    known.push(complete);
  }
  const matches = await bundle.search(known.join(' '));
  onMatches(matches);
  return matchesToScores(matches, bundle.table.rows);
}

/**
 * Returns papers with at least a third of the words, and at least half as many as the best paper. More and rarer words
 * score higher, and words in the title highest.
 */
async function evaluateSomeWords(
  words: readonly string[],
  bundle: SearchBundle,
  { onMatches }: PlanContext,
): Promise<RowScores> {
  const { rows } = bundle.table;
  const sums = new Float64Array(rows);
  const counts = new Uint8Array(rows);
  for (const word of words) {
    const matches = await bundle.search(`"${word}"`);
    if (matches.length === 0) continue;
    onMatches(matches);
    const scores = await scoreWord(word, matches, bundle);
    for (const { row } of matches) {
      counts[row] = (counts[row] ?? 0) + 1;
      sums[row] = (sums[row] ?? 0) + (scores.get(row) ?? 0);
    }
  }
  const least = Math.max(Math.ceil(words.length / 3), Math.ceil(Math.max(0, ...counts) / 2));
  return sums.map((sum, row) => {
    const count = counts[row] ?? 0;
    return count >= least ? (sum * count) / words.length : -1;
  });
}

/**
 * Scores papers as Pagefind does, the title first. A word that nearly all papers have tells little and would take
 * Pagefind long.
 */
async function scoreWord(
  word: string,
  matches: readonly RowMatch[],
  { table, search }: SearchBundle,
): Promise<ReadonlyMap<number, number>> {
  const share = matches.length / table.rows;
  if (share > commonShare) return new Map(matches.map(({ row }) => [row, Math.log(1 + 1 / share)]));
  const scored = await search(word);
  return new Map(scored.map(({ row, score }) => [row, score]));
}

const commonShare = 0.5;
