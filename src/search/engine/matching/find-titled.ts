import type { BundleList } from '../../archive-files.ts';
import { parseQuery } from '../../query/parse/parse-query.ts';
import { rowOfNumber, type BundleRow } from './paper-numbers.ts';
import { lookUpTitles, type TitleFiles } from '../../titles/look-up-titles.ts';
import { rankTitles, type RankedTitle } from '../../titles/rank-titles.ts';

/**
 * Finds papers of the whole archive by their titles, the closest first: see {@link rankTitles}. The last word may be
 * still being typed. A query that says more than words, such as `author:`, is looked up as a title only.
 *
 * @returns their positions among all bundles
 */
export async function findTitled(
  archive: TitleSource,
  typed: string,
): Promise<readonly TitledRow[]> {
  const queries = await lookUpTitles(archive, typed);
  const { conditions, unknownFields } = parseQuery(typed);
  const isPlain = conditions.every(({ kind }) => kind === 'phrase');
  const isWords = isPlain && unknownFields.length === 0;
  return rankTitles(queries)
    .filter(({ fit }) => isWords || fit === 'title' || (isPlain && fit === 'beginning'))
    .flatMap(({ paper, fit }) => {
      const found = rowOfNumber(archive.list.bundles, paper);
      return found === undefined ? [] : [{ ...found, fit }];
    });
}

/** A paper found by its title. */
export interface TitledRow extends BundleRow, Pick<RankedTitle, 'fit'> {}

interface TitleSource extends TitleFiles {
  readonly list: TitleFiles['list'] & Pick<BundleList, 'bundles'>;
}
