import type { Plural } from '../../plural.ts';

/** Numbers with their nouns. */
export const papers: Plural = { one: '# paper', other: '# papers' };
export const days: Plural = { one: '# day', other: '# days' };
export const authors: Plural = { one: '# author', other: '# authors' };
export const organizations: Plural = { one: '# organisation', other: '# organisations' };
export const topics: Plural = { one: '# topic', other: '# topics' };
export const comments: Plural = { one: '# comment', other: '# comments' };

/** `12 papers on 3 days` */
export const papersOnDays = (papersText: string, daysText: string): string =>
  `${papersText} on ${daysText}`;
/** The days of {@link papersOnDays}. */
export const onDays: Plural = { one: '# day', other: '# days' };
