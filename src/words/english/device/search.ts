export const heading = 'Search';
export const allOfArchive = 'All of the archive';
export const fields = 'Titles, abstracts, authors, topics, organisations, identifiers';
export const submit = 'Search';
export const needsScripts =
  'Searching needs JavaScript, because it happens on your device. Without it, every paper can be reached from the pages below.';
export const tryAgain = 'Try again';
export const order = 'Order';
export const orders = {
  relevance: 'Relevance',
  newest: 'Newest',
  oldest: 'Oldest',
  upvotes: 'Most upvoted',
};
export const filters = 'Filters';
export const filtersChosen = (count: string): string => `Filters (${count})`;
export const papers = 'Papers';
export const pages = 'Topics, authors and dates';
export const nearby = 'Near what you searched';
/** Kinds of pages that are found beside papers. */
export const kinds = {
  topic: 'Topics',
  author: 'Authors',
  organization: 'Organisations',
  date: 'Dates',
};
export const moreResults = 'More results';
export const resultsAbove = 'the results above';
export const browse = 'Browse';
export const showMore = (count: string): string => `Show ${count} more, in final order`;
export const showFinal = 'Show in final order';

/** The outcome. */
export const searching = 'Searching …';
export const found = (papersText: string): string => `${papersText} found`;
export const foundSoFar = (papersText: string): string => `${papersText} found so far`;
/** How many of the papers found are shown: `the best 10 shown`. */
export const shown = {
  relevance: (count: string): string => `the best ${count} shown`,
  newest: (count: string): string => `the newest ${count} shown`,
  oldest: (count: string): string => `the oldest ${count} shown`,
  upvotes: (count: string): string => `the most upvoted ${count} shown`,
};
export const foundAndShown = (foundText: string, shownText: string): string =>
  `${foundText}, ${shownText}`;
/** What was searched, where nothing was typed, and what was typed. */
export const theseFilters = 'these filters';
export const quoted = (text: string): string => `“${text}”`;
export const noneYet = (what: string): string => `No papers found for ${what} yet.`;
export const nothing = (what: string): string => `Nothing found for ${what}.`;
export const onlyPages = (what: string): string =>
  `No papers found for ${what}. These pages are near it.`;
export const searchedOf = (count: string, papersText: string): string =>
  `Searched ${count} of ${papersText}; other ones are still coming.`;
export const searchedBackTo = (count: string, papersText: string, month: string): string =>
  `Searched ${count} of ${papersText}, back to ${month}; older ones are still coming.`;
export const olderFailed = 'Older papers could not be searched. What is shown was found before.';
export const othersFailed = 'Other papers could not be searched. What is shown was found before.';
export const notLoaded =
  'The search could not be loaded. That says nothing about what the archive holds.';
export const offline =
  'You are offline, and the search could not be loaded. It goes on when you are back.';

/** What was tried where nothing was found. */
export const triedExact = 'Only exactly what was typed was tried.';
export const tried =
  'Tried: the words as typed, their other forms and spellings, words like them, and papers that have some of them.';
export const noneHasAll = 'No paper has all of these.';
export const withoutFilters = 'Search without the filters';

/** How a search was changed. The words concerned are emphasised between the pieces, a link to undo it follows. */
export const corrected = ['Showing results for ', '.'] as const;
export const correctedUndo = 'Search instead for ';
export const leftOut = ['No paper has ', ', so it was left out.'] as const;
export const leftOutSeveral = ['No paper has ', ', so these were left out.'] as const;
export const searchAll = 'Search for all of ';
export const apart = [
  'No paper has these words side by side: ',
  '. These have them apart.',
] as const;
export const searchOnly = 'Search only for ';
export const someWords = 'No paper has all of these words. These have some.';
export const also = ['Also searched: ', '.'] as const;
export const notUnderstood = [
  'Not understood, so left out: ',
  '. In quotes, it is searched as words.',
] as const;
export const exactly = 'Searched exactly as typed.';
export const otherForms = 'Search other forms too';

/** Links that follow; the arguments are links. */
export const enterOpens = <Piece>(paper: Piece): readonly (Piece | string)[] => [
  'Enter opens ',
  paper,
  '.',
];
export const thePaper = 'the paper with this identifier';
export const ownPage = <Piece>(subject: Piece): readonly (Piece | string)[] => [
  'All of ',
  subject,
  ' is on a page of its own.',
];
export const ownPageAndFeed = <Piece>(subject: Piece, feed: Piece): readonly (Piece | string)[] => [
  'All of ',
  subject,
  ' is on a page of its own; follow ',
  feed,
  '.',
];
export const itsFeed = 'its RSS feed';

/** Why a paper was found: `Found by author: Ada · topic: Trees`. */
export const foundBy = 'Found by ';
export const reasons = {
  authors: 'author',
  topics: 'topic',
  organization: 'organisation',
  identifiers: 'identifier',
  venue: 'venue',
  publisher: 'publisher',
  keywords: 'keyword',
};
/** Above the text of a paper to which a search led. */
export const marked = 'Words of your search are marked.';
export const clear = 'Clear';
