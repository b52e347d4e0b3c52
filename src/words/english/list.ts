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
