import { paperTypes, type PaperType } from '../../paper/paper-type.ts';

/**
 * Returns the type of a work by its name in CSL, or by the one that Crossref has for it
 * (https://api.crossref.org/types) and writes into CSL-JSON too; undefined for a name that neither knows.
 */
export function cslToType(name: string): PaperType | undefined {
  return types.get(name.trim().toLowerCase().replaceAll('_', '-'));
}

const types: ReadonlyMap<string, PaperType> = new Map<string, PaperType>([
  ...paperTypes.map((type) => [type.replaceAll('_', '-'), type] as const),
  ['book-chapter', 'chapter'],
  ['book-part', 'chapter'],
  ['book-section', 'chapter'],
  ['book-track', 'chapter'],
  ['book-series', 'collection'],
  ['book-set', 'book'],
  ['database', 'dataset'],
  ['dissertation', 'thesis'],
  ['edited-book', 'book'],
  ['journal', 'periodical'],
  ['journal-article', 'article-journal'],
  ['journal-issue', 'periodical'],
  ['journal-volume', 'periodical'],
  ['monograph', 'book'],
  ['peer-review', 'review'],
  ['posted-content', 'article'],
  ['preprint', 'article'],
  ['proceedings', 'collection'],
  ['proceedings-article', 'paper-conference'],
  ['proceedings-series', 'collection'],
  ['reference-book', 'book'],
  ['reference-entry', 'entry'],
  ['report-component', 'report'],
  ['report-series', 'report'],
]);
