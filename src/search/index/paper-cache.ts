import { z } from 'astro/zod';
import { readCachedLines, writeCachedLines } from '../../files/cached-lines.ts';
import { paperToRecord, type IndexRecord, type SearchPaper } from '../search-record.ts';
import { symbolWords } from '../symbol-words.ts';
import {
  createLexemeReader,
  readStoredLexemes,
  storeLexemes,
  StoredLexemesSchema,
  type Lexemes,
  type PaperWords,
} from '../lexicon/read-lexemes.ts';

/**
 * Opens the cache of what was extracted from the papers of the open bundle, one file, so that only new papers are read
 * when the bundle is made again.
 *
 * @param options.cacheKey entries stored under another key are ignored
 */
export function openPaperCache({ file, cacheKey }: PaperCacheOptions): PaperCache {
  let loaded: ReturnType<typeof loadEntries> | undefined;
  return {
    createExtractor: () => {
      const known = (loaded ??= loadEntries(file, cacheKey));
      const readLexemes = createLexemeReader();
      return async (paper) => {
        const entry = known.get(keyOf(paper));
        if (entry !== undefined) {
          return { record: entry.record, lexemes: readStoredLexemes(entry.lexemes) };
        }
        const record = await paperToRecord(paper);
        return { record, lexemes: readLexemes(wordsOf(paper, record.content)) };
      };
    },
    store: (papers) => {
      const entries = [...papers].map(([paper, { record, lexemes }]) => ({
        key: keyOf(paper),
        record,
        lexemes: storeLexemes(lexemes),
      }));
      writeCachedLines(file, cacheKey, entries);
    },
  };
}

function loadEntries(file: string, cacheKey: string) {
  const entries = readCachedLines(file, cacheKey, PaperEntrySchema);
  return new Map(entries.map((entry) => [entry.key, entry] as const));
}

/** Returns a key that is the same for the same record. */
export function keyOf({ id, digest }: SearchPaper): string {
  return `${id} ${digest}`;
}

/** Returns the texts from which the archive's words are collected. */
function wordsOf(paper: SearchPaper, body: string): PaperWords {
  const { titleText, authors, organization = '', topics } = paper;
  // So that a search for a symbol, `A*`, finds it among the known words.
  const symbols = symbolWords(`${titleText} ${body}`);
  return { title: titleText, body, names: [...authors, organization, ...topics, ...symbols] };
}

const PaperEntrySchema = z.object({
  key: z.string(),
  record: z.object({
    url: z.string(),
    content: z.string(),
    meta: z.record(z.string(), z.string()),
  }),
  lexemes: StoredLexemesSchema,
});

interface PaperCacheOptions {
  readonly file: string;
  readonly cacheKey: string;
}

export interface PaperCache {
  /** Creates an extractor for one bundle: it remembers words as long as it is used. */
  readonly createExtractor: () => (paper: SearchPaper) => Promise<ExtractedPaper>;
  /** Replaces the entries with those of these papers. */
  readonly store: (papers: Iterable<readonly [SearchPaper, ExtractedPaper]>) => void;
}

/** The parts of a paper that the index is made from. */
export interface ExtractedPaper {
  readonly record: IndexRecord;
  readonly lexemes: Lexemes;
}
