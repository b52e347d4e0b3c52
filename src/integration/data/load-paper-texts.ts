import { join } from 'node:path';
import { z } from 'astro/zod';
import type { ArchivePaper, BodyReference } from '../../content/archive-paper.ts';
import { readBodySource } from '../../content/content-files.ts';
import type { PaperText, PaperTexts } from '../../exports/data-file.ts';
import { abstractToTex } from '../../markdown/abstract-to-tex.ts';
import { readCachedLines, writeCachedLines } from '../../files/cached-lines.ts';
import { bodyToMarkdown } from '../../markdown/body-to-markdown.ts';
import { bodyToText } from '../../markdown/abstract-to-text.ts';
import type { Folders } from '../folders.ts';

/**
 * Opens the texts of all papers. Nothing is read before the first text is asked for; those that an earlier build made
 * are then taken from the cache by the digests of their bodies, so that for twenty new papers only twenty files are read.
 *
 * @param code digest of the code that makes the texts; when it changes, all of them are made again
 */
export function openPaperTexts(
  { content, cache }: Pick<Folders, 'content' | 'cache'>,
  papers: readonly ArchivePaper[],
  code: string,
): CachedTexts {
  const path = join(cache, 'texts.jsonl');
  const made = new Map<string, PaperText>();
  let known: ReadonlyMap<string, PaperText> | undefined;
  return {
    of: ({ body }) => {
      known ??= readKnown(path, code);
      const text = known.get(body.digest) ?? made.get(body.digest) ?? readText(content, body);
      if (!known.has(body.digest)) made.set(body.digest, text);
      return text;
    },
    save: () => {
      if (made.size === 0) return;
      const texts = papers.flatMap(({ body: { digest } }) => {
        const text = made.get(digest) ?? known?.get(digest);
        return text === undefined ? [] : [[digest, text] as const];
      });
      writeKnown(path, code, new Map(texts));
    },
  };
}

/** Creates texts of papers on demand: each is read from its file and kept until it changes. */
export function createPaperTexts(content: string): PaperTexts {
  const texts = new Map<string, PaperText>();
  return ({ body }) => {
    const text = texts.get(body.digest) ?? readText(content, body);
    texts.set(body.digest, text);
    return text;
  };
}

function readText(content: string, body: BodyReference): PaperText {
  const source = readBodySource(content, body);
  const tex = abstractToTex(source);
  const text = bodyToText(source);
  const plain = text === tex.replace(/\s+/gu, ' ').trim() ? undefined : text;
  return { tex, ...bodyToMarkdown(source), plain };
}

/** Most papers have no notes and an abstract that is the same in TeX and Markdown, which is then written once. */
function writeKnown(path: string, code: string, texts: ReadonlyMap<string, PaperText>): void {
  const entries = [...texts].map(([digest, { tex, abstract, notes, plain }]): Entry => {
    if (plain !== undefined) return [digest, tex, abstract, notes, plain];
    return abstract === tex && notes === '' ? [digest, tex] : [digest, tex, abstract, notes];
  });
  writeCachedLines(path, code, entries);
}

function readKnown(path: string, code: string): ReadonlyMap<string, PaperText> {
  return new Map(
    readCachedLines(path, code, EntrySchema).map(
      ([digest, tex, abstract = tex, notes = '', plain]) =>
        [digest, { tex, abstract, notes, plain }] as const,
    ),
  );
}

/** The digest of a body, then the abstract as TeX, the abstract as Markdown, the notes, and both as plain text. */
const EntrySchema = z.tuple([
  z.string(),
  z.string(),
  z.string().optional(),
  z.string().optional(),
  z.string().optional(),
]);
type Entry = z.output<typeof EntrySchema>;

/** Texts that are kept from one build to the next. */
interface CachedTexts {
  readonly of: PaperTexts;
  /** Keeps the texts of the papers of the archive, as far as they are known, if there are new ones. */
  readonly save: () => void;
}
