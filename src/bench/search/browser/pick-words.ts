import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { foldWords } from '../../../search/fold-words.ts';
import { readFrontCoded } from '../../../search/words/front-code.ts';

/**
 * Picks two rare and two common words of a search folder from the titles of its newest bundle: the first of each to
 * measure a first search, the second to measure one that finds everything loaded.
 *
 * @param folder with record files in `papers` beside it
 */
export function pickWords(folder: string): PickedWords {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const [newest] = ListSchema.parse(read('bundles.json')).bundles;
  if (newest === undefined) throw new Error(`${folder} holds no papers`);
  const { ids } = TableSchema.parse(read(join('tables', newest.table)));
  const counts = new Map<string, number>();
  const titles: string[] = [];
  for (const id of readFrontCoded(ids)) {
    const file = join(dirname(folder), 'papers', `${encodeURIComponent(id)}.json`);
    const { title, summary } = RecordSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    for (const word of new Set([...foldWords(title), ...foldWords(summary)])) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    titles.push(title);
  }
  const words = [...new Set(titles.flatMap((title) => foldWords(title)))]
    .filter((word) => /^[a-z]{5,}$/.test(word))
    .map((word) => ({ word, count: counts.get(word) ?? 0 }))
    .sort((a, b) => a.count - b.count || (a.word < b.word ? -1 : 1));
  const rare = words.filter(({ count }) => count >= 2 && count <= 5).map(({ word }) => word);
  const common = words.toReversed().map(({ word }) => word);
  return { rare: pairOf(rare), common: pairOf(common) };
}

function pairOf(words: readonly string[]): WordPair {
  // With different first letters, so that the parts of the index loaded for the first do not have the second.
  const [first, second] = [words[0], words.find((word) => word[0] !== words[0]?.[0])];
  if (first === undefined || second === undefined) throw new Error('Too few words to choose from');
  return [first, second];
}

const RecordSchema = z.object({ title: z.string(), summary: z.string() });
const TableSchema = z.object({ ids: z.string() });
const ListSchema = z.object({
  bundles: z.array(z.object({ key: z.string(), table: z.string() })),
});

interface PickedWords {
  readonly rare: WordPair;
  readonly common: WordPair;
}

/** For a first search and the one after it. */
export type WordPair = readonly [string, string];
