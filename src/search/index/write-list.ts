import { filesVersion, type BundleList } from '../archive-files.ts';
import type { Output } from './output.ts';

/** Writes, last of all that is written, the list of everything that there is to search. */
export function writeList(
  { bundles, names, ...rest }: Omit<BundleList, 'version' | 'papers'>,
  output: Output,
): void {
  const papers = bundles.reduce((sum, bundle) => sum + bundle.papers, 0);
  const list: BundleList = { version: filesVersion, ...rest, papers, bundles, names };
  output.write('bundles.json', JSON.stringify(list));
}
