import { citationKeys, createKeyMaker } from '../../bibliography/write/citation-key.ts';
import { recordToKeyed } from '../../bibliography/write/record-to-keyed.ts';
import { compareByDate } from '../../paper/dates.ts';
import type { StoredPaper } from '../merge/stored-paper.ts';
import type { ImportedRecord } from '../sources/imported-paper.ts';

/**
 * Returns the citation key of every paper of an archive, by its identifier: the stored one, or the one that the site has
 * made for it so far.
 */
export function keysOfPapers(papers: readonly StoredPaper[]): ReadonlyMap<string, string> {
  const records = papers.map(({ paper }) => paper).sort((a, b) => compareByDate(b, a));
  const keys = citationKeys(records.map(recordToKeyed));
  return new Map(records.map(({ id }, index) => [id, keys[index] ?? id]));
}

/**
 * Returns a function that gives the citation key to store with what a source says of a paper: that of its source if no paper
 * of the archive has it, else one that is made once an author is known. A stored key stays, and so does the key that the
 * site makes for a paper stored without one.
 *
 * @param papers those of the archive; they are read with the first new paper
 */
export function createKeyGiver(papers: readonly StoredPaper[]): KeyGiver {
  let makeKey: ReturnType<typeof createKeyMaker> | undefined;
  return (record, stored) => {
    const { citationKey, authors: known = [] } = stored?.paper ?? {};
    const authors = record.authors ?? [];
    if (citationKey !== undefined || known.length > 0) return undefined;
    if (authors.length === 0 && record.citationKey === undefined) return undefined;
    makeKey ??= createKeyMaker(keysOfPapers(papers).values());
    return makeKey(recordToKeyed({ ...record, authors }));
  };
}

export type KeyGiver = (
  record: ImportedRecord,
  stored: StoredPaper | undefined,
) => string | undefined;
