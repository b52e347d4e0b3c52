import { join } from 'node:path';
import { z } from 'astro/zod';
import { readCachedLines, writeCachedLines } from '../../files/cached-lines.ts';
import type { IndexContext } from './index-context.ts';
import { writeProgram, type WrittenProgram } from './write-bundle.ts';

/**
 * Ensures Pagefind's script and program exist. Reuses the previous ones when language and version are the same.
 *
 * @param version of Pagefind
 */
export async function ensureProgram(
  version: string,
  { language, cacheDir, output }: IndexContext,
): Promise<Pick<WrittenProgram, 'wasm' | 'pagefind'>> {
  const key = `${language} ${version}`;
  const file = join(cacheDir, 'program.jsonl');
  const [known] = readCachedLines(file, key, ProgramEntrySchema);
  if (known !== undefined && output.has(known.files)) {
    output.keep(Object.keys(known.files));
    return { wasm: known.wasm, pagefind: known.pagefind };
  }
  const { wasm, pagefind, files } = await writeProgram(language, output);
  writeCachedLines(file, key, [{ wasm, pagefind, files }]);
  return { wasm, pagefind };
}

const ProgramEntrySchema = z.object({
  wasm: z.string(),
  pagefind: z.object({ version: z.string(), include_characters: z.array(z.string()) }),
  files: z.record(z.string(), z.int().nonnegative()),
});
