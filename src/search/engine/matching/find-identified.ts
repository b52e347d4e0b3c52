import type { BundleEntry } from '../../archive-files.ts';
import type { SearchArchive } from '../archive/open-archive.ts';
import type { FoundPaper } from './order-papers.ts';

/**
 * Finds the paper that has one of the identifiers.
 *
 * @param identifiers see `parseIdentifier`
 */
export async function findIdentified(
  archive: SearchArchive,
  identifiers: readonly string[],
  pause: () => Promise<void>,
): Promise<FoundPaper | undefined> {
  const { bundles } = archive.list;
  for (const entry of likeliestFirst(bundles, identifiers)) {
    const bundle = await archive.openBundle(entry.key);
    for (const identifier of identifiers) {
      await pause();
      const matches = await bundle.search(`"${identifier}"`);
      for (const { row, score } of matches.slice(0, mostLooked)) {
        const { identifiers: known } = await archive.loadRecord(bundle.table.idOf(row));
        if (!known.some((each) => each.toLowerCase() === identifier.toLowerCase())) continue;
        return { bundle, place: bundles.indexOf(entry), row, score, matches: [matches] };
      }
    }
  }
  return undefined;
}

/** Few papers mention an identifier, and they rank below the one that has it. */
const mostLooked = 3;

/** Orders bundles by the identifier: one of arXiv begins with the year and month of the paper. */
function likeliestFirst(
  bundles: readonly BundleEntry[],
  identifiers: readonly string[],
): readonly BundleEntry[] {
  const [, year, month] = /^(\d\d)(\d\d)\.\d/.exec(identifiers[0] ?? '') ?? [];
  const period = `20${year ?? ''}-${month ?? ''}`;
  const isLikely = ({ first, last }: BundleEntry): boolean =>
    first.slice(0, 7) <= period && last.slice(0, 7) >= period;
  return bundles.toSorted((a, b) => Number(isLikely(b)) - Number(isLikely(a)));
}
