import { citationType } from '../../bibliography/citation-type.ts';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { PaperType } from '../../paper/paper-type.ts';

/** Returns what a paper is in words, if its record says so: `PhD thesis`, `Journal article`. */
export function typeName(paper: ArchivePaper): string | undefined {
  if (paper.genre !== undefined) return paper.genre;
  if (paper.type === undefined) return undefined;
  const type = citationType(paper);
  const words = names[type] ?? type.replaceAll(/[-_]/g, ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** Types whose names in CSL are not English words. */
const names: Partial<Record<PaperType, string>> = {
  article: 'preprint',
  'article-journal': 'journal article',
  'article-magazine': 'magazine article',
  'article-newspaper': 'newspaper article',
  chapter: 'book chapter',
  dataset: 'data set',
  entry: 'entry of a reference work',
  'entry-dictionary': 'dictionary entry',
  'entry-encyclopedia': 'encyclopedia entry',
  'paper-conference': 'conference paper',
  'post-weblog': 'blog post',
  'review-book': 'book review',
  speech: 'talk',
  webpage: 'web page',
};
