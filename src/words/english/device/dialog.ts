import type { Plural } from '../../plural.ts';

/** The search as a dialog. */
export const heading = 'Search';
export const searching = 'Searching …';
export const papers = 'Papers';
export const suggestions = 'Suggestions';
export const countedSuggestions: Plural = { one: '# suggestion', other: '# suggestions' };
export const placeholder = 'Titles, abstracts, authors, topics, identifiers';
export const close = 'Close';
export const toMove = 'to move';
export const toOpen = 'to open';
export const toClose = 'to close';
export const enterRetries = 'The search could not be loaded. Enter tries again.';
export const offlineDialog = 'You are offline, and the search could not be loaded.';
export const nothingFound = 'Nothing found';
export const nothingYet = 'Nothing found yet';
export const recent = 'Recent searches';
export const near = 'Near it';
export const pagesInDialog = 'Topics, authors, dates';
export const titles = 'Titles';
export const papersFor = (words: string): string => `Papers for “${words}”`;
export const allResults = (typed: string): string => `All results for “${typed}”`;
export const kind = {
  topic: 'Topic',
  author: 'Author',
  organization: 'Organisation',
  date: 'Date',
};
