import { fileToId } from '../../paper/paper-id.ts';
import { removedPapersFile } from '../../paper/removed-paper.ts';
import { valueToDigest } from '../merge/value-digest.ts';
import { statesToJsonl, type PaperState } from '../merge/paper-state.ts';
import type { StoredPaper } from '../merge/stored-paper.ts';
import { journalPath, journalToJsonl, type JournalEntry } from './journal.ts';
import type { Task } from '../progress/run-task.ts';
import { yearOf, type Content, type LocatedState } from './load-content.ts';
import type { Disk } from './disk.ts';
import { updateRemoved, type RemovedChanges } from './update-removed.ts';

/** A paper in its new form, and its former path when it is renamed. */
export interface PaperToSave {
  readonly paper: StoredPaper;
  readonly previous: string | undefined;
}

/** The changes to a content folder. */
export interface ContentToSave {
  readonly papers: readonly PaperToSave[];
  /** Paths of paper files to remove. */
  readonly removed: readonly string[];
  readonly tombstones: RemovedChanges;
}

/**
 * Writes what differs from what was loaded, and nothing else. Every file is complete at every moment. After an
 * interruption the next run learns from the journal how far this one came, and ends with the same bytes. A run that is
 * asked to stop does so between two papers.
 *
 * @returns identifiers of the papers that are now in their new form
 */
export function* saveContent(
  disk: Disk,
  content: Content,
  { papers, removed, tombstones }: ContentToSave,
): Task<ReadonlySet<string>> {
  finishInterrupted(disk, content);
  const stored = new Map(content.papers.map((paper) => [paper.path, paper.text]));
  const isChanged = ({ paper }: PaperToSave): boolean => stored.get(paper.path) !== paper.text;
  const changed = papers.filter(isChanged);
  const saved = papers.filter((paper) => !isChanged(paper));
  // The page that explains why a paper is gone appears before the paper is removed, and disappears after it is back.
  const isComing = [...tombstones.values()].some((entry) => entry !== undefined);
  if (isComing) writeRemoved(disk, content, tombstones);
  // Without entries it says that papers were removed, and what is remembered of them may be left.
  if (changed.length + removed.length > 0)
    disk.write(journalPath, journalToJsonl(changed.map(journalEntry)));
  for (const each of changed) {
    disk.write(each.paper.path, each.paper.text);
    if (each.previous !== undefined) disk.remove(each.previous);
    saved.push(each);
    const isStopped = yield { what: 'papers written', total: changed.length };
    if (isStopped) break;
  }
  for (const path of removed) disk.remove(path);
  if (!isComing && tombstones.size > 0) writeRemoved(disk, content, tombstones);
  writeStates(disk, content, { papers: saved, removed });
  disk.remove(journalPath);
  return new Set(saved.map(({ paper }) => paper.paper.id));
}

/** Finishes what an interrupted run left behind, before a new journal replaces its own. */
export function finishInterrupted(disk: Disk, content: Content): void {
  if (content.leftovers.length === 0) return;
  writeStates(disk, content, { papers: [], removed: [] });
  for (const path of content.leftovers) disk.remove(path);
}

function journalEntry({ paper: { path, text, state }, previous }: PaperToSave): JournalEntry {
  return { path, digest: valueToDigest(text), previous, state };
}

function writeRemoved(disk: Disk, { removedText }: Content, changes: RemovedChanges): void {
  const text = updateRemoved(removedText, changes);
  if (text === '') disk.remove(removedPapersFile);
  else if (text !== removedText) disk.write(removedPapersFile, text);
}

function writeStates(disk: Disk, content: Content, saved: Saved): void {
  const texts = stateTexts(content, saved);
  for (const [path, text] of texts) {
    if (content.stateFiles.get(path) !== text) disk.write(path, text);
  }
  for (const path of content.stateFiles.keys()) if (!texts.has(path)) disk.remove(path);
}

function stateTexts(content: Content, { papers, removed }: Saved): ReadonlyMap<string, string> {
  const located = new Map<string, LocatedState>(content.states);
  for (const path of removed) located.delete(fileToId(path));
  for (const { paper, previous } of papers) {
    if (previous !== undefined) located.delete(fileToId(previous));
    for (const alias of paper.paper.aliases) located.delete(alias);
    if (!isEmpty(paper.state)) {
      located.set(paper.paper.id, { year: yearOf(paper.path), state: paper.state });
    }
  }
  const years = Map.groupBy(located.values(), ({ year }) => year);
  return new Map(
    [...years].map(([year, states]) => [
      `imports/${year}.jsonl`,
      statesToJsonl(states.map(({ state }) => state)),
    ]),
  );
}

function isEmpty({ fields, tags, joined = [] }: PaperState): boolean {
  const given = Object.keys(tags.given).length;
  return (
    Object.keys(fields).length === 0 && given === 0 && [...tags.removed, ...joined].length === 0
  );
}

type Saved = Pick<ContentToSave, 'papers' | 'removed'>;
