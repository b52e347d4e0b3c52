/** Names of the pages, in navigations and as headings. */
export const archive = 'Archive';
export const topics = 'Topics';
export const trending = 'Trending';
export const authors = 'Authors';
export const organizations = 'Organisations';
export const statistics = 'Statistics';
export const search = 'Search';
export const subscribe = 'Subscribe';
export const saved = 'Saved papers';
export const data = 'Data';
export const notFound = 'There is no such page';
/** Entries of the navigations. */
export const about = 'About';
export const today = 'Today';
export const savedShort = 'Saved';
export const searchPapers = 'Search papers';
export const main = 'Main';
export const footer = 'Footer';
export const sidebar = 'Sidebar';
export const closeNotice = 'Close the notice';
export const skip = 'Skip to the content';
export const readingSettings = 'Reading settings';
/** Before the name of the licence of the records. */
export const licence = 'Licence:';
export const by = (byline: string): string => `by ${byline}`;
/** Over the list of the home page and of a day, where there is a form. */
export const followEmail = 'Get trending papers in your email inbox!';

export const moved = 'This page has moved';
/** Where no page is; the pieces are links with the labels that follow. */
export const lost = <Piece>(
  archive: Piece,
  topics: Piece,
  search: Piece,
): readonly (Piece | string)[] => [
  'The address may be mistyped, or the paper it led to was removed. Look through the ',
  archive,
  ', the ',
  topics,
  ', or ',
  search,
  ' for a word of the title.',
];
export const lostLinks = { archive: 'archive by date', topics: 'topics', search: 'search' };
export const newestPapers = 'The newest papers';
/** A note in the text of a paper. */
export const note = 'Note';
