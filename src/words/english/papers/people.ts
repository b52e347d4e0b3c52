export const find = {
  topics: 'Find a topic',
  authors: 'Find an author',
  organizations: 'Find an organisation',
};
/** Numbers of the names found. */
export const none = {
  topics: 'No topics',
  authors: 'No authors',
  organizations: 'No organisations',
};
/** Of many names: `312 authors, the first 100 shown`. */
export const firstShown = (found: string, shown: string): string =>
  `${found}, the first ${shown} shown`;
export const mostFrequent = 'The most frequent';
export const byFamilyName = 'Authors by family name';
/** Other spellings of a name. */
export const alsoWritten = (names: string): string => `Also written ${names}`;
export const affiliations = 'Affiliations';
/** More than six. */
export const countedAffiliations = (count: string): string => `${count} affiliations`;
export const authors = 'Authors';
export const moreAuthors = 'More authors';
export const andMoreAuthors = (count: string): string => `and ${count} more authors`;
export const orcidOf = (name: string): string => `ORCID iD of ${name}`;
export const pageOf = (name: string): string => `Page of ${name}`;
/** Link to the author's own page. */
export const web = 'web';
