export const papers = 'Papers';
export const author = 'Author';
export const organization = 'Organisation';
export const month = 'Month';
export const year = 'Year';
export const withoutMonth = (papersText: string): string =>
  `${papersText} without a known month are not in the picture.`;
export const papersPer = { month: 'Papers per month', year: 'Papers per year' };
export const topics = 'Topics over time';
export const aboutTopics = {
  month:
    'The most frequent topics, each as its share of the papers of every month, all drawn to the same scale. The numbers say how many papers there are in all.',
  year: 'The most frequent topics, each as its share of the papers of every year, all drawn to the same scale. The numbers say how many papers there are in all.',
};
export const topicShares = {
  month: 'Share of the papers of each month by topic',
  year: 'Share of the papers of each year by topic',
};
export const code = 'Papers with code';
const drawnCode = (share: string, unit: string): string =>
  `${share} of all papers name a repository; drawn is their share of the papers of every ${unit}.`;
export const aboutCode = {
  month: (share: string): string => drawnCode(share, 'month'),
  year: (share: string): string => drawnCode(share, 'year'),
};
export const codePer = { month: 'Papers with code per month', year: 'Papers with code per year' };
export const withCode = 'With code';
export const authors = 'Most frequent authors';
export const organizations = 'Most frequent organisations';

/** Of a chart: `Papers per month, May 2025 to June 2026. Most: 12 in June 2026.` */
export const summary = (label: string, first: string, last: string, most: string): string =>
  `${label}, ${first} to ${last}. Most: ${most}.`;
/** `12 in June 2026` */
export const mostIn = (most: string, when: string): string => `${most} in ${when}`;
export const valueOf = (when: string, value: string): string => `${when}: ${value}`;
/** Fold with the numbers of a chart, and what it shows, for screen readers. */
export const table = 'Table';
export const tableOf = (label: string): string => `: ${label}`;
