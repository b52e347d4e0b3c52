/** What a record of the index stands for: a paper, or a page that gathers papers. */
export const recordKinds = ['paper', 'topic', 'author', 'organization', 'date'] as const;

export type RecordKind = (typeof recordKinds)[number];
