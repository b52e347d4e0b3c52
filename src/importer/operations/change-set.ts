import type { RemovedPaper } from '../../paper/removed-paper.ts';
import type { Paper } from '../../paper/schema.ts';
import { createIdentityIndex, type IdentityIndex } from '../merge/identity-index.ts';
import { changedKeys, paperToValues, type StoredPaper } from '../merge/stored-paper.ts';
import type { Content } from '../io/load-content.ts';
import type { ContentToSave, PaperToSave } from '../io/save-content.ts';
import type { FileChange } from '../report/file-diff.ts';
import type { FieldChange, Report, ReportedPaper } from '../report/report.ts';

/** The papers of an archive during an operation, and the changes to them (a unit of work). */
export interface ChangeSet extends IdentityIndex {
  /** Removes a paper; one merged `into` another leaves its file to it. */
  readonly remove: (id: string, into?: string) => void;
  /** Returns a paper as it was when the operation began, by its present identifier. */
  readonly origin: (id: string) => StoredPaper | undefined;
  /** Sets the entry of a paper in `removed.yaml`; undefined deletes it. */
  readonly setTombstone: (id: string, entry: RemovedPaper | undefined) => void;
  /**
   * Returns what to write: every paper that was put, with the path of the file to delete (its own at the start if that
   * was another, or that of the paper merged into it); files to delete; changes of `removed.yaml`.
   */
  readonly toSave: () => ContentToSave;
  /** Returns what differs from the start of the operation, among the papers with these identifiers or among all. */
  readonly summary: (
    ids?: ReadonlySet<string>,
  ) => Pick<Report, 'added' | 'changed' | 'rewritten' | 'renamed' | 'removed' | 'unchanged'>;
  /** Returns the file of every paper that was put or removed, before and after. */
  readonly files: () => readonly FileChange[];
}

export function createChangeSet(content: Content): ChangeSet {
  const index = createIdentityIndex(content.papers);
  const origins = new Map(content.papers.map((paper) => [paper.paper.id, paper]));
  const firsts = new Map<string, StoredPaper>();
  const touched = new Map<string, StoredPaper>();
  const removed = new Map<string, Removal>();
  const tombstones = new Map<string, RemovedPaper | undefined>();
  return {
    ...index,
    put: (paper, replaced = paper.paper.id) => {
      index.put(paper, replaced);
      const origin = origins.get(replaced);
      const first = firsts.get(replaced) ?? origin ?? paper;
      for (const papers of [touched, origins, firsts]) papers.delete(replaced);
      touched.set(paper.paper.id, paper);
      firsts.set(paper.paper.id, first);
      if (origin !== undefined) origins.set(paper.paper.id, origin);
    },
    remove: (id, into) => {
      const stored = index.get(id);
      if (stored === undefined) return;
      index.remove(id);
      touched.delete(id);
      removed.set(id, { stored, into });
    },
    origin: (id) => origins.get(id),
    setTombstone: (id, entry) => {
      tombstones.set(id, entry);
    },
    ...resultsOf({ touched, origins, firsts, removed, tombstones }),
  };
}

function resultsOf(state: State): Pick<ChangeSet, 'toSave' | 'summary' | 'files'> {
  const { touched, origins, removed, tombstones } = state;
  return {
    toSave: () => ({
      papers: papersToSave(state),
      removed: goneForGood([...removed.values()]),
      tombstones,
    }),
    summary: (ids) => ({
      ...summarize(
        [...touched.values()].filter(({ paper }) => ids?.has(paper.id) !== false),
        state,
      ),
      removed: [...removed].map(([id, { stored }]) => ({ id, title: stored.paper.title })),
    }),
    files: () => [
      ...[...touched.values()].map((paper) => toFileChange(origins.get(paper.paper.id), paper)),
      ...[...removed.values()].map(({ stored }) => toFileChange(stored, undefined)),
    ],
  };
}

function papersToSave({ touched, origins, removed }: State): readonly PaperToSave[] {
  return [...touched.values()].map((paper) => {
    const path = origins.get(paper.paper.id)?.path;
    const absorbed = [...removed.values()].find(({ into }) => into === paper.paper.id);
    return { paper, previous: path === paper.path ? absorbed?.stored.path : path };
  });
}

function toFileChange(before: StoredPaper | undefined, after: StoredPaper | undefined): FileChange {
  return {
    before: before === undefined ? undefined : { path: before.path, text: before.text },
    after: after === undefined ? undefined : { path: after.path, text: after.text },
  };
}

function goneForGood(removals: readonly Removal[]): readonly string[] {
  return removals.flatMap(({ stored, into }) => (into === undefined ? [stored.path] : []));
}

function summarize(
  papers: readonly StoredPaper[],
  { origins, firsts }: State,
): Pick<Report, 'added' | 'changed' | 'rewritten' | 'renamed' | 'unchanged'> {
  const pairs = papers.map((paper) => ({ paper, origin: origins.get(paper.paper.id) }));
  const known = pairs.flatMap(({ paper, origin }) =>
    origin === undefined ? [] : [{ paper, origin }],
  );
  const different = known.filter(({ paper, origin }) => paper.text !== origin.text);
  return {
    added: pairs.filter(({ origin }) => origin === undefined).map(({ paper }) => named(paper)),
    changed: different.map(({ paper, origin }) => ({
      ...named(paper),
      fields: fieldChanges(origin, paper),
    })),
    rewritten: papers.flatMap((paper) => {
      const fields = rewrittenFields(firsts.get(paper.paper.id) ?? paper, paper);
      return fields.length === 0 ? [] : [{ ...named(paper), fields }];
    }),
    renamed: known
      .filter(({ paper, origin }) => paper.paper.id !== origin.paper.id)
      .map(({ paper, origin }) => ({ from: origin.paper.id, to: paper.paper.id })),
    unchanged: known.length - different.length,
  };
}

function named({ paper: { id, title } }: StoredPaper): ReportedPaper {
  return { id, title };
}

/** Returns title and names of authors as far as they were stated before and are others now. */
function rewrittenFields(
  { paper: before }: StoredPaper,
  { paper }: StoredPaper,
): readonly FieldChange[] {
  const names = ({ authors }: Paper): readonly string[] => authors.map(({ name }) => name);
  return [
    { key: 'title', before: before.title, after: paper.title },
    { key: 'authors', before: names(before), after: names(paper) },
  ].filter(
    (change) =>
      change.before.length > 0 &&
      changedKeys({ value: change.before }, { value: change.after }).length > 0,
  );
}

function fieldChanges(before: StoredPaper, after: StoredPaper): readonly FieldChange[] {
  const values = (paper: StoredPaper): Readonly<Record<string, unknown>> => ({
    ...paperToValues(paper.paper),
    abstract: paper.abstract,
  });
  const [old, now] = [values(before), values(after)];
  return changedKeys(old, now)
    .filter((key) => key !== 'sources')
    .map((key) => ({ key, before: old[key], after: now[key] }));
}

interface State {
  readonly touched: ReadonlyMap<string, StoredPaper>;
  /** The papers as loaded, by their present identifier. */
  readonly origins: ReadonlyMap<string, StoredPaper>;
  /** Papers as loaded or first put, by their present identifier. */
  readonly firsts: ReadonlyMap<string, StoredPaper>;
  readonly removed: ReadonlyMap<string, Removal>;
  readonly tombstones: ReadonlyMap<string, RemovedPaper | undefined>;
}

interface Removal {
  readonly stored: StoredPaper;
  /** The paper that it was merged into. */
  readonly into: string | undefined;
}
