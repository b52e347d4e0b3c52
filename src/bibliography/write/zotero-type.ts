import type { PaperType } from '../../paper/paper-type.ts';
import { citationForm, type CitationForm } from '../citation-type.ts';

/** Returns the type of a work under the name of Zotero, as its programs read it from web pages. */
export function zoteroType(work: { readonly type: PaperType }): string {
  return others[work.type] ?? types[citationForm(work)];
}

const types: Readonly<Record<CitationForm, string>> = {
  article: 'journalArticle',
  paper: 'conferencePaper',
  chapter: 'bookSection',
  book: 'book',
  thesis: 'thesis',
  report: 'report',
  preprint: 'preprint',
  other: 'document',
};

const others: Partial<Record<PaperType, string>> = {
  'article-magazine': 'magazineArticle',
  'article-newspaper': 'newspaperArticle',
  dataset: 'dataset',
  'entry-dictionary': 'dictionaryEntry',
  'entry-encyclopedia': 'encyclopediaArticle',
  manuscript: 'manuscript',
  patent: 'patent',
  software: 'computerProgram',
  speech: 'presentation',
  standard: 'standard',
  webpage: 'webpage',
};
