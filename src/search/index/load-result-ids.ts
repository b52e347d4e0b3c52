import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { z } from 'astro/zod';

/**
 * Pagefind's names of the records of a bundle by their urls. Pagefind names a result after the file it keeps of it, a
 * digest of what stands in it: `fragment/en_42cb4bc.pf_fragment` holds, compressed, the word `pagefind_dcd` and JSON.
 *
 * @throws {Error} when a file holds something else, because it was written by another Pagefind
 */
export async function loadResultIds(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending)).sort();
  const ids = new Map<string, string>();
  for (let first = 0; first < names.length; first += atOnce) {
    const group = names.slice(first, first + atOnce);
    const urls = await Promise.all(group.map((name) => loadUrl(join(folder, name))));
    group.forEach((name, place) => ids.set(urls[place] ?? '', name.slice(0, -ending.length)));
  }
  return ids;
}

async function loadUrl(file: string): Promise<string> {
  const text = (await unzip(await readFile(file))).toString('utf8');
  if (!text.startsWith(mark)) throw new Error(`${file} is not of the Pagefind that is known`);
  return FragmentSchema.parse(JSON.parse(text.slice(mark.length))).url;
}

const unzip = promisify(gunzip);
const FragmentSchema = z.object({ url: z.string() });
const ending = '.pf_fragment';
const mark = 'pagefind_dcd';
const atOnce = 100;
