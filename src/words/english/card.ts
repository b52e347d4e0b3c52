/** After the names of some authors, where nobody knows how many there are. */
export const etAl = 'et al.';
/** After the names of some authors: `and 4 more`. */
export const moreAuthors = (count: string): string => `and ${count} more`;
/** After a summary that a machine wrote. */
export const machineSummary = '(machine summary)';
