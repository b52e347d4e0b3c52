import type { BundleList } from '../../archive-files.ts';

/**
 * Converts the number of a paper, as files of titles count papers, to its row: papers are numbered from the oldest on,
 * rows from the newest on. Undefined for a number that no bundle has.
 *
 * @param bundles newest first
 */
export function rowOfNumber(bundles: Bundles, paper: number): BundleRow | undefined {
  let end = 0;
  for (const { key, papers } of bundles.toReversed()) {
    end += papers;
    if (paper < end) return { key, row: end - 1 - paper };
  }
  return undefined;
}

/** Returns the number of the newest paper of a bundle: {@link rowOfNumber} of it is row 0. */
export function newestNumber(bundles: Bundles, key: string): number {
  const place = bundles.findIndex((bundle) => bundle.key === key);
  return bundles.slice(place).reduce((sum, { papers }) => sum + papers, -1);
}

/** A row of the table of a bundle. */
export interface BundleRow {
  /** Name of the bundle. */
  readonly key: string;
  readonly row: number;
}

type Bundles = BundleList['bundles'];
