import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { BundleList } from '../archive-files.ts';
import { paperToRecord, type SearchPaper } from '../search-record.ts';
import { createForms } from '../words/create-forms.ts';
import { createLexicon, mergeLexicons, type LexiconPart } from '../words/create-lexicon.ts';
import { createWordsFiles } from '../words/create-words-files.ts';
import type { BundleStates } from './bundle-state.ts';
import { loadNote, writeNote } from './note.ts';
import type { Output } from './output.ts';
import type { BundlePlan } from './plan-bundles.ts';
import { wordsOf, type SettledBundle } from './settle-bundle.ts';

/** Sees to it that the files of words and `forms.json` are in the output: those of last time if no bundle is new. */
export async function settleWords(
  bundles: readonly (SettledBundle & { readonly plan: BundlePlan<SearchPaper> })[],
  { states, cacheDir, output }: WordsPlace,
): Promise<Pick<BundleList, 'words' | 'endings'>> {
  const hash = createHash('sha256');
  for (const { digest } of bundles) hash.update(digest);
  const digest = hash.digest('base64url');
  const file = join(cacheDir, 'words.json');
  const known = WordsNoteSchema.safeParse(await loadNote(file)).data;
  if (known?.digest === digest && output.has(known.files)) {
    output.keep(Object.keys(known.files));
    return { words: known.words, endings: known.endings };
  }
  const parts: LexiconPart[] = [];
  for (const { plan } of bundles) parts.push(await loadWords(plan, states));
  const lexicon = mergeLexicons(parts);
  const { words, endings, files } = createWordsFiles(lexicon);
  const sizes: Record<string, number> = {};
  for (const [path, content] of [...files, ['forms.json', createForms(lexicon)] as const]) {
    const text = JSON.stringify(content);
    await output.write(path, text);
    sizes[path] = Buffer.byteLength(text);
  }
  await writeNote(file, { digest, words, endings, files: sizes });
  return { words, endings };
}

async function loadWords(
  { key, papers }: BundlePlan<SearchPaper>,
  states: BundleStates,
): Promise<LexiconPart> {
  const known = await states.loadWords(key);
  if (known !== undefined) return known;
  const words = papers.map(async (paper) => wordsOf(paper, (await paperToRecord(paper)).content));
  return createLexicon(await Promise.all(words));
}

const WordsNoteSchema = z.object({
  /** Of all bundles. */
  digest: z.string(),
  words: z.string(),
  endings: z.string(),
  files: z.record(z.string(), z.int().nonnegative()),
});

interface WordsPlace {
  readonly states: BundleStates;
  readonly cacheDir: string;
  readonly output: Output;
}
