/** On the card of a paper. */
export const states = { new: 'new', read: 'read' };
export const sinceVisit = (count: string, day: string): string =>
  `${count} new since your last visit, ${day}`;
