import { arxivPathId } from '../../paper/arxiv-id.ts';
import { titleToId } from '../../paper/paper-id.ts';
import { titleToText } from '../../paper/title.ts';
import { areDistinct } from '../identity/are-distinct.ts';
import { authorKeys } from '../identity/compare-authors.ts';
import { identifierKeys } from '../identity/compare-identifiers.ts';
import { isGenericTitle, titleToSearchKey } from '../identity/compare-titles.ts';
import type { Identity } from '../identity/identity.ts';
import { judgeIdentity } from '../identity/judge-identity.ts';
import { statementsOf } from './statement.ts';
import type { StoredPaper } from './stored-paper.ts';

/** The stored paper that a record is about. */
export type IdentityMatch =
  | FoundMatch
  | ({ readonly type: 'new' } & OtherPapers)
  /** More than one could be meant; a person has to decide. */
  | { readonly type: 'ambiguous'; readonly ids: readonly string[] };

/** Index of stored papers by identifiers, titles and aliases, and by what was said of them. */
export interface IdentityIndex {
  /** @param said the digest of the statement that the record is */
  readonly match: (imported: Identity, said?: string) => IdentityMatch;
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
    for (const key of keysOf(paper)) idsBy.get(key)?.delete(id);
  };
  const put = (paper: StoredPaper, replaced = paper.paper.id): void => {
    const known = byId.get(paper.paper.id);
    const isKnown = known?.text === paper.text && known.state === paper.state;
    if (!isKnown) remove(replaced);
    byId.set(paper.paper.id, paper);
    if (isKnown) return;
    for (const key of keysOf(paper)) {
      const ids = idsBy.get(key) ?? new Set();
      idsBy.set(key, ids.add(paper.paper.id));
    }
  };
  const find: PaperFinder = (key) =>
    [...(idsBy.get(key) ?? [])].flatMap((id) => byId.get(id) ?? []);
  for (const paper of stored) put(paper);
  return {
    match: (imported, said) => matchPaper({ imported, said }, find),
    put,
    remove,
    isTaken: (id) => byId.has(id) || (idsBy.get(aliasKey(id))?.size ?? 0) > 0,
    get: (id) => byId.get(id),
    papers: () => [...byId.values()],
  };
}

/** Judges all papers that have an identifier or the title in common with a record. */
function matchPaper(sought: Sought, find: PaperFinder): IdentityMatch {
  const { imported, said } = sought;
  const remembered = said === undefined ? [] : find(saidKey(said));
  const candidates = [...new Set([...remembered, ...keysToTry(imported).flatMap(find)])];
  const verdictOf = (stored: StoredPaper) =>
    remembered.includes(stored) ? 'same' : judgeIdentity(stored.paper, imported);
  const groups = Map.groupBy(candidates, verdictOf);
  const same = groups.get('same') ?? [];
  const found = preferredOf(same, [
    () => true,
    (each) => remembered.includes(each),
    sharing(imported),
  ]);
  if (found === undefined && same.length > 0) {
    return { type: 'ambiguous', ids: same.map(({ paper }) => paper.id).toSorted() };
  }
  const taken = takenIdentifiers(imported, found, find);
  const doubtful = [...same, ...(groups.get('doubtful') ?? [])].map((paper) => ({ paper }));
  const isOpen = ({ paper }: Question): boolean =>
    paper !== found && (found === undefined || !areDistinct(found.paper, paper.paper));
  const others = {
    withheld: taken.map(({ shared }) => shared),
    questions: [
      ...taken,
      ...doubtful.filter(({ paper }) => !taken.some((each) => each.paper === paper)),
    ].filter(isOpen),
  };
  if (found === undefined) return { type: 'new', ...others };
  const isJoined = said !== undefined && found.state.joined?.includes(said) === true;
  return { type: 'found', paper: found, isJoined, ...others };
}

/** Returns the only paper that fulfils one of some criteria, the first that decides. */
function preferredOf(
  papers: readonly StoredPaper[],
  criteria: readonly ((paper: StoredPaper) => boolean)[],
): StoredPaper | undefined {
  for (const criterion of criteria) {
    const [only, ...more] = papers.filter(criterion);
    if (only !== undefined && more.length === 0) return only;
  }
  return undefined;
}

/** Returns a test of whether a paper has an identifier of a record. */
function sharing(imported: Pick<Identity, IdentifierKey>): (stored: StoredPaper) => boolean {
  const keys = identifierKeys(imported);
  return ({ paper }) => identifierKeys(paper).some((key) => keys.includes(key));
}

/** Returns the identifiers of a record that belong to a paper other than the one found. */
function takenIdentifiers(
  imported: Identity,
  found: StoredPaper | undefined,
  find: PaperFinder,
): readonly (Question & { readonly shared: IdentifierKey })[] {
  return identifierFields.flatMap((shared) => {
    const identifier = { [shared]: imported[shared] };
    if (found !== undefined && sharing(identifier)(found)) return [];
    const owner = identifierKeys(identifier).flatMap(find)[0];
    return owner === undefined ? [] : { paper: owner, shared };
  });
}

function keysOf(stored: StoredPaper): readonly string[] {
  const { paper, state } = stored;
  const authors = authorsToTry(paper);
  return [
    ...identifierKeys(paper),
    titleKey(paper.title),
    ...(authors.length === 0 ? [''] : authors).map(titleBy(paper.title)),
    ...paper.aliases.map(aliasKey),
    ...[...statementsOf(state), ...(state.joined ?? [])].map(saidKey),
  ];
}

/** Returns the keys of papers that a record may be about, its former addresses among them. */
function keysToTry(imported: Identity): readonly string[] {
  const { title, arxiv } = imported;
  const former = [titleToId(titleToText(title), () => false)];
  if (arxiv !== undefined) former.push(arxivPathId(arxiv));
  const authors = authorsToTry(imported);
  const ofTitle = authors.length === 0 ? [titleKey(title)] : ['', ...authors].map(titleBy(title));
  return [...identifierKeys(imported), ...ofTitle, ...former.map(aliasKey)];
}

/** Returns keys of the authors with whom a title is looked up, if thousands may have the title; none if anybody may be one. */
function authorsToTry({ title, authors }: Identity): readonly string[] {
  return isGenericTitle(title) ? authorKeys(authors) : [];
}

/** Returns a function that gives the key of a title with an author; an empty one stands for anybody. */
function titleBy(title: string): (author: string) => string {
  return (author) => `${titleKey(title)} by ${author}`;
}

function titleKey(title: string): string {
  return `title:${titleToSearchKey(title)}`;
}

function aliasKey(id: string): string {
  return `alias:${id}`;
}

function saidKey(digest: string): string {
  return `said:${digest}`;
}

const identifierFields = ['arxiv', 'doi'] as const;

/** The keys of identifiers, of which a work has one each. */
export type IdentifierKey = (typeof identifierFields)[number];

/** A stored paper that may be the one that a record is about. */
export interface Question {
  readonly paper: StoredPaper;
  /** The identifier that both claim, and that the stored paper keeps. */
  readonly shared?: IdentifierKey | undefined;
}

interface OtherPapers {
  /** The identifiers of the record that belong to another paper. */
  readonly withheld: readonly IdentifierKey[];
  /** Other papers that could be the same, unless a person said that they are not. */
  readonly questions: readonly Question[];
}

interface FoundMatch extends OtherPapers {
  readonly type: 'found';
  readonly paper: StoredPaper;
  /** True if the record is that of a paper that a person merged into this one. */
  readonly isJoined: boolean;
}

interface Sought {
  readonly imported: Identity;
  readonly said: string | undefined;
}

type PaperFinder = (key: string) => readonly StoredPaper[];
