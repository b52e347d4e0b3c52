/** After the names of some authors, where nobody knows how many there are. */
export const etAl = 'et al.';
/** After the names of some authors: `and 4 more`. */
export const moreAuthors = (count: string): string => `and ${count} more`;
/** After a summary that a machine wrote. */
export const machineSummary = '(machine summary)';
/** After the number of upvotes. */
export const upvotes = ' upvotes';
export const withdrawn = 'Withdrawn';
export const code = 'code';
/** Button that shows the rest of an abstract, and its opposite. */
export const more = 'more';
export const less = 'less';
/** The button for screen readers. */
export const moreOf = (title: string): string => `more of the abstract: ${title}`;
export const notLoaded = 'The abstract could not be loaded. Try again when you are online.';
/** Before an abstract, for screen readers. */
export const abstract = 'Abstract: ';
