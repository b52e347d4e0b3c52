export const names = {
  tag: 'Thema',
  year: 'Jahr',
  month: 'Monat',
  org: 'Organisation',
  has: 'Mit dabei',
};
export const attachments: Readonly<Record<string, string>> = {
  code: 'Code',
  models: 'Modelle',
  datasets: 'Datensätze',
  video: 'Video',
  demos: 'Demos',
};
export const monthsOf = (year: string): string => `Monate von ${year}`;
export const chosen = (name: string, value: string): string => `${name}: ${value}`;
export const chosenFilters = 'Gewählte Filter';
export const remove = (filterText: string): string => `Filter entfernen: ${filterText}`;
export const removeAll = 'Alle entfernen';
export const removeAllFilters = 'Alle Filter entfernen';
export const filter = 'Filtern …';
export const filterOf = (name: string): string => `Filtern: ${name}`;
export const fewer = 'Weniger';
export const more = 'Mehr';
export const all = (count: string): string => `Alle ${count}`;
export const olderMissing = 'Zwischenstand: Ältere Artikel werden noch durchsucht.';
export const othersMissing = 'Zwischenstand: Andere Artikel werden noch durchsucht.';
