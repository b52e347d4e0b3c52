import type { RemovedPaper, RemovedPapers } from '../../paper/removed-paper.ts';
import { titleToKey } from '../../paper/title.ts';
import type { Identity } from './contradicts.ts';

/** A removed paper and its entry in `removed.yaml`. */
export interface RemovedMatch {
  readonly id: string;
  readonly entry: RemovedPaper;
}

/** Returns the removed paper that a record is about, if any. */
export type RemovedFinder = (record: Identity) => RemovedMatch | undefined;

/** Creates a finder of removed papers by arXiv identifier or DOI, or by title where neither can be compared. */
export function createRemovedFinder(removed: RemovedPapers): RemovedFinder {
  const matches = Object.entries(removed).map(([id, entry]) => ({ id, entry }));
  const byKey = new Map(matches.flatMap((match) => keysOf(match.entry).map((key) => [key, match])));
  return (record) => {
    const [identified] = identifiersOf(record).flatMap((key) => byKey.get(key) ?? []);
    if (identified !== undefined) return identified;
    const titled = byKey.get(`title:${titleToKey(record.title)}`);
    return titled === undefined || isOther(titled.entry, record) ? undefined : titled;
  };
}

function keysOf(entry: RemovedPaper): readonly string[] {
  return [...identifiersOf(entry), `title:${titleToKey(entry.title)}`];
}

function identifiersOf({ arxiv, doi }: Pick<RemovedPaper, 'arxiv' | 'doi'>): readonly string[] {
  return [
    ...(arxiv === undefined ? [] : [`arxiv:${arxiv}`]),
    ...(doi === undefined ? [] : [`doi:${doi}`]),
  ];
}

function isOther(entry: RemovedPaper, { arxiv, doi }: Identity): boolean {
  const differ = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && a !== b;
  return differ(entry.arxiv, arxiv) || differ(entry.doi, doi);
}
