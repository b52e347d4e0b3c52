import type { PaperRecord } from '../../paper/schema.ts';

/** The part of a record that counts as evidence when two records are compared. */
export type Identity = Readonly<Partial<Pick<PaperRecord, EvidenceKey>>> & {
  readonly title: string;
};

type EvidenceKey =
  | ('type' | 'arxiv' | 'doi' | 'aliases' | 'authors' | 'published' | 'listed')
  | ('venue' | 'number' | 'articleNumber');
