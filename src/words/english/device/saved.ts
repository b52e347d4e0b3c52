import type { Plural } from '../../plural.ts';

/** Button of a paper. */
export const save = 'Save';
export const saved = 'Saved';
export const saveNamed = (title: string): string => `Save: ${title}`;
export const removedWithNote =
  'Removed with your note and tags. Save it again now to have them back.';
/** Where a change could not be stored. */
export const refusal =
  'This device keeps nothing more: its storage is full or switched off. Nothing was changed.';

/** The list. */
export const search = 'Search what you saved';
export const order = 'Order';
export const orders = {
  newest: 'Saved last',
  oldest: 'Saved first',
  date: 'Newest paper',
  title: 'Title',
};
export const byTag = 'Filter by tag';
/** The links follow. */
export const needsScripts =
  'Papers are saved on your device, which needs JavaScript. Without it you can browse:';
export const empty =
  'Nothing is saved yet. Press the bookmark on a card, or “Save” on the page of a paper, and it is kept here: on this device only, without an account. A file from another device can be imported below.';
export const showMore = 'Show more';
export const countSaved = (papers: string): string => `${papers} saved`;
export const countShown = (count: string, papers: string): string => `${count} of ${papers} shown`;
export const remove = 'Remove';
export const removeNamed = (title: string): string => `Remove: ${title}`;
export const removed = (title: string): string => `Removed: ${title}`;
export const undo = 'Undo';
export const undoNamed = (title: string): string => `Undo: save ${title} again`;
export const noteAndTags = 'Note and tags';
export const note = 'Note';
export const tags = 'Tags, separated by commas';
export const moreNames = (count: string): string => `${count} more`;

/** Files. */
export const exchange = 'Take along, bring along';
export const exportTo = 'Export';
export const fullFile = 'JSON with notes and tags';
export const importFrom = 'Import BibTeX, RIS or JSON';
export const nothingToExport = 'There is nothing to export.';
export const exported = (papers: string): string => `${papers} exported.`;
export const incomplete = (papers: string): string =>
  `The pages of ${papers} could not be read: the file has what is known of them.`;
export const added = (papers: string): string => `${papers} added.`;
export const addedAndKnown = (papers: string, known: string): string =>
  `${papers} added, ${known} already there.`;
export const faulty: Plural = { one: '# entry had faults.', other: '# entries had faults.' };
export const unchanged = (problem: string): string => `${problem} Nothing was changed.`;
export const tooLarge = 'The file is larger than 5 MB.';
export const emptyFile = 'The file is empty.';
export const tooMany = (count: string, most: string): string =>
  `The file has ${count} papers; at most ${most} are read.`;
export const wrongFile = 'The file is no BibTeX, RIS or JSON of papers.';
export const noneRead = 'No paper could be read from the file.';

/** Searches that are saved on the device, and recent ones. */
export const searches = 'Saved searches';
export const recentSearches = 'Recent searches on this device';
export const forgetRecent = 'Forget them';
export const saveSearch = 'Save this search';
export const searchSaved = 'Search saved';
export const nameOfSearch = 'Name of the search';
export const cancel = 'Cancel';
export const noLonger = (name: string): string => `“${name}” is no longer saved.`;
export const savedHere =
  'Saved on this device. It is listed on the page of saved papers, with what is new.';
export const forget = 'Forget';
export const forgetSearch = (name: string): string => `Forget the search ${name}`;
export const newCount = (count: string): string => `${count} new`;
export const orMore = (count: string): string => `${count} or more`;
