import type { Day } from '../../paper/dates.ts';
import { isPaperId } from '../../paper/paper-id.ts';
import type { RemovedPaper } from '../../paper/removed-paper.ts';
import type { Parsed } from '../../problem/parsed.ts';
import type { Content } from '../io/load-content.ts';
import { joinPapers } from '../merge/join-papers.ts';
import { distinguish, renamePaper, takeAddresses } from '../merge/rename-paper.ts';
import type { StoredPaper } from '../merge/stored-paper.ts';
import type { OperationResult } from './change-archive.ts';
import { createChangeSet, type ChangeSet } from './change-set.ts';

/** Merges two papers: the first stays, and the address of the second leads to it. */
export function mergeStored(
  content: Content,
  [keptId, otherId]: readonly [string, string],
): OperationResult {
  const changes = createChangeSet(content);
  const [kept, other] = [findPaper(changes, keptId), findPaper(changes, otherId)];
  if (!kept.ok || !other.ok) return refuse(kept, other);
  if (kept.value === other.value) return refuse(failure(`${keptId} and ${otherId} are one paper`));
  const joined = joinPapers(kept.value, other.value);
  if (!joined.ok) return refuse(joined);
  changes.remove(other.value.paper.id, kept.value.paper.id);
  changes.put(joined.value);
  return { changes, problems: [] };
}

/** Remembers that two papers are two works, however alike: in both records, so that either file says so. */
export function distinguishStored(
  content: Content,
  [id, otherId]: readonly [string, string],
): OperationResult {
  const changes = createChangeSet(content);
  const [one, other] = [findPaper(changes, id), findPaper(changes, otherId)];
  if (!one.ok || !other.ok) return refuse(one, other);
  if (one.value === other.value) return refuse(failure(`${id} and ${otherId} are one paper`));
  const changed = [distinguish(one.value, other.value), distinguish(other.value, one.value)];
  const papers = changed.flatMap((each) => (each.ok ? each.value : []));
  if (papers.length < changed.length) return refuse(...changed);
  for (const paper of papers) changes.put(paper);
  return { changes, problems: [] };
}

/** Gives a paper another identifier; the present one leads to it. */
export function renameStored(
  content: Content,
  [id, newId]: readonly [string, string],
): OperationResult {
  const changes = createChangeSet(content);
  const stored = findPaper(changes, id);
  if (!stored.ok) return refuse(stored);
  const { paper } = stored.value;
  if (!isPaperId(newId)) return refuse(failure(`"${newId}" cannot be an identifier`, formHint));
  const isOwn = paper.aliases.includes(newId);
  if ((changes.isTaken(newId) && !isOwn) || content.removed?.[newId] !== undefined) {
    return refuse(
      failure(`the identifier ${newId} is, or was, that of a paper`, 'Choose another.'),
    );
  }
  const renamed = renamePaper(stored.value, newId);
  if (!renamed.ok) return refuse(renamed);
  changes.put(renamed.value, paper.id);
  return { changes, problems: [] };
}

/**
 * Removes a paper. Its address leads to the paper `to`, or else says that it was removed and why; imports leave it out
 * from then on.
 */
export function removeStored(content: Content, removal: Removal): OperationResult {
  const changes = createChangeSet(content);
  const stored = findPaper(changes, removal.id);
  if (!stored.ok) return refuse(stored);
  if (removal.to === undefined)
    return leaveTombstone(content, { changes, stored: stored.value, removal });
  const target = findPaper(changes, removal.to);
  if (!target.ok) return refuse(target);
  if (target.value === stored.value) return refuse(failure('a paper cannot lead to itself'));
  const changed = takeAddresses(target.value, stored.value);
  if (!changed.ok) return refuse(changed);
  changes.remove(stored.value.paper.id, target.value.paper.id);
  changes.put(changed.value);
  return { changes, problems: [] };
}

function leaveTombstone(
  { removed }: Content,
  { changes, stored, removal }: TombstoneContext,
): OperationResult {
  if (removed === undefined)
    return refuse(failure('removed.yaml cannot be read', 'Mend it first.'));
  const { id, title, arxiv, doi, aliases } = stored.paper;
  const entry: RemovedPaper = {
    title,
    removed: removal.today,
    ...(removal.because === undefined ? {} : { because: removal.because }),
    ...(arxiv === undefined ? {} : { arxiv }),
    ...(doi === undefined ? {} : { doi }),
    aliases: [...aliases],
  };
  changes.remove(id);
  changes.setTombstone(id, entry);
  return { changes, problems: [] };
}

function findPaper(changes: ChangeSet, id: string): Parsed<StoredPaper> {
  const stored = changes
    .papers()
    .find(({ paper }) => paper.id === id || paper.arxiv === id || paper.aliases.includes(id));
  return stored === undefined ? failure(`there is no paper ${id}`) : { ok: true, value: stored };
}

function failure(message: string, hint?: string): Failure {
  return { ok: false, problems: [{ severity: 'error', message, hint }] };
}

function refuse(...outcomes: readonly Parsed<unknown>[]): OperationResult {
  return {
    changes: undefined,
    problems: outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.problems)),
  };
}

const formHint = 'Write it in lower case with hyphens, for example my-paper.';

type Failure = Extract<Parsed<never>, { readonly ok: false }>;

export interface Removal {
  readonly id: string;
  readonly today: Day;
  readonly because: string | undefined;
  /** The paper to which the address will lead. */
  readonly to: string | undefined;
}

interface TombstoneContext {
  readonly changes: ChangeSet;
  readonly stored: StoredPaper;
  readonly removal: Removal;
}
