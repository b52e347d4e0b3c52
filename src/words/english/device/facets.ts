export const names = {
  tag: 'Topic',
  year: 'Year',
  month: 'Month',
  org: 'Organisation',
  has: 'Comes with',
};
/** Values of the facet `has`. */
export const attachments: Readonly<Record<string, string>> = {
  code: 'Code',
  models: 'Models',
  datasets: 'Datasets',
  video: 'Video',
  demos: 'Demos',
};
export const monthsOf = (year: string): string => `Months of ${year}`;
/** A chosen value: `Topic: Long context`. */
export const chosen = (name: string, value: string): string => `${name}: ${value}`;
export const chosenFilters = 'Chosen filters';
export const remove = (filter: string): string => `Remove the filter ${filter}`;
export const removeAll = 'Remove all';
export const removeAllFilters = 'Remove all filters';
export const filter = 'Filter …';
export const filterOf = (name: string): string => `Filter: ${name}`;
export const fewer = 'Fewer';
export const more = 'More';
export const all = (count: string): string => `All ${count}`;
export const olderMissing = 'Counts so far: older papers are still being searched.';
export const othersMissing = 'Counts so far: other papers are still being searched.';
