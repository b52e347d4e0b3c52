import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../problem/problem.ts';
import { loadContent, type Content } from '../io/load-content.ts';

/** A content folder as the checks see it. Paths are below the folder, with `/`. */
export interface AuditedArchive {
  readonly content: Content;
  /** The text of a file, or undefined when there is none. */
  readonly textOf: (path: string) => string | undefined;
  readonly exists: (path: string) => boolean;
}

/** One question asked of a whole archive. */
export interface Check {
  /** In kebab-case, for machines. */
  readonly name: string;
  /** What its findings have in common, for people. */
  readonly title: string;
  /** Every problem has a hint: what to edit or to type. */
  readonly find: (archive: AuditedArchive) => readonly Problem[];
}

/** Reads a content folder for the checks. */
export function loadAuditedArchive(folder: string): AuditedArchive {
  const content = loadContent(folder);
  const papers = new Map(content.papers.map(({ path, text }) => [path, text]));
  const exists = (path: string): boolean => existsSync(join(folder, path));
  return {
    content,
    exists,
    textOf: (path) =>
      papers.get(path) ?? (exists(path) ? readFileSync(join(folder, path), 'utf8') : undefined),
  };
}
