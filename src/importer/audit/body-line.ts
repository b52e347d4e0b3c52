import { splitFrontmatter } from '../../paper/parse-paper-file.ts';
import type { StoredPaper } from '../merge/stored-paper.ts';

/** Returns the line of the file that holds a line of its body; both count from one. */
export function bodyLine({ text }: StoredPaper, line: number): number {
  return (splitFrontmatter(text)?.bodyLine ?? 1) + line - 1;
}
