import { z } from 'astro/zod';
import { readCachedLines, writeCachedLines } from '../../files/cached-lines.ts';
import type { PaperWords } from '../lexicon/create-lexicon.ts';
import { paperToRecord, type IndexRecord, type SearchPaper } from '../search-record.ts';

/**
 * Opens the cache of the records of the open bundle, one file, so that only new papers are read when the bundle is made
 * again.
 *
 * @param options.cacheKey entries stored under another key are ignored
 */
export function openPaperCache({ file, cacheKey }: PaperCacheOptions): PaperCache {
  let loaded: ReturnType<typeof loadEntries> | undefined;
  return {
    load: async (paper) => {
      loaded ??= loadEntries(file, cacheKey);
      return loaded.get(keyOf(paper)) ?? paperToRecord(paper);
    },
    store: (papers) => {
      const entries = [...papers].map(([paper, record]) => ({ key: keyOf(paper), record }));
      writeCachedLines(file, cacheKey, entries);
    },
  };
}

function loadEntries(file: string, cacheKey: string): ReadonlyMap<string, IndexRecord> {
  const entries = readCachedLines(file, cacheKey, PaperEntrySchema);
  return new Map(entries.map(({ key, record }) => [key, record]));
}

/** Returns a key that is the same for the same record. */
export function keyOf({ id, digest }: SearchPaper): string {
  return `${id} ${digest}`;
}

/** Returns the texts from which the archive's words are collected. */
export function toPaperWords(paper: SearchPaper, { content, meta }: IndexRecord): PaperWords {
  const { titleText, authors, organization = '', topics } = paper;
  // So that a search for a symbol, `A*`, finds it among the known words.
  const symbols = [meta['titleSymbols'] ?? '', meta['symbols'] ?? ''];
  return {
    title: titleText,
    body: content,
    names: [...authors, organization, ...topics, ...symbols],
  };
}

const PaperEntrySchema = z.object({
  key: z.string(),
  record: z.object({
    url: z.string(),
    content: z.string(),
    meta: z.record(z.string(), z.string()),
  }),
});

interface PaperCacheOptions {
  readonly file: string;
  readonly cacheKey: string;
}

export interface PaperCache {
  /** Returns the record of a paper, of one that is not in the cache by reading it. */
  readonly load: (paper: SearchPaper) => Promise<IndexRecord>;
  /** Replaces the entries with those of these papers. */
  readonly store: (papers: Iterable<readonly [SearchPaper, IndexRecord]>) => void;
}
