import { hasContentFile, readOptionalFile } from '../../content/content-files.ts';
import { loadArchiveConfig } from '../../content/yaml-files.ts';
import type { Parsed } from '../../problem/parsed.ts';
import type { Problem } from '../../problem/problem.ts';
import type { ArchiveConfig } from '../../site/archive-config.ts';
import { loadContent, type Content } from '../io/load-content.ts';

/** A content folder as the checks see it. Paths are below the folder, with `/`. */
export interface AuditedArchive {
  readonly config: Parsed<ArchiveConfig>;
  readonly content: Content;
  /** Returns the text of a file, or undefined if there is none. */
  readonly textOf: (path: string) => string | undefined;
  readonly exists: (path: string) => boolean;
}

/** One question asked of a whole archive. */
export interface AuditCheck {
  /** In kebab-case, for machines. */
  readonly name: string;
  /** What its findings have in common, for people. */
  readonly title: string;
  /** Finds problems. Each has a hint: what to edit or type. */
  readonly find: (archive: AuditedArchive) => readonly Problem[];
}

/** Reads a content folder for the checks. */
export function loadAuditedArchive(folder: string): AuditedArchive {
  const content = loadContent(folder);
  const papers = new Map(content.papers.map(({ path, text }) => [path, text]));
  return {
    config: loadArchiveConfig(folder),
    content,
    exists: (path) => hasContentFile(folder, path),
    textOf: (path) => papers.get(path) ?? readOptionalFile(folder, path),
  };
}
