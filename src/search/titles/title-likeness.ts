import type { BundleList } from '../archive-files.ts';
import { placesOf, type TitleFiles } from './look-up-titles.ts';
import { joinPlaces } from './read-titles.ts';
import { titleToTokens } from './title-tokens.ts';

/**
 * Returns how much the titles of papers share with what was typed, from 0 to 1, by the number of the paper: the words of
 * a question are often those of a title, function words too. Rare words count more than frequent ones.
 */
export async function titleLikeness(
  archive: LikenessSource,
  typed: string,
): Promise<ReadonlyMap<number, number>> {
  const words = [...new Set(titleToTokens(typed).flatMap(({ parts }) => parts))];
  const looked = words.slice(0, mostWords).map((word) => formsOf(word));
  const found = await Promise.all(
    looked.map(async (forms) =>
      joinPlaces(await Promise.all(forms.map((form) => placesOf(archive, form)))),
    ),
  );
  const weights = found.map(({ places }) => Math.log(1 + archive.list.papers / (1 + places.size)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const likeness = new Map<number, number>();
  for (const [place, { places }] of found.entries()) {
    for (const paper of places.keys()) {
      likeness.set(paper, (likeness.get(paper) ?? 0) + (weights[place] ?? 0) / all);
    }
  }
  return likeness;
}

/** Each word loads a file. */
const mostWords = 12;

/** A noun in the other number is the same word. */
function formsOf(word: string): readonly string[] {
  if (!/^[a-z]{3,}$/.test(word)) return [word];
  return [word, word.endsWith('s') ? word.slice(0, -1) : `${word}s`];
}

interface LikenessSource extends TitleFiles {
  readonly list: TitleFiles['list'] & Pick<BundleList, 'papers'>;
}
