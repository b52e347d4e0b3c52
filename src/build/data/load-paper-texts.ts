import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { ArchivePaper } from '../../archive/archive-paper.ts';
import type { PaperText, PaperTexts } from '../../exports/data-file.ts';
import { abstractToTex } from '../../markdown/abstract-to-tex.ts';
import { bodyToMarkdown } from '../../markdown/body-to-markdown.ts';
import { splitFrontmatter } from '../../paper/parse-paper-file.ts';
import type { Folders } from '../folders.ts';

/**
 * The texts of all papers. Those that a build before this one has made are taken from the cache by the digests of their
 * bodies, so that twenty new papers are twenty files to read.
 *
 * @param code digest of the code that makes the texts; another one makes all of them anew
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
    const text = known.get(body.digest) ?? readText(join(content, body.file));
    isNew ||= !known.has(body.digest);
    texts.set(body.digest, text);
  }
  if (isNew || texts.size !== known.size) writeKnown(path, code, texts);
  return ({ body }) => texts.get(body.digest) ?? noText;
}

/** The texts of papers as they are asked for, read from their files. */
export function createPaperTexts(content: string): PaperTexts {
  return ({ body }) => readText(join(content, body.file));
}

function readText(path: string): PaperText {
  const source = splitFrontmatter(readFileSync(path, 'utf8'))?.body ?? '';
  return { tex: abstractToTex(source), ...bodyToMarkdown(source) };
}

/** Most abstracts are the same either way and have no notes: those are written once. */
function writeKnown(path: string, code: string, texts: ReadonlyMap<string, PaperText>): void {
  const lines = [...texts].map(([digest, { tex, abstract, notes }]) => {
    const entry: Entry =
      abstract === tex && notes === '' ? [digest, tex] : [digest, tex, abstract, notes];
    return JSON.stringify(entry);
  });
  writeFileSync(`${path}.tmp`, [code, ...lines].join('\n'));
  renameSync(`${path}.tmp`, path);
}

function readKnown(path: string, code: string): ReadonlyMap<string, PaperText> {
  if (!existsSync(path)) return new Map();
  const [first, ...lines] = readFileSync(path, 'utf8').split('\n');
  if (first !== code) return new Map();
  return new Map(
    lines.map((line) => {
      const [digest, tex, abstract = tex, notes = ''] = EntrySchema.parse(JSON.parse(line));
      return [digest, { tex, abstract, notes }];
    }),
  );
}

const noText: PaperText = { tex: '', abstract: '', notes: '' };

const EntrySchema = z.custom<Entry>((value) => Array.isArray(value));
type Entry = readonly [digest: string, tex: string, abstract?: string, notes?: string];
