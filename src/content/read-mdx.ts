import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../problem/problem.ts';

/** A file of the content folder as it was read. */
export interface SourceFile {
  /** Below the content folder, with forward slashes. */
  readonly file: string;
  readonly source: string;
}

/**
 * Every `.mdx` file at any depth of a folder of the content folder, in the order of their paths. A Markdown file of
 * another name is a problem, because it would be missed without a word.
 */
export function readMdxFiles(content: string, folder: string): MdxFiles {
  const path = join(content, folder);
  if (!existsSync(path)) return { files: [], problems: [] };
  const names = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => relative(content, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  return {
    files: names
      .filter((file) => file.endsWith('.mdx'))
      .map((file) => ({ file, source: readFileSync(join(content, file), 'utf8') })),
    problems: names
      .filter((file) => /\.(?:md|markdown|MDX)$/u.test(file))
      .map((file) => ({
        severity: 'error',
        file,
        message: 'only files that end in .mdx are read',
        hint: `Rename it to ${file.replace(/\.\w+$/u, '.mdx')}.`,
      })),
  };
}

interface MdxFiles {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}
