import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { sha256 } from '../files/digest.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import type { ArchivePaper } from './archive-paper.ts';
import type { LoadedPaper } from './load-papers.ts';

/**
 * Writes the papers where pages, the thread for machines' files and the next build find them: Astro's data store, which
 * holds the entries, is bundled with the pages in every build, and has no digest of its bytes.
 *
 * @param cache the folder of the archive's cache
 */
export function writePaperRecords(cache: string, mode: Mode, papers: readonly LoadedPaper[]): void {
  const lines = papers.map((paper) => JSON.stringify(paper)).join('\n');
  const path = recordsPath(cache, mode);
  if (mode === 'build' && existsSync(path)) renameSync(path, recordsPath(cache, 'before'));
  writeAtomically(path, `${sha256(lines)}\n${lines}`);
}

/**
 * Reads the papers that were written last, in the order of their files.
 *
 * @throws {Error} when there are none, or a byte of them has changed
 */
export function readPaperRecords(cache: string, mode: Mode): readonly LoadedPaper[] {
  const text = readFileSync(recordsPath(cache, mode), 'utf8');
  const lines = text.slice(text.indexOf('\n') + 1);
  if (!text.startsWith(`${sha256(lines)}\n`)) throw new Error('The cache was changed meanwhile');
  return lines === '' ? [] : lines.split('\n').map((line) => Written.parse(JSON.parse(line)));
}

/** Reads the papers of the build that is running. */
export function readBuiltPapers(cache: string): readonly ArchivePaper[] {
  return readPaperRecords(cache, 'build').map(({ paper }) => paper);
}

/** Returns the path of the file that the papers are written to. */
export function recordsPath(cache: string, mode: Mode): string {
  return join(cache, mode === 'build' ? 'papers.jsonl' : `papers-${mode}.jsonl`);
}

/** Development and a build may run at the same time; what the build before read explains what this one made. */
export type Mode = 'build' | 'dev' | 'before';

/** The loader validated it before it wrote it. */
const Written = z.custom<LoadedPaper>((value) => typeof value === 'object' && value !== null);
