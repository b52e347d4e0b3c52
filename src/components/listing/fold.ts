/** Id of the last card of a list that a window shows before it is scrolled; no card has it where a list has fewer. */
export const foldId = 'fold';

/** More than fit a large window with short abstracts; about as many as come with the first response of a server. */
export const cardsAboveFold = 8;
