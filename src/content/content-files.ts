import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { splitFrontmatter } from '../paper/parse-paper-file.ts';
import { problemsOf, type Parsed } from '../problem/parsed.ts';
import type { Problem } from '../problem/problem.ts';
import { fileErrorToProblem } from './file-error-to-problem.ts';

/**
 * Lists every file of a folder of the content folder, sorted by path, or none if the folder does not exist. Paths are below
 * the content folder, with forward slashes: `papers/2026/2505.20444.mdx`.
 *
 * @param folder `.` for the content folder itself
 * @param recursive whether files in folders of the folder are listed too
 */
export function listContentFiles(
  content: string,
  folder: string,
  recursive = true,
): readonly string[] {
  const root = join(content, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive, withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(folder, entry.parentPath.slice(root.length), entry.name))
    .map((path) => (sep === '/' ? path : path.replaceAll(sep, '/')))
    .sort();
}

/** Returns whether the content folder has a file or folder at this path. */
export function hasContentFile(content: string, file: string): boolean {
  return existsSync(join(content, file));
}

/**
 * Reads a file of the content folder that was listed before.
 *
 * @throws {Error} when there is no such file
 */
export function readContentFile(content: string, file: string): string {
  return readFileSync(join(content, file), 'utf8');
}

/** Reads a file of the content folder that was listed before; one that the system does not read is a problem. */
export function readSourceFile(content: string, file: string): Parsed<SourceFile> {
  try {
    return { ok: true, value: { file, source: readContentFile(content, file) } };
  } catch (error) {
    const problem = fileErrorToProblem(error);
    if (problem === undefined) throw error;
    return { ok: false, problems: [{ ...problem, file }] };
  }
}

/** Reads a file that a content folder need not have; returns undefined if it does not. */
export function readOptionalFile(content: string, file: string): string | undefined {
  return hasContentFile(content, file) ? readContentFile(content, file) : undefined;
}

/**
 * Reads the MDX below the frontmatter of a paper or a prose page.
 *
 * @throws {Error} when there is no such file
 */
export function readBodySource(content: string, { file }: { readonly file: string }): string {
  return splitFrontmatter(readContentFile(content, file))?.body ?? '';
}

/**
 * Reads every `.mdx` file at any depth of a folder of the content folder, sorted by path. A Markdown file with another
 * extension is a problem, because it would be skipped silently, and so is a file that cannot be read.
 */
export function readMdxFiles(content: string, folder: string): MdxFiles {
  const paths = listContentFiles(content, folder);
  const read = paths
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => readSourceFile(content, file));
  return {
    files: read.flatMap((each) => (each.ok ? [each.value] : [])),
    problems: [
      ...read.flatMap(problemsOf),
      ...paths.filter((file) => /\.(?:md|markdown|MDX)$/u.test(file)).map(misnamed),
    ],
  };
}

function misnamed(file: string): Problem {
  return {
    severity: 'error',
    file,
    message: 'only files that end in .mdx are read',
    hint: `Rename it to ${file.replace(/\.\w+$/u, '.mdx')}.`,
  };
}

/** A file of the content folder with its text. */
export interface SourceFile {
  /** Below the content folder, with forward slashes. */
  readonly file: string;
  readonly source: string;
}

interface MdxFiles {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}
