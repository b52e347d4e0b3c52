import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { textToDigest } from '../../files/digest.ts';
import type { Folders } from '../folders.ts';
import { publicFolders } from '../public-files.ts';
import { isKept } from './output-folder.ts';
import { siteCodeDigest } from './site-code-digest.ts';
import type { OutputFile } from './sweep-output.ts';

/** Returns a digest of everything that a build reads. Files are known by size and time, so that none is opened. */
export function inputState(folders: Folders): string {
  const { content } = folders;
  const read = [content, ...publicFolders(folders)].map((folder) =>
    listFiles(folder).map(({ name, size, ctimeMs }) => [name, size, ctimeMs].join(' ')),
  );
  return textToDigest(siteCodeDigest(folders), ...read.map((lines) => lines.join('\n')));
}

/** Returns a digest of the names, sizes and times of the files of a built site, in any order. */
export function outputState(files: readonly OutputFile[]): string {
  const lines = files.map(
    ({ name, size, mtimeMs }) => `${name} ${String(size)} ${String(mtimeMs)}`,
  );
  return textToDigest(lines.sort().join('\n'));
}

/** Lists the files of a built site; returns none if its folder was removed. */
export function listOutput(out: string): readonly OutputFile[] {
  return listFiles(out, isKept);
}

function listFiles(
  folder: string,
  isIgnored: (name: string) => boolean = () => false,
): readonly ListedFile[] {
  const files: ListedFile[] = [];
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const name = below + entry.name;
      if (isIgnored(name)) continue;
      if (entry.isDirectory()) walk(`${name}/`);
      else {
        const stats = statSync(join(folder, name), { throwIfNoEntry: false });
        const { size = 0, mtimeMs = 0, ctimeMs = 0 } = stats ?? {};
        files.push({ name, size, mtimeMs, ctimeMs });
      }
    }
  };
  if (existsSync(folder)) walk('');
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

interface ListedFile extends OutputFile {
  readonly ctimeMs: number;
}
