import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ArchiveConfigSchema } from '../../site/archive-config.ts';
import type { PublishedSite } from './check-links.ts';

/**
 * Loads what the check of links needs to know about a built site.
 *
 * @param content the archive it was built from, whose `archive.yaml` says where it is published
 * @param out the folder of the built site
 */
export async function loadSite(content: string, out: string): Promise<PublishedSite> {
  const text = await readFile(join(content, 'archive.yaml'), 'utf8');
  const { url, base } = ArchiveConfigSchema.parse(parse(text));
  const has = (file: string): boolean => {
    const path = join(out, file);
    return existsSync(path) && statSync(path).isFile();
  };
  return { url, base, has };
}
