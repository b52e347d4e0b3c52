/** `Week 24, 2026` */
export const week = (number: string, year: string): string => `Week ${number}, ${year}`;
/** Of a day in a calendar, and of months in a heat map: `10 June: 3 papers`. */
export const countOf = (when: string, count: string): string => `${when}: ${count}`;
/** `January to June 2026` */
export const span = (first: string, last: string): string => `${first} to ${last}`;
/** Link from the home page to that of its newest day. */
export const thisDay = 'This day';

export const trending = {
  day: 'Trending today',
  week: 'Trending this week',
  month: 'Trending this month',
};
/** Tabs of the trending papers. */
export const spans = { day: 'Day', week: 'Week', month: 'Month' };
export const lastUpdated = 'Last updated';
/** Navigation to longer periods, trending papers and topics. */
export const ways = 'Ways on';
export const earlierDays = 'Earlier days';
export const calendar = 'Calendar';
export const months = 'Months';
export const topicsOfDays = 'Topics of these days';
export const goTo = 'Go to a day';
export const go = 'Go';
/** The links to days follow. */
export const noPapersOn = (date: string): string => `There are no papers on ${date}. The nearest: `;
/** Between two of these links. */
export const and = ' and ';

/** Below a heat map. */
export const squares = 'Each square is a day.';
export const keys = 'With the arrow keys one goes on by weeks and days.';
export const papersADay = 'Papers a day';
export const fromTo = (least: string, most: string): string => `${least} to ${most}`;
/** The last level. */
export const orMorePapers = (least: string): string => `${least} or more papers`;

/** Navigation between the spans of trending papers. */
export const trendingBy = 'Trending by';
export const asOf = (date: string): string => `As of ${date}`;
/** How papers are ranked: days in words, and an exponent, which is {@link age}. */
export const ranking = <Piece>(
  halfLife: string,
  limit: string,
  exponent: Piece,
): readonly (Piece | string)[] => [
  `An upvote counts half for a paper ${halfLife} old, and nothing for one older than ${limit}: score = upvotes × 0.5`,
  exponent,
  '.',
];
export const age = (halfLife: string): string => `age ÷ ${halfLife}`;
export const noUpvotes = 'No paper of the archive has upvotes.';
export const noUpvotesIn = (days: string): string => `No paper of the last ${days} has upvotes.`;
export const read = (date: string): string => `Read ${date}`;
export const byDate = 'The archive by date';
