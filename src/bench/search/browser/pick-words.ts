import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { foldWords } from '../../../search/fold-words.ts';

/**
 * Picks two rare and two common words of a search folder from the titles of its newest bundle: the first of each to
 * measure a first search, the second to measure one that finds everything loaded.
 */
export function pickWords(folder: string): PickedWords {
  const list = ListSchema.parse(JSON.parse(readFileSync(join(folder, 'bundles.json'), 'utf8')));
  const [newest] = list.bundles;
  if (newest === undefined) throw new Error(`${folder} holds no papers`);
  const counts = new Map<string, number>();
  const titles: string[] = [];
  for (const { title, content } of loadRecords(join(folder, newest.key, 'fragment'))) {
    for (const word of new Set([...foldWords(title), ...foldWords(content)])) {
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

/** Loads the papers of a bundle as Pagefind keeps them: compressed, a mark of twelve characters, then JSON. */
function loadRecords(
  folder: string,
): readonly { readonly title: string; readonly content: string }[] {
  return readdirSync(folder).map((name) => {
    const text = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
    const { content, meta } = RecordSchema.parse(JSON.parse(text.slice('pagefind_dcd'.length)));
    return { title: meta.title, content };
  });
}

function pairOf(words: readonly string[]): WordPair {
  // With different first letters, so that the parts of the index loaded for the first do not have the second.
  const [first, second] = [words[0], words.find((word) => word[0] !== words[0]?.[0])];
  if (first === undefined || second === undefined) throw new Error('Too few words to choose from');
  return [first, second];
}

const RecordSchema = z.object({ content: z.string(), meta: z.object({ title: z.string() }) });
const ListSchema = z.object({ bundles: z.array(z.object({ key: z.string() })) });

interface PickedWords {
  readonly rare: WordPair;
  readonly common: WordPair;
}

/** For a first search and the one after it. */
export type WordPair = readonly [string, string];
