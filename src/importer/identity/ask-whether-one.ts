import type { Paper } from '../../paper/schema.ts';
import { titleToText } from '../../paper/title.ts';
import type { Problem } from '../../problem/problem.ts';

/**
 * Asks whether two papers are one, with the commands that answer. The question is asked again until it is answered.
 *
 * @param shared the identifier of the first paper that the second was given too, and is stored without
 */
export function askWhetherOne(
  { id, title }: Named,
  other: Named,
  shared?: string,
): Pick<Problem, 'severity' | 'message' | 'hint'> {
  const question =
    shared === undefined
      ? `could be the same paper as ${id}`
      : `has the identifier ${shared} of another paper, ${id}, and is stored without it`;
  return {
    severity: 'warning',
    message: question,
    hint: `${howToAnswer(id, other.id)}. The title of ${id}: ${titleToText(title)}`,
  };
}

/** Returns the commands that say whether two papers are one. */
export function howToAnswer(id: string, other: string): string {
  return `If they are one: npm run papers -- merge ${id} ${other}. If they are two: npm run papers -- distinct ${id} ${other}`;
}

type Named = Pick<Paper, 'id' | 'title'>;
