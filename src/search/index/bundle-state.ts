import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';

const BundleStateSchema = z.object({
  /** Of the records the bundle was made from. */
  digest: z.string(),
  /** What Pagefind calls this state of the index. */
  hash: z.string(),
  /** Pagefind's names of the records, in their order. */
  ids: z.array(z.string()),
  /** Every file of the bundle, by its path with forward slashes, with its size in bytes. */
  files: z.record(z.string(), z.int().nonnegative()),
});

/** What is known of the bundle written last. */
export type BundleState = z.output<typeof BundleStateSchema>;

/** The state noted last, or undefined when there is none or it cannot be read, which only costs a new bundle. */
export async function loadBundleState(file: string): Promise<BundleState | undefined> {
  try {
    return BundleStateSchema.safeParse(JSON.parse(await readFile(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Writes the state in one step: a reader finds the old one or the new one. */
export async function writeBundleState(file: string, state: BundleState): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(state));
  await rename(`${file}.new`, file);
}

/** Whether every file of a bundle is on disk with the size it was written with. */
export async function isBundleComplete(state: BundleState, folder: string): Promise<boolean> {
  const files = Object.entries(state.files);
  const found = await Promise.all(
    files.map(async ([path, size]) => {
      try {
        return (await stat(join(folder, path))).size === size;
      } catch {
        return false;
      }
    }),
  );
  return files.length > 0 && found.every(Boolean);
}
