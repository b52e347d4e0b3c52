import { filesVersion, type BundleEntry, type BundleList } from '../archive-files.ts';
import type { SearchPage } from '../search-record.ts';
import { createNames, type NamesPart } from './create-names.ts';
import { textToHash, type Output } from './output.ts';

/** Writes the names of pages and, last of all that is written, the list of everything that there is to search. */
export async function writeList(
  { entries, pages, ...rest }: ListInput,
  output: Output,
): Promise<void> {
  const { parts, heads } = createNames(pages);
  const list: BundleList = {
    version: filesVersion,
    ...rest,
    papers: entries.reduce((sum, { papers }) => sum + papers, 0),
    bundles: entries,
    names: { parts: await writeNames(parts, output), heads: await writeNames(heads, output) },
  };
  await output.write('bundles.json', JSON.stringify(list));
}

async function writeNames(
  parts: readonly NamesPart[],
  output: Output,
): Promise<readonly (readonly [from: string, file: string])[]> {
  const files: [string, string][] = [];
  for (const { from, rows } of parts) {
    const text = JSON.stringify(rows);
    const name = textToHash(text);
    await output.write(`names/${name}.json`, text);
    files.push([from, name]);
  }
  return files;
}

interface ListInput extends Pick<
  BundleList,
  'language' | 'wasm' | 'pagefind' | 'words' | 'endings'
> {
  /** Newest first. */
  readonly entries: readonly BundleEntry[];
  readonly pages: readonly SearchPage[];
}
