import { hasAuthorPage, type Archive } from '../../archive/create-archive.ts';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import { textToDigest } from '../../files/digest.ts';
import { namesOnCard } from '../card/card.ts';

/**
 * Returns digests of everything that a list can show of some papers: their records with the digests of their texts, the
 * names of their topics, and which of the authors on their cards have a page.
 */
export function cardKeys(archive: Archive, papers: readonly ArchivePaper[]): readonly string[] {
  return papers.map((paper) => withAuthorPages(archive, paper, namesOnCard));
}

/** Returns a digest of everything that a page can show of a paper: as {@link cardKeys}, but with all of its authors. */
export function paperKey(archive: Archive, paper: ArchivePaper): string {
  return withAuthorPages(archive, paper, paper.authors.length);
}

/**
 * Returns a digest of what a paper is, without the links from its authors to their pages: its record with the digest of
 * its text, who its authors are, and the names of its topics. Computed once per archive.
 */
export function recordKey(archive: Archive, paper: ArchivePaper): string {
  const known = keysOf(archive);
  const key = known.get(paper) ?? createRecordKey(archive, paper);
  known.set(paper, key);
  return key;
}

/** Returns the record key followed by a digit for each of the first authors: 1 for one who has a page. */
function withAuthorPages(archive: Archive, paper: ArchivePaper, first: number): string {
  let key = `${recordKey(archive, paper)} `;
  for (const author of archive.authorKeys(paper).slice(0, first))
    key += hasAuthorPage(archive, author) ? '1' : '0';
  return key;
}

function createRecordKey(archive: Archive, paper: ArchivePaper): string {
  const names = paper.tags.map((tag) => archive.topics[tag]?.name);
  return textToDigest(JSON.stringify([paper, archive.authorKeys(paper), names]));
}

function keysOf(archive: Archive): Map<ArchivePaper, string> {
  const known = archiveKeys.get(archive);
  if (known !== undefined) return known;
  const fresh = new Map<ArchivePaper, string>();
  archiveKeys.set(archive, fresh);
  return fresh;
}

const archiveKeys = new WeakMap<Archive, Map<ArchivePaper, string>>();
