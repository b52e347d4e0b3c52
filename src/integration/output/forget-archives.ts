import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Folders } from '../folders.ts';

/** Records which archive a cache belongs to, and removes the caches of archives whose content folder is gone. */
export function forgetArchives({ content, caches, cache }: Folders): void {
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, ownerFile), content);
  for (const name of readdirSync(caches)) {
    const owner = join(caches, name, ownerFile);
    if (existsSync(owner) && !existsSync(readFileSync(owner, 'utf8'))) {
      rmSync(join(caches, name), { recursive: true, force: true });
    }
  }
}

const ownerFile = 'content-folder';
