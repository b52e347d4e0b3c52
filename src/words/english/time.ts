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
