import type { JudgedQuery } from './load-queries.ts';

/**
 * Scores rankings for each class of queries, in the order of their first appearance.
 *
 * @param rankings the first papers found for each query, best first
 */
export function scoreRankings(
  queries: readonly JudgedQuery[],
  rankings: readonly (readonly string[])[],
): readonly Score[] {
  const scored = queries.map(({ kind, answers }, place) => {
    const ranking = rankings[place] ?? [];
    const recall = recallAtTen(ranking, answers);
    return { kind, reciprocalRank: reciprocalRank(ranking, answers), recall };
  });
  return [...Map.groupBy(scored, ({ kind }) => kind)].map(([kind, group]) => ({
    kind,
    queries: group.length,
    reciprocalRank: mean(group.map((each) => each.reciprocalRank)),
    recall: mean(group.map((each) => each.recall)),
  }));
}

/** The score of one class of queries. */
export interface Score {
  readonly kind: string;
  readonly queries: number;
  /** The mean of one divided by the rank of the first answer; 0 for a ranking without an answer. */
  readonly reciprocalRank: number;
  readonly recall: number;
}

export function reciprocalRank(ranking: readonly string[], answers: readonly string[]): number {
  const rank = ranking.findIndex((id) => answers.includes(id));
  return rank === -1 ? 0 : 1 / (rank + 1);
}

/** Returns the share of answers among the first ten papers; of more than ten answers, ten count as all. */
function recallAtTen(ranking: readonly string[], answers: readonly string[]): number {
  const found = ranking.slice(0, 10).filter((id) => answers.includes(id));
  return found.length / Math.min(10, answers.length);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
