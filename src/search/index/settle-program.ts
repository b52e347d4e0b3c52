import { join } from 'node:path';
import { z } from 'astro/zod';
import { loadNote, writeNote } from './note.ts';
import type { Output } from './output.ts';
import { writeProgram, type WrittenProgram } from './write-bundle.ts';

/** Sees to it that Pagefind's script and program are in the output: those of last time where they are the right ones. */
export async function settleProgram(
  { language, version }: Indexer,
  { cacheDir, output }: { readonly cacheDir: string; readonly output: Output },
): Promise<Pick<WrittenProgram, 'wasm' | 'pagefind'>> {
  const file = join(cacheDir, 'program.json');
  const known = ProgramNoteSchema.safeParse(await loadNote(file)).data;
  if (known?.for === `${language} ${version}` && output.has(known.files)) {
    output.keep(Object.keys(known.files));
    return { wasm: known.wasm, pagefind: known.pagefind };
  }
  const { wasm, pagefind, files } = await writeProgram(language, output);
  await writeNote(file, { for: `${language} ${version}`, wasm, pagefind, files });
  return { wasm, pagefind };
}

const ProgramNoteSchema = z.object({
  for: z.string(),
  wasm: z.string(),
  pagefind: z.object({ version: z.string(), include_characters: z.array(z.string()) }),
  files: z.record(z.string(), z.int().nonnegative()),
});

interface Indexer {
  /** Primary subtag. */
  readonly language: string;
  /** Of Pagefind. */
  readonly version: string;
}
