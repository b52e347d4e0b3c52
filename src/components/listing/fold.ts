/** Identifies the card that ends what a window shows of a list before one scrolls; none where a list has fewer. */
export const foldId = 'fold';

/** More than a large window holds of short abstracts; about as much as comes with the first answer of a server. */
export const cardsAboveFold = 8;
