import { splitFrontmatter } from '../../paper/parse-paper-file.ts';
import type { StoredPaper } from '../merge/stored-paper.ts';

/** The line of the file on which a line of its body stands; both count from one. */
export function bodyLine({ text }: StoredPaper, line: number): number {
  return (splitFrontmatter(text)?.bodyLine ?? 1) + line - 1;
}
