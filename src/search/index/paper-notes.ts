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
 * What was read of the papers of the bundle that grows, kept in a file of the cache, so that only what is new is read
 * when a few papers more make it anew.
 *
 * @param options.indexer of what makes records: notes of another one are not taken
 */
export function openPaperNotes({ file, indexer }: NotesPlace): PaperNotes {
  let loaded: ReturnType<typeof loadNotes> | undefined;
  return {
    createReader: () => {
      const known = (loaded ??= loadNotes(file, indexer));
      const readLexemes = createLexemeReader();
      return async (paper) => {
        const note = known.get(keyOf(paper));
        if (note !== undefined) {
          return { record: note.record, lexemes: readStoredLexemes(note.lexemes) };
        }
        const record = await paperToRecord(paper);
        return { record, lexemes: readLexemes(wordsOf(paper, record.content)) };
      };
    },
    note: (papers) => {
      const notes = [...papers].map(([paper, { record, lexemes }]) => ({
        key: keyOf(paper),
        record,
        lexemes: storeLexemes(lexemes),
      }));
      writeCachedLines(file, indexer, notes);
    },
  };
}

function loadNotes(file: string, indexer: string) {
  const notes = readCachedLines(file, indexer, NoteSchema);
  return new Map(notes.map((note) => [note.key, note] as const));
}

/** The same for the same record of a paper. */
export function keyOf({ id, href, digest }: SearchPaper): string {
  return JSON.stringify([id, href, digest]);
}

/** The paper as the archive's words are collected from. */
function wordsOf(paper: SearchPaper, body: string): PaperWords {
  const { titleText, authors, organization = '', topics } = paper;
  // So that a sign that is searched, `A*`, is known to be here.
  const signs = symbolWords(`${titleText} ${body}`);
  return { title: titleText, body, names: [...authors, organization, ...topics, ...signs] };
}

const NoteSchema = z.object({
  key: z.string(),
  record: z.object({
    url: z.string(),
    content: z.string(),
    meta: z.record(z.string(), z.string()),
  }),
  lexemes: StoredLexemesSchema,
});

interface NotesPlace {
  readonly file: string;
  readonly indexer: string;
}

export interface PaperNotes {
  /** One for each bundle: it remembers words as long as it is used. */
  readonly createReader: () => (paper: SearchPaper) => Promise<ReadPaper>;
  /** Keeps what was read of these papers, and nothing else. */
  readonly note: (papers: Iterable<readonly [SearchPaper, ReadPaper]>) => void;
}

/** What is known of a paper when it was read. */
export interface ReadPaper {
  readonly record: IndexRecord;
  readonly lexemes: Lexemes;
}
