import type { RemovedPaper, RemovedPapers } from '../../paper/removed-paper.ts';
import { identifierKeys } from './compare-identifiers.ts';
import { titleToSearchKey } from './compare-titles.ts';
import type { Identity } from './identity.ts';
import { judgeIdentity } from './judge-identity.ts';

/** A removed paper and its entry in `removed.yaml`. */
export interface RemovedMatch {
  readonly id: string;
  readonly entry: RemovedPaper;
}

/** Returns the removed paper that a record is about, if any. */
export type RemovedFinder = (record: Identity) => RemovedMatch | undefined;

/** Creates a finder of removed papers by identifier, or by a title of their own where identifiers cannot be compared. */
export function createRemovedFinder(removed: RemovedPapers): RemovedFinder {
  const byKey = new Map<string, RemovedMatch[]>();
  for (const [id, entry] of Object.entries(removed)) {
    for (const key of [...identifierKeys(entry), titleToSearchKey(entry.title)]) {
      byKey.set(key, [...(byKey.get(key) ?? []), { id, entry }]);
    }
  }
  return (record) =>
    identifierKeys(record).flatMap((key) => byKey.get(key) ?? [])[0] ??
    byKey
      .get(titleToSearchKey(record.title))
      ?.find(({ entry }) => judgeIdentity(entry, record) === 'same');
}
