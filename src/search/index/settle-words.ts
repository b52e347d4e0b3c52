import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
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
import type { BundleStates } from './bundle-state.ts';
import { loadNote, writeNote } from './note.ts';
import type { Output } from './output.ts';
import type { PaperNotes } from './paper-notes.ts';
import type { SettledBundle } from './settle-bundle.ts';

/**
 * Sees to it that the files of words and `forms.json` are in the output: those of last time if no bundle is new.
 *
 * @param bundles newest first
 * @param prepared the files, if they were made already
 */
export async function settleWords(
  bundles: readonly SettledBundle[],
  prepared: PreparedWords | undefined,
  place: WordsPlace,
): Promise<Pick<BundleList, 'words' | 'endings'>> {
  const { cacheDir, output } = place;
  const digest = digestOf(bundles);
  const file = join(cacheDir, 'words.json');
  const known = WordsNoteSchema.safeParse(await loadNote(file)).data;
  if (known?.digest === digest && output.has(known.files)) {
    output.keep(Object.keys(known.files));
    return { words: known.words, endings: known.endings };
  }
  const { words, endings, files } = prepared ?? (await prepareNewest(bundles, place));
  // Files that other counts have made may have the same sizes.
  await rm(file, { force: true });
  const sizes: Record<string, number> = {};
  for (const [path, text] of files) {
    await output.write(path, text);
    sizes[path] = Buffer.byteLength(text);
  }
  await writeNote(file, { digest, words, endings, files: sizes });
  return { words, endings };
}

async function prepareNewest(
  [newest, ...older]: readonly SettledBundle[],
  place: WordsPlace,
): Promise<PreparedWords> {
  const words = newest === undefined ? createLexicon([]) : await loadWords(newest, place);
  return prepareWords(words, older, place);
}

/**
 * The files of words and `forms.json`, not yet written.
 *
 * @param newest the words of the newest bundle
 * @param older all other bundles
 */
export async function prepareWords(
  newest: LexiconPart,
  older: readonly SettledBundle[],
  place: WordsPlace,
): Promise<PreparedWords> {
  const lexicon = mergeLexicons([await loadOlderWords(older, place), newest]);
  const { words, endings, files } = createWordsFiles(lexicon);
  const all = [...files, ['forms.json', createForms(lexicon)] as const];
  return {
    words,
    endings,
    files: all.map(([path, content]) => [path, JSON.stringify(content)] as const),
  };
}

/** Joined once for as long as none of the bundles changes. */
async function loadOlderWords(
  older: readonly SettledBundle[],
  place: WordsPlace,
): Promise<LexiconPart> {
  const digest = digestOf(older);
  const file = join(place.cacheDir, 'older-words.json');
  const known = OlderNoteSchema.safeParse(await loadNote(file)).data;
  const words = known?.digest === digest ? parseLexiconPart(known.words) : undefined;
  if (words !== undefined) return words;
  const parts: LexiconPart[] = [];
  for (const bundle of older) parts.push(await loadWords(bundle, place));
  const joined = lexiconToPart(mergeLexicons(parts));
  await writeNote(file, { digest, words: joined });
  return joined;
}

async function loadWords(
  { plan: { key, papers }, digest }: SettledBundle,
  { states, notes }: WordsPlace,
): Promise<LexiconPart> {
  const known = await states.loadWords(key, digest);
  if (known !== undefined) return known;
  const read = await notes.createReader();
  return createLexicon(await Promise.all(papers.map(async (paper) => (await read(paper)).lexemes)));
}

function digestOf(bundles: readonly SettledBundle[]): string {
  const hash = createHash('sha256');
  for (const { digest } of bundles) hash.update(digest);
  return hash.digest('base64url');
}

const WordsNoteSchema = z.object({
  /** Of all bundles. */
  digest: z.string(),
  words: z.string(),
  endings: z.string(),
  files: z.record(z.string(), z.int().nonnegative()),
});

const OlderNoteSchema = z.object({
  /** Of all bundles but the newest. */
  digest: z.string(),
  words: z.unknown(),
});

interface WordsPlace {
  readonly states: BundleStates;
  readonly notes: PaperNotes;
  readonly cacheDir: string;
  readonly output: Output;
}

/** Files of words by their paths, and what `bundles.json` says of them. */
export interface PreparedWords extends Pick<BundleList, 'words' | 'endings'> {
  readonly files: readonly (readonly [path: string, text: string])[];
}
