import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Archive } from '../../archive/create-archive.ts';
import { createApiFiles } from '../../exports/api/api-files.ts';
import type { DataFile } from '../../exports/data-file.ts';
import { createArchiveCitations } from '../../exports/dumps/archive-citations.ts';
import { createSiteFiles, iconSizes } from '../../exports/discovery/site-files.ts';
import { createTwinFiles } from '../../exports/twins/twin-files.ts';
import type { Folders } from '../folders.ts';
import { loadPaperTexts } from './load-paper-texts.ts';
import { writeChanged } from './write-changed.ts';
import { writeDumps } from './write-dumps.ts';

/**
 * Writes what is read by machines beside the pages that were just built, from the same records: the API, Markdown twins,
 * files with the whole archive, sitemaps and what stands at known addresses. Files that would not change keep their time.
 *
 * @param code digest of the code that makes them
 * @returns the paths of all files
 */
export async function writeDataFiles(
  archive: Archive,
  folders: Folders,
  code: string,
): Promise<readonly string[]> {
  const { out, checkout } = folders;
  const texts = loadPaperTexts(folders, archive.papers, code);
  const made: string[] = [];
  const write = ({ href, content }: DataFile): void => {
    const path = join(out, decodeURIComponent(href.slice(archive.config.base.length)));
    writeChanged(path, content);
    made.push(path);
  };
  for (const file of createApiFiles(archive, texts)) write(file);
  for (const file of createTwinFiles(archive, texts)) write(file);
  for (const file of createArchiveCitations(archive)) write(file);
  for (const file of createSiteFiles(archive)) write(file);
  const icon = readFileSync(join(checkout, 'public/favicon.svg'));
  for (const size of iconSizes) {
    const content = await sharp(icon, { density: 3 * size })
      .resize(size, size)
      .png()
      .toBuffer();
    write({ href: archive.urls.icon(size), content });
  }
  return [...made, ...writeDumps(folders, archive, { texts, code })];
}
