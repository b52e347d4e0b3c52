import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { LoadedPaper } from '../../content/load-papers.ts';
import { writeAtomically } from '../../files/write-atomically.ts';

/** Writes the papers where later steps of the build find them without parsing thousands of files again. */
export function writeBuiltPapers(cache: string, papers: readonly LoadedPaper[]): void {
  const lines = papers.map(({ paper }) => JSON.stringify(paper));
  writeAtomically(join(cache, builtPapersFile), lines.join('\n'));
}

/** Reads the papers of the build that is running or ran last, in the order of their files. */
export function loadBuiltPapers(cache: string): readonly ArchivePaper[] {
  const text = readFileSync(join(cache, builtPapersFile), 'utf8');
  return text === '' ? [] : text.split('\n').map((line) => WrittenPaper.parse(JSON.parse(line)));
}

/** The same build validated it before it wrote it. */
const WrittenPaper = z.custom<ArchivePaper>((value) => typeof value === 'object' && value !== null);

/** The name of the file in the cache. */
export const builtPapersFile = 'papers.jsonl';
