/** Title of the feed with an entry for each day. */
export const dayByDay = (title: string): string => `${title}, day by day`;
export const aboutDays = 'The papers of each day in one entry.';
/** Title of the entry of a day: `Wednesday, 10 June 2026: 3 papers`. */
export const day = (date: string, papers: string): string => `${date}: ${papers}`;
/** List of feeds: `The archive and 12 topics`. */
export const archiveAnd = (topics: string): string => `The archive and ${topics}`;
/** Folder of a feed reader. */
export const folder = (title: string, kind: string): string => `${title}: ${kind}`;
export const withdrawn = (reason: string): string => `Withdrawn: ${reason}`;
export const erratum = (text: string): string => `Erratum: ${text}`;
export const machineSummary = '(Summary written by a machine.)';
/** On the picture of a shared link. */
export const papers = 'Papers';
export const by = (byline: string): string => `by ${byline}`;
