import type { Day } from '../../paper/dates.ts';
import { isPaperId } from '../../paper/paper-id.ts';
import type { RemovedPaper } from '../../paper/removed-paper.ts';
import type { Parsed } from '../../problem/parsed.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Content } from '../io/load-content.ts';
import { joinPapers } from '../merge/join-papers.ts';
import { renamePaper, takeAddresses } from '../merge/rename-paper.ts';
import type { StoredPaper } from '../merge/stored-paper.ts';
import { createPaperLedger, type PaperLedger } from './paper-ledger.ts';

/** What an edit comes to; without a ledger nothing is done. */
export interface Edit {
  readonly ledger: PaperLedger | undefined;
  readonly problems: readonly Problem[];
}

/** Puts two papers together: the first stays, and the address of the second leads to it. */
export function mergeStored(content: Content, [keptId, otherId]: readonly [string, string]): Edit {
  const ledger = createPaperLedger(content);
  const [kept, other] = [findPaper(ledger, keptId), findPaper(ledger, otherId)];
  if (!kept.ok || !other.ok) return refuse(kept, other);
  if (kept.value === other.value) return refuse(failure(`${keptId} and ${otherId} are one paper`));
  const joined = joinPapers(kept.value, other.value);
  if (!joined.ok) return refuse(joined);
  ledger.remove(other.value.paper.id, kept.value.paper.id);
  ledger.put(joined.value);
  return { ledger, problems: [] };
}

/** Gives a paper another identifier; the present one leads to it. */
export function renameStored(content: Content, [id, newId]: readonly [string, string]): Edit {
  const ledger = createPaperLedger(content);
  const stored = findPaper(ledger, id);
  if (!stored.ok) return refuse(stored);
  const { paper } = stored.value;
  if (!isPaperId(newId)) return refuse(failure(`"${newId}" cannot be an identifier`, formHint));
  const isOwn = paper.aliases.includes(newId);
  if ((ledger.isTaken(newId) && !isOwn) || content.removed?.[newId] !== undefined) {
    return refuse(
      failure(`the identifier ${newId} is, or was, that of a paper`, 'Choose another.'),
    );
  }
  const renamed = renamePaper(stored.value, newId);
  if (!renamed.ok) return refuse(renamed);
  ledger.put(renamed.value, paper.id);
  return { ledger, problems: [] };
}

/**
 * Takes a paper out. Its address leads to the paper `to`, or else says that it was removed and why; imports leave it
 * out from then on.
 */
export function removeStored(content: Content, removal: Removal): Edit {
  const ledger = createPaperLedger(content);
  const stored = findPaper(ledger, removal.id);
  if (!stored.ok) return refuse(stored);
  if (removal.to === undefined) return bury(content, { ledger, stored: stored.value, removal });
  const target = findPaper(ledger, removal.to);
  if (!target.ok) return refuse(target);
  if (target.value === stored.value) return refuse(failure('a paper cannot lead to itself'));
  const changed = takeAddresses(target.value, stored.value);
  if (!changed.ok) return refuse(changed);
  ledger.remove(stored.value.paper.id, target.value.paper.id);
  ledger.put(changed.value);
  return { ledger, problems: [] };
}

function bury({ removed }: Content, { ledger, stored, removal }: Burial): Edit {
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
  ledger.remove(id);
  ledger.remember(id, entry);
  return { ledger, problems: [] };
}

function findPaper(ledger: PaperLedger, id: string): Parsed<StoredPaper> {
  const stored = ledger
    .papers()
    .find(({ paper }) => paper.id === id || paper.arxiv === id || paper.aliases.includes(id));
  return stored === undefined ? failure(`there is no paper ${id}`) : { ok: true, value: stored };
}

function failure(message: string, hint?: string): Failure {
  return { ok: false, problems: [{ severity: 'error', message, hint }] };
}

function refuse(...outcomes: readonly Parsed<unknown>[]): Edit {
  return {
    ledger: undefined,
    problems: outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.problems)),
  };
}

const formHint = 'Write it in lower case with hyphens, for example my-paper.';

type Failure = Extract<Parsed<never>, { readonly ok: false }>;

export interface Removal {
  readonly id: string;
  readonly today: Day;
  readonly because: string | undefined;
  /** The paper to which the address shall lead. */
  readonly to: string | undefined;
}

interface Burial {
  readonly ledger: PaperLedger;
  readonly stored: StoredPaper;
  readonly removal: Removal;
}
