import { arxivPathId } from '../../paper/arxiv-id.ts';
import { titleToId } from '../../paper/paper-id.ts';
import type { Paper } from '../../paper/schema.ts';
import { titleToKey, titleToText } from '../../paper/title.ts';
import { contradicts, type Identity } from './contradicts.ts';
import type { StoredPaper } from './stored-paper.ts';

/** The stored paper that a record is about. */
export type IdentityMatch =
  /** `namesakes` have the same title but are certainly other papers, or cannot be told from the one found. */
  | { readonly type: 'found'; readonly paper: StoredPaper; readonly namesakes: readonly string[] }
  | { readonly type: 'new'; readonly namesakes: readonly string[] }
  /** More than one could be meant; a person has to decide. */
  | { readonly type: 'ambiguous'; readonly ids: readonly string[] };

/** Index of stored papers by identifiers, titles and aliases. */
export interface IdentityIndex {
  readonly match: (imported: Identity) => IdentityMatch;
  /** Adds a paper, or puts it in place of the one with identifier `replaced`. */
  readonly put: (paper: StoredPaper, replaced?: string) => void;
  /** Returns whether an identifier is, or once was, that of a paper. */
  readonly isTaken: (id: string) => boolean;
  readonly remove: (id: string) => void;
  /** Returns the paper with an identifier; former identifiers do not count. */
  readonly get: (id: string) => StoredPaper | undefined;
  readonly papers: () => readonly StoredPaper[];
}

export function createIdentityIndex(stored: readonly StoredPaper[]): IdentityIndex {
  const byId = new Map<string, StoredPaper>();
  const idsBy = new Map<string, Set<string>>();
  const remove = (id: string): void => {
    const paper = byId.get(id);
    if (paper === undefined) return;
    byId.delete(id);
    for (const key of keysOf(paper.paper)) idsBy.get(key)?.delete(id);
  };
  const put = (paper: StoredPaper, replaced = paper.paper.id): void => {
    const isKnown = byId.get(paper.paper.id)?.text === paper.text;
    if (!isKnown) remove(replaced);
    byId.set(paper.paper.id, paper);
    if (isKnown) return;
    for (const key of keysOf(paper.paper)) {
      const ids = idsBy.get(key) ?? new Set();
      idsBy.set(key, ids.add(paper.paper.id));
    }
  };
  const find = (key: string): StoredPaper[] =>
    [...(idsBy.get(key) ?? [])].flatMap((id) => byId.get(id) ?? []);
  for (const paper of stored) put(paper);
  return {
    match: (imported) => matchPaper(imported, find),
    put,
    remove,
    isTaken: (id) => byId.has(id) || find(aliasKey(id)).length > 0,
    get: (id) => byId.get(id),
    papers: () => [...byId.values()],
  };
}

function matchPaper(imported: Identity, find: (key: string) => StoredPaper[]): IdentityMatch {
  const identified = new Set([...identifierKeys(imported), ...formerIds(imported)].flatMap(find));
  const titled = [titleKey(imported.title), aliasKey(titleToId(titleToText(imported.title), free))]
    .flatMap(find)
    .filter((paper, index, all) => !identified.has(paper) && all.indexOf(paper) === index);
  const [first, ...more] = identified;
  if (first !== undefined) {
    if (more.length > 0) return ambiguous([...identified]);
    return { type: 'found', paper: first, namesakes: titled.map(({ paper }) => paper.id) };
  }
  const same = titled.filter(({ paper }) => !contradicts(paper, imported));
  const [only, ...others] = same;
  if (only === undefined) return { type: 'new', namesakes: titled.map(({ paper }) => paper.id) };
  return others.length > 0 ? ambiguous(same) : { type: 'found', paper: only, namesakes: [] };
}

/** Returns the keys of a former address, by which a merged or renamed paper is known. */
function formerIds({ arxiv }: Identity): readonly string[] {
  return arxiv === undefined ? [] : [aliasKey(arxivPathId(arxiv))];
}

function ambiguous(papers: readonly StoredPaper[]): IdentityMatch {
  return { type: 'ambiguous', ids: papers.map(({ paper }) => paper.id).toSorted() };
}

function keysOf(paper: Paper): readonly string[] {
  return [...identifierKeys(paper), titleKey(paper.title), ...paper.aliases.map(aliasKey)];
}

function identifierKeys({ arxiv, doi }: Identity): readonly string[] {
  return [
    ...(arxiv === undefined ? [] : [`arxiv:${arxiv}`]),
    ...(doi === undefined ? [] : [`doi:${doi}`]),
  ];
}

function titleKey(title: string): string {
  return `title:${titleToKey(title)}`;
}

function aliasKey(id: string): string {
  return `alias:${id}`;
}

const free = (): boolean => false;
