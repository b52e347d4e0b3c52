import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Archive } from '../../archive/create-archive.ts';
import { createDataFiles } from '../../exports/create-data-files.ts';
import type { DataFile } from '../../exports/data-file.ts';
import { iconSizes } from '../../exports/discovery/site-files.ts';
import { writeIfChanged } from '../../files/write-if-changed.ts';
import type { Folders } from '../folders.ts';
import { loadPaperTexts } from './load-paper-texts.ts';
import { writeDumps } from './write-dumps.ts';
import { openWrittenFiles } from './written-files.ts';

/**
 * Writes the files for machines from the same records as the pages: feeds, citation files, the API, Markdown mirrors,
 * files with the whole archive, sitemaps, and files at well-known addresses. Files that would not change keep their
 * time.
 *
 * @param code digest of the code that makes the files
 * @returns the paths of all files
 */
export async function writeDataFiles(
  archive: Archive,
  folders: Folders,
  code: string,
): Promise<readonly string[]> {
  const { cache, checkout, out } = folders;
  const texts = loadPaperTexts(folders, archive.papers, code);
  const written = openWrittenFiles(cache, code);
  const made: string[] = [];
  const toPath = (href: string): string =>
    join(out, decodeURIComponent(href.slice(archive.config.base.length)));
  for (const file of createDataFiles(archive, texts)) {
    const path = toPath(file.href);
    made.push(path);
    if ('content' in file) writeIfChanged(path, file.content);
    else if (!written.isThere(path, file.key)) {
      writeIfChanged(path, file.create());
      written.add(path, file.key);
    }
  }
  written.save();
  for (const { href, content } of await createIcons(archive, checkout)) {
    const path = toPath(href);
    made.push(path);
    writeIfChanged(path, content);
  }
  return [...made, ...writeDumps(folders, archive, { texts, code })];
}

function createIcons({ urls }: Archive, checkout: string): Promise<readonly DataFile[]> {
  const icon = readFileSync(join(checkout, 'public/favicon.svg'));
  return Promise.all(
    iconSizes.map(async (size) => {
      const content = await sharp(icon, { density: 3 * size })
        .resize(size, size)
        .png()
        .toBuffer();
      return { href: urls.icon(size), content };
    }),
  );
}
