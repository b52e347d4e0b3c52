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
 * Loads the texts of all papers. Those that an earlier build made are taken from the cache by the digests of their
 * bodies, so that for twenty new papers only twenty files are read.
 *
 * @param code digest of the code that makes the texts; when it changes, all of them are made again
 */
export function loadPaperTexts(
  { content, cache }: Pick<Folders, 'content' | 'cache'>,
  papers: readonly ArchivePaper[],
  code: string,
): PaperTexts {
  const path = join(cache, 'texts.jsonl');
  const known = readKnown(path, code);
  const texts = new Map<string, PaperText>();
  let isNew = false;
  for (const { body } of papers) {
    if (texts.has(body.digest)) continue;
    const text = known.get(body.digest) ?? readText(content, body);
    isNew ||= !known.has(body.digest);
    texts.set(body.digest, text);
  }
  if (isNew || texts.size !== known.size) writeKnown(path, code, texts);
  return ({ body }) => texts.get(body.digest) ?? noText;
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

const noText: PaperText = { tex: '', abstract: '', notes: '' };

/** The digest of a body, then the abstract as TeX, the abstract as Markdown, the notes, and both as plain text. */
const EntrySchema = z.tuple([
  z.string(),
  z.string(),
  z.string().optional(),
  z.string().optional(),
  z.string().optional(),
]);
type Entry = z.output<typeof EntrySchema>;
