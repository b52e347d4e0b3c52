/** The papers are in words: `12 papers`. */
export const cite = (papers: string): string => `Cite ${papers}`;
export const citing = (papers: string): string => `Cite ${papers}:`;
export const citeAll = 'Cite all:';
export const formatOf = (format: string, papers: string): string => `${format} of ${papers}`;
export const packedOf = (format: string, papers: string): string =>
  `${format} of ${papers}, packed by gzip`;
export const copyBibtex = 'Copy BibTeX';
export const download = 'Download';
/** Heading of the citation of a paper, and the link to it. */
export const heading = 'Cite';
export const citationAs = (format: string): string => `Citation as ${format}`;
export const copy = (format: string): string => `Copy ${format}`;
export const notMade = 'This could not be made. Try again when you are online.';

/** The outcome of copying. */
export const copied = 'Copied';
export const selected = 'Selected: copy it with the keys';
export const notLoaded = 'Not loaded: try again when you are online';
export const notCopied = 'Not copied';

/** The outcome of making a file of many papers. */
export const loading = 'Loading …';
export const failed = 'This could not be loaded. Try again when you are online.';
export const inFile = (papersText: string, file: string): string => `${papersText} in ${file}`;
export const nothingToCite = 'There is nothing to cite.';
export const reading = (papersText: string): string => `Reading ${papersText} …`;
export const readOf = (count: string, papersText: string): string =>
  `Read ${count} of ${papersText} …`;
export const oneNotRead = (all: string, file: string): string =>
  `1 of ${all} could not be read and is not in ${file}. Try again.`;
export const notRead = (count: string, all: string, file: string): string =>
  `${count} of ${all} could not be read and are not in ${file}. Try again.`;
