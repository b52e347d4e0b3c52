import type { Archive } from '../archive/create-archive.ts';
import { paperFormats } from '../archive/outputs.ts';
import type { ArchivePaper } from '../content/archive-paper.ts';
import { textToDigest } from '../files/digest.ts';
import { recordKey } from '../views/keys/paper-key.ts';
import { citationKeyOf } from '../views/paper/archive-keys.ts';

/**
 * Returns the key of a file that is made of some papers, without making it: a digest of their records in their order, of
 * their citation keys, which depend on other papers, and of what all files depend on. No file links the page of an author.
 *
 * @param about what else the file depends on
 */
export function createFileKey(
  archive: Archive,
  papers: readonly ArchivePaper[],
  ...about: readonly string[]
): string {
  const ofPapers = papers.map(
    (paper) => `${recordKey(archive, paper)} ${citationKeyOf(archive, paper.id) ?? ''}`,
  );
  return textToDigest(stateOf(archive).common, ofPapers.join(' '), ...about);
}

/** Returns the key of a file that depends on the whole archive. */
export function createArchiveKey(archive: Archive): string {
  const state = stateOf(archive);
  state.whole ??= createFileKey(archive, archive.papers);
  return state.whole;
}

function stateOf(archive: Archive): State {
  const known = states.get(archive);
  if (known !== undefined) return known;
  const { config, topics, people, prosePages } = archive;
  const pages = prosePages.map(({ title, href }) => [title, href]);
  const common = JSON.stringify([config, topics, people, pages, paperFormats(archive)]);
  const fresh = { common: textToDigest(common), whole: undefined };
  states.set(archive, fresh);
  return fresh;
}

const states = new WeakMap<Archive, State>();

interface State {
  /** Digest of what every file may depend on. */
  readonly common: string;
  /** Key of all papers. */
  whole: string | undefined;
}
