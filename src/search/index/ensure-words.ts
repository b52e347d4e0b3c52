import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { readCachedLines, writeCachedLines } from '../../files/cached-lines.ts';
import { textToDigest } from '../../files/digest.ts';
import type { BundleList } from '../archive-files.ts';
import { createForms } from '../lexicon/create-forms.ts';
import {
  createLexicon,
  lexiconToPart,
  mergeLexicons,
  parseLexiconPart,
  type LexiconPart,
} from '../lexicon/create-lexicon.ts';
import { createWordsFiles } from '../lexicon/create-words-files.ts';
import type { ReadyBundle } from './ensure-bundle.ts';
import type { IndexContext } from './index-context.ts';
import { toPaperWords } from './paper-cache.ts';

/**
 * Ensures the files of words and `forms.json` exist. Reuses the previous ones when no bundle is new.
 *
 * @param bundles newest first
 * @param prepared the files, if they were made already
 */
export async function ensureWords(
  bundles: readonly ReadyBundle[],
  prepared: PreparedWords | undefined,
  context: IndexContext,
): Promise<Pick<BundleList, 'words' | 'endings'>> {
  const { cacheDir, output } = context;
  const digest = digestOf(bundles);
  const file = join(cacheDir, 'words.jsonl');
  const [known] = readCachedLines(file, digest, WordsEntrySchema);
  if (known !== undefined && output.has(known.files)) {
    output.keep(Object.keys(known.files));
    return { words: known.words, endings: known.endings };
  }
  const { words, endings, files } = prepared ?? (await prepareNewest(bundles, context));
  // Files made from other counts may have the same sizes.
  rmSync(file, { force: true });
  const sizes: Record<string, number> = {};
  for (const [path, text] of files) {
    output.write(path, text);
    sizes[path] = Buffer.byteLength(text);
  }
  writeCachedLines(file, digest, [{ words, endings, files: sizes }]);
  return { words, endings };
}

async function prepareNewest(
  [newest, ...older]: readonly ReadyBundle[],
  context: IndexContext,
): Promise<PreparedWords> {
  const words = newest === undefined ? createLexicon([]) : await loadWords(newest, context);
  return prepareWords(words, older, context);
}

/**
 * Makes the files of words and `forms.json` without writing them.
 *
 * @param newest the words of the newest bundle
 * @param older all other bundles
 */
export async function prepareWords(
  newest: LexiconPart,
  older: readonly ReadyBundle[],
  context: IndexContext,
): Promise<PreparedWords> {
  const lexicon = mergeLexicons([await loadOlderWords(older, context), newest]);
  const { words, endings, files } = createWordsFiles(lexicon);
  const all = [...files, ['forms.json', createForms(lexicon)] as const];
  return {
    words,
    endings,
    files: all.map(([path, content]) => [path, JSON.stringify(content)] as const),
  };
}

/** Merges the words of older bundles, once for as long as none of them changes. */
async function loadOlderWords(
  older: readonly ReadyBundle[],
  context: IndexContext,
): Promise<LexiconPart> {
  const digest = digestOf(older);
  const file = join(context.cacheDir, 'older-words.jsonl');
  const words = parseLexiconPart(readCachedLines(file, digest, z.unknown())[0]);
  if (words !== undefined) return words;
  const parts: LexiconPart[] = [];
  for (const bundle of older) parts.push(await loadWords(bundle, context));
  const joined = lexiconToPart(mergeLexicons(parts));
  writeCachedLines(file, digest, [joined]);
  return joined;
}

async function loadWords(
  { plan: { key, papers }, digest }: ReadyBundle,
  { bundleCache, paperCache }: IndexContext,
): Promise<LexiconPart> {
  const known = bundleCache.loadWords(key, digest);
  if (known !== undefined) return known;
  return createLexicon(
    await Promise.all(
      papers.map(async (paper) => toPaperWords(paper, await paperCache.load(paper))),
    ),
  );
}

function digestOf(bundles: readonly ReadyBundle[]): string {
  return textToDigest(...bundles.map(({ digest }) => digest));
}

const WordsEntrySchema = z.object({
  words: z.string(),
  endings: z.string(),
  files: z.record(z.string(), z.int().nonnegative()),
});

/** Files of words by their paths, and what `bundles.json` says of them. */
export interface PreparedWords extends Pick<BundleList, 'words' | 'endings'> {
  readonly files: readonly (readonly [path: string, text: string])[];
}
