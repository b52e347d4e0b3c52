import type { Plural } from '../../plural.ts';

export const papers: Plural = { one: '# Artikel', other: '# Artikel' };
export const days: Plural = { one: '# Tag', other: '# Tage' };
export const authors: Plural = { one: '# Autor', other: '# Autoren' };
export const organizations: Plural = { one: '# Organisation', other: '# Organisationen' };
export const topics: Plural = { one: '# Thema', other: '# Themen' };
export const comments: Plural = { one: '# Kommentar', other: '# Kommentare' };
export const papersOnDays = (papersText: string, daysText: string): string =>
  `${papersText} an ${daysText}`;
export const onDays: Plural = { one: '# Tag', other: '# Tagen' };
