import { fieldOf, textsOf } from '../../dom/device-store.ts';
import type { PaperOnPage } from '../../card/paper-on-page.ts';

/** Parses a stored list of saved papers. Invalid entries are left out. */
export function parseSaved(stored: unknown): readonly SavedPaper[] {
  return Array.isArray(stored) ? stored.flatMap((each: unknown) => parseSavedPaper(each)) : [];
}

/** Returns whether two lists of identifiers are of the same paper. */
export function isSamePaper(one: Identified, other: Identified): boolean {
  return one.ids.some((id) => other.ids.includes(id));
}

/** Creates the saved form of a paper that a page shows. */
export function createSaved(paper: PaperOnPage, now: Date): SavedPaper {
  return { ...paper, savedAt: now.toISOString(), note: '', tags: [] };
}

/**
 * Updates saved papers with the identifiers and addresses that a page shows now: they change when an archive renames a
 * paper. Returns the same list when nothing has changed.
 */
export function refreshSaved(
  saved: readonly SavedPaper[],
  shown: readonly Pick<PaperOnPage, 'ids' | 'href'>[],
): readonly SavedPaper[] {
  let isChanged = false;
  const refreshed = saved.map((paper) => {
    const now = shown.find((each) => isSamePaper(each, paper));
    if (now === undefined) return paper;
    const ids = union(now.ids, paper.ids);
    if (now.href === paper.href && ids.length === paper.ids.length) return paper;
    isChanged = true;
    return { ...paper, ids, href: now.href };
  });
  return isChanged ? joinSaved(refreshed) : saved;
}

/**
 * Merges entries that share an identifier. The first in the list wins, and nothing that the reader wrote is lost: tags
 * are combined, and a note that differs is appended. Returns the same list when there is nothing to merge.
 */
export function joinSaved(saved: readonly SavedPaper[]): readonly SavedPaper[] {
  const positions = new Map<string, number>();
  const joined = new Map<number, SavedPaper>();
  for (const [index, paper] of saved.entries()) {
    const found = [...new Set(paper.ids.flatMap((id) => positions.get(id) ?? []))].sort(
      (one, other) => one - other,
    );
    const position = found[0] ?? index;
    const whole = [...found.flatMap((at) => joined.get(at) ?? []), paper].reduce(joinTwo);
    for (const at of found.slice(1)) joined.delete(at);
    joined.set(position, whole);
    for (const id of whole.ids) positions.set(id, position);
  }
  return joined.size === saved.length ? saved : [...joined.values()];
}

function joinTwo(first: SavedPaper, second: SavedPaper): SavedPaper {
  const isSaid = first.note.includes(second.note.trim());
  return {
    ...first,
    ids: union(first.ids, second.ids),
    href: first.href ?? second.href,
    authors: first.authors.length > 0 ? first.authors : second.authors,
    date: first.date ?? second.date,
    note: isSaid ? first.note : [first.note, second.note].filter(Boolean).join('\n\n'),
    tags: union(first.tags, second.tags),
    csl: first.csl ?? second.csl,
  };
}

function union(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...new Set([...first, ...second])];
}

function parseSavedPaper(stored: unknown): readonly SavedPaper[] {
  const text = (name: string): string | undefined => {
    const found = fieldOf(stored, name);
    return typeof found === 'string' ? found : undefined;
  };
  const title = text('title');
  if (title === undefined) return [];
  const stated = textsOf(fieldOf(stored, 'ids'));
  // Without an identifier an entry could be neither changed nor removed.
  const ids = stated.length > 0 ? stated : [titleToSavedId(title)];
  return [
    {
      ids,
      href: text('href'),
      title,
      authors: textsOf(fieldOf(stored, 'authors')),
      date: text('date'),
      savedAt: text('savedAt') ?? '',
      note: text('note') ?? '',
      tags: textsOf(fieldOf(stored, 'tags')),
      csl: fieldOf(stored, 'csl'),
    },
  ];
}

/** Returns the identifier of a saved paper that has no other. */
export function titleToSavedId(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['untitled'];
  return words.join('-').slice(0, 100);
}

interface Identified {
  readonly ids: readonly string[];
}

/** A paper that the reader saved, as it is stored on the device and in the file of an export. */
export interface SavedPaper extends Identified {
  /** Path of its page in this archive; undefined for a reference from elsewhere. */
  readonly href: string | undefined;
  readonly title: string;
  readonly authors: readonly string[];
  /** First public: `2026`, `2026-06` or `2026-06-10`. */
  readonly date: string | undefined;
  /** A time in ISO 8601; empty when unknown. */
  readonly savedAt: string;
  readonly note: string;
  /** The reader's own tags, not topics of the archive. */
  readonly tags: readonly string[];
  /** All that a reference manager needs, as an item of CSL-JSON without the abstract; undefined until it is loaded. */
  readonly csl?: unknown;
}
