import type { PaperType } from '../../paper/paper-type.ts';
import type { Identity } from './identity.ts';

/**
 * Returns whether two records say that they are of different kinds: a thesis and the article of its title, a paper and the data
 * set behind it. Sources mix up the types of papers, so those count as one kind.
 */
export function areOtherKinds(a: Identity, b: Identity): boolean {
  const [ours, theirs] = [kindOf(a), kindOf(b)];
  return ours !== undefined && theirs !== undefined && ours !== theirs;
}

/** Returns whether a record says that it is a whole book, in which others may be chapters. */
export function isBook(identity: Identity): boolean {
  return kindOf(identity) === 'book';
}

function kindOf({ type }: Identity): string | undefined {
  return type === undefined ? undefined : (kinds.get(type) ?? 'paper');
}

const kinds: ReadonlyMap<PaperType, string> = new Map([
  ['book', 'book'],
  ['collection', 'book'],
  ['periodical', 'book'],
  ['thesis', 'thesis'],
  ['dataset', 'data'],
  ['software', 'data'],
  ['speech', 'talk'],
  ['review-book', 'review'],
]);
