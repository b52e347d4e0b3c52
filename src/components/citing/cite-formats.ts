/** The formats of reference managers, in the order in which they are offered. */
export const citeFormats = [
  { format: 'bib', label: 'BibTeX' },
  { format: 'ris', label: 'RIS' },
  { format: 'csl.json', label: 'CSL-JSON' },
] as const;
