/** The formats and styles that the browser makes of the CSL-JSON on the page of a paper, in the order of their tabs. */
export const boxFormats = [
  { format: 'ris', label: 'RIS' },
  { format: 'csl.json', label: 'CSL-JSON' },
  { format: 'apa', label: 'APA' },
  { format: 'ieee', label: 'IEEE' },
  { format: 'acm', label: 'ACM' },
  { format: 'chicago', label: 'Chicago' },
] as const;

export type BoxFormat = (typeof boxFormats)[number]['format'];
