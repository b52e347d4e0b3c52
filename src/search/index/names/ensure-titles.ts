import type { BundleList } from '../../archive-files.ts';
import { createTitleFiles } from './create-title-files.ts';
import { ensureFiles, NamedFilesSchema } from './ensure-files.ts';
import type { IndexContext } from '../index-context.ts';
import { textToHash } from '../output.ts';

/**
 * Ensures the files of titles exist.
 *
 * @param titles as plain text, from the oldest paper on
 */
export function ensureTitles(
  titles: readonly string[],
  context: IndexContext,
): BundleList['titles'] {
  const prepare = () => {
    const named = createTitleFiles(titles).map(({ from, file }) => {
      const text = JSON.stringify(file);
      return { from, text, name: textToHash(text) };
    });
    return {
      index: named.map(({ from, name }) => [from, name] as const),
      files: new Map(named.map(({ name, text }) => [`titles/${name}.json`, text])),
    };
  };
  return ensureFiles({ name: 'titles', from: titles, schema: NamedFilesSchema, prepare }, context);
}
