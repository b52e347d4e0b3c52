import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';

/**
 * Loads Pagefind's names of a bundle's records, by their URLs. Pagefind names a result after its file, a digest of the
 * content: `fragment/en_42cb4bc.pf_fragment` is the compressed word `pagefind_dcd`, followed by JSON.
 *
 * @throws {Error} when a file has another content, because another version of Pagefind wrote it
 */
export function loadResultIds(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith(extension));
  // So many small files are read faster one by one than all at once.
  return new Map(
    names.sort().map((name) => [loadUrl(join(folder, name)), name.slice(0, -extension.length)]),
  );
}

function loadUrl(file: string): string {
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  if (!text.startsWith(mark)) throw new Error(`${file} is not of the Pagefind that is known`);
  return FragmentSchema.parse(JSON.parse(text.slice(mark.length))).url;
}

const FragmentSchema = z.object({ url: z.string() });
const extension = '.pf_fragment';
const mark = 'pagefind_dcd';
