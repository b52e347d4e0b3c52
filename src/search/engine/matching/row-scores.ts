import type { RowMatch } from '../archive/open-archive.ts';

/** The score of each row of a bundle, below zero for papers that are not found. */
export type RowScores = Float64Array;

export function isFound(scores: RowScores, row: number): boolean {
  return (scores[row] ?? notFound) >= 0;
}

export function noRows(rows: number): RowScores {
  return new Float64Array(rows).fill(notFound);
}

export function allRows(rows: number): RowScores {
  return new Float64Array(rows);
}

export function matchesToScores(matches: readonly RowMatch[], rows: number): RowScores {
  const scores = noRows(rows);
  for (const { row, score } of matches) scores[row] = score;
  return scores;
}

/** @param fits is called for every row */
export function rowsThat(rows: number, fits: (row: number) => boolean): RowScores {
  return Float64Array.from({ length: rows }, (_, row) => (fits(row) ? 0 : notFound));
}

/** Returns the rows in both, with the sum of their scores. */
export function inBoth(a: RowScores, b: RowScores): RowScores {
  return a.map((score, row) => {
    const other = b[row] ?? notFound;
    return score < 0 || other < 0 ? notFound : score + other;
  });
}

/** Returns the rows in either, with the higher score. */
export function inEither(a: RowScores, b: RowScores): RowScores {
  return a.map((score, row) => Math.max(score, b[row] ?? notFound));
}

export function notIn(scores: RowScores): RowScores {
  return scores.map((score) => (score < 0 ? 0 : notFound));
}

const notFound = -1;
