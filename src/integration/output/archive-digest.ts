import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordsPath } from '../../content/paper-records.ts';
import { sha256, textToDigest } from '../../files/digest.ts';
import { removedPapersFile } from '../../paper/removed-paper.ts';
import { tagsFile } from '../../site/topics.ts';
import type { Folders } from '../folders.ts';

/** Returns a digest of what a build shows: records with the digests of their texts, topics and removed papers. */
export function archiveDigest({ content, cache }: Pick<Folders, 'content' | 'cache'>): string {
  const paths = [
    recordsPath(cache, 'build'),
    join(content, tagsFile),
    join(content, removedPapersFile),
  ];
  return textToDigest(...paths.map((path) => (existsSync(path) ? sha256(readFileSync(path)) : '')));
}
