import { createPaperIndex, type PaperIndex } from './merge/paper-index.ts';
import { changedKeys, paperToValues, type StoredPaper } from './merge/stored-paper.ts';
import type { Content } from './io/load-content.ts';
import type { PaperToSave } from './io/save-content.ts';
import type { FieldChange, Report } from './report/report.ts';

/** The papers of an archive during a run, and what has become of them. */
export interface PaperLedger extends PaperIndex {
  /** Every paper that was put, with the path it had at the start of the run when that is another. */
  readonly toSave: () => readonly PaperToSave[];
  /** What differs from the start of the run, among the papers with these identifiers or among all. */
  readonly changes: (
    ids?: ReadonlySet<string>,
  ) => Pick<Report, 'added' | 'changed' | 'renamed' | 'unchanged'>;
}

export function createPaperLedger(content: Content): PaperLedger {
  const index = createPaperIndex(content.papers);
  /** The papers as they were loaded, by their present identifier. */
  const origins = new Map(content.papers.map((paper) => [paper.paper.id, paper]));
  const touched = new Map<string, StoredPaper>();
  return {
    ...index,
    put: (paper, replaced = paper.paper.id) => {
      index.put(paper, replaced);
      const origin = origins.get(replaced);
      touched.delete(replaced);
      origins.delete(replaced);
      touched.set(paper.paper.id, paper);
      if (origin !== undefined) origins.set(paper.paper.id, origin);
    },
    toSave: () =>
      [...touched.values()].map((paper) => {
        const path = origins.get(paper.paper.id)?.path;
        return { paper, previous: path === paper.path ? undefined : path };
      }),
    changes: (ids) =>
      changesOf(
        [...touched.values()].filter(({ paper }) => ids?.has(paper.id) !== false),
        origins,
      ),
  };
}

function changesOf(
  papers: readonly StoredPaper[],
  origins: ReadonlyMap<string, StoredPaper>,
): ReturnType<PaperLedger['changes']> {
  const pairs = papers.map((paper) => ({ paper, origin: origins.get(paper.paper.id) }));
  const known = pairs.flatMap(({ paper, origin }) =>
    origin === undefined ? [] : [{ paper, origin }],
  );
  const different = known.filter(({ paper, origin }) => paper.text !== origin.text);
  return {
    added: pairs
      .filter(({ origin }) => origin === undefined)
      .map(({ paper: { paper } }) => ({ id: paper.id, title: paper.title })),
    changed: different.map(({ paper, origin }) => ({
      id: paper.paper.id,
      title: paper.paper.title,
      fields: fieldChanges(origin, paper),
    })),
    renamed: known
      .filter(({ paper, origin }) => paper.paper.id !== origin.paper.id)
      .map(({ paper, origin }) => ({ from: origin.paper.id, to: paper.paper.id })),
    unchanged: known.length - different.length,
  };
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
