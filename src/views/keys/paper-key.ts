import { hasAuthorPage, type Archive } from '../../archive/create-archive.ts';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import { textToDigest } from '../../files/digest.ts';

/**
 * Returns a digest of everything that a page, feed or file can show of a paper: its record with the digest of its text,
 * the names of its topics, and which of its authors have a page. Computed once per archive.
 */
export function paperKey(archive: Archive, paper: ArchivePaper): string {
  const known = keysOf(archive);
  const key = known.get(paper) ?? createPaperKey(archive, paper);
  known.set(paper, key);
  return key;
}

/** Returns the keys of some papers. */
export function paperKeys(archive: Archive, papers: readonly ArchivePaper[]): readonly string[] {
  return papers.map((paper) => paperKey(archive, paper));
}

function createPaperKey(archive: Archive, paper: ArchivePaper): string {
  const { topics } = archive;
  const authors = archive.authorKeys(paper).map((key) => [key, hasAuthorPage(archive, key)]);
  const names = paper.tags.map((tag) => topics[tag]?.name);
  return textToDigest(JSON.stringify([paper, authors, names]));
}

function keysOf(archive: Archive): Map<ArchivePaper, string> {
  const known = archiveKeys.get(archive);
  if (known !== undefined) return known;
  const fresh = new Map<ArchivePaper, string>();
  archiveKeys.set(archive, fresh);
  return fresh;
}

const archiveKeys = new WeakMap<Archive, Map<ArchivePaper, string>>();
