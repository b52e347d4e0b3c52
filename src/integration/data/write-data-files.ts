import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../archive/create-archive.ts';
import { writes } from '../../archive/outputs.ts';
import { createDataFiles } from '../../exports/create-data-files.ts';
import { iconSizes } from '../../exports/discovery/site-files.ts';
import { sha256 } from '../../files/digest.ts';
import type { Folders } from '../folders.ts';
import { findPublicFile } from '../public-files.ts';
import { openPaperTexts } from './load-paper-texts.ts';
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
  const { cache, out } = folders;
  const texts = openPaperTexts(folders, archive.papers, code);
  const written = openWrittenFiles(join(cache, 'written-files.jsonl'), code);
  const made: string[] = [];
  const write = async (href: string, ...rest: KeyAndContent): Promise<void> => {
    const path = join(out, decodeURIComponent(href.slice(archive.config.base.length)));
    made.push(path);
    await written.write(path, ...rest);
  };
  for (const { href, key, create } of createDataFiles(archive, texts.of))
    await write(href, key, create);
  const { icon: own } = archive.config;
  const icon = readFileSync(
    own === undefined ? findPublicFile(folders, 'favicon.svg') : join(folders.content, own),
  );
  for (const size of iconSizes)
    await write(archive.urls.icon(size), sha256(icon), () => createIcon(icon, size));
  written.save();
  const dumps = writes(archive, 'data')
    ? writeDumps(folders, archive, { texts: texts.of, code })
    : [];
  texts.save();
  return [...made, ...dumps];
}

async function createIcon(svg: Uint8Array, size: number): Promise<Uint8Array> {
  // It takes long to load, and icons seldom change.
  const { default: sharp } = await import('sharp');
  return sharp(svg, { density: 3 * size })
    .resize(size, size)
    .png()
    .toBuffer();
}

type KeyAndContent = readonly [key: string, create: () => string | Promise<Uint8Array>];
