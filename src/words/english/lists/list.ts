/** Link to a page of a list: `Page 3`. */
export const page = (number: string): string => `Page ${number}`;
/** After the heading of a list: `page 3`. */
export const onPage = (number: string): string => `page ${number}`;
/** Title of a page of a list: `Agents, page 3`. */
export const titleOnPage = (heading: string, pageLabel: string): string =>
  `${heading}, ${pageLabel}`;
/** Link to the front page of a list. */
export const newest = 'Newest';
/** Heading of the authors whose names begin alike: `Authors: W`. */
export const authorsOf = (initial: string): string => `Authors: ${initial}`;
/** Navigation between the pages of a list. */
export const pages = 'Pages of this list';
export const pagesOfInitial = 'Pages of this initial';
/** Before links to the neighbours in time, for screen readers. */
export const earlier = 'Earlier: ';
export const later = 'Later: ';
/** Path of the lists that a list is part of. */
export const partOf = 'Part of';

/** How much of the abstracts is shown. */
export const abstracts = 'Abstracts';
export const lengths = { none: 'titles only', short: 'short', full: 'full' };
export const sortBy = 'Sort by';
export const orders = { listing: 'listing', upvotes: 'upvotes', title: 'title' };
/** Heading of a sorted list: `By upvotes`. */
export const sortedBy = (order: string): string => `By ${order}`;

/** Beside the list. */
export const papersPer = { month: 'Papers per month', year: 'Papers per year' };
export const narrower = 'Narrower topics';
export const topicTopics = 'Often together with';
export const topicAuthors = 'Busiest authors';
export const coAuthors = 'Frequent co-authors';
export const organizationAuthors = 'Frequent authors';
export const follow = 'Follow';
export const rssOf = (name: string): string => `RSS: ${name}`;
export const dayByDay = 'day by day';
export const allWays = 'All ways to follow';

/** Lists without entries. */
export const noPapers = 'There are no papers here yet.';
export const noTopics = 'No paper has a topic yet.';
export const noAuthors = 'No author has enough papers yet.';
export const noOrganizations = 'No paper names an organisation yet.';

/** In an archive without papers, to the person who made it. */
export const firstSteps =
  'Bring papers in from a terminal, in the folder of this archive. Only this computer shows these lines.';
export const firstBibliography = 'From a bibliography: BibTeX, RIS or CSL-JSON';
export const firstIdentifiers = 'By arXiv number or DOI';
export const firstDailyPapers = 'From Daily Papers';
export const copyCommand = 'Copy';
