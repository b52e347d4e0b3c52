import type { Words } from '../../words/words-of.ts';
import { citationType } from '../../bibliography/citation-type.ts';
import type { ArchivePaper } from '../../content/archive-paper.ts';

/** Returns what a paper is in words, if its record says so: `PhD thesis`, `Journal article`. */
export function typeName(words: Words, paper: ArchivePaper): string | undefined {
  if (paper.genre !== undefined) return paper.genre;
  if (paper.type === undefined) return undefined;
  const type = citationType(paper);
  const spelled = type.replaceAll(/[-_]/g, ' ');
  return words.paper.types[type] ?? spelled.slice(0, 1).toUpperCase() + spelled.slice(1);
}
