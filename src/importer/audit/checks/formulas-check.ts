import { bodyProblems } from '../../../markdown/body-problems.ts';
import { parseTitle } from '../../../paper/title.ts';
import type { Problem } from '../../../problem/problem.ts';
import { mathRefusal } from '../../../tex/render-formula.ts';
import type { StoredPaper } from '../../merge/stored-paper.ts';
import type { AuditCheck } from '../audited-archive.ts';
import { bodyLine } from '../body-line.ts';

/** Finds formulas in titles and bodies that KaTeX cannot read. */
export const formulasCheck: AuditCheck = {
  name: 'formulas',
  title: 'Formulas that cannot be shown',
  find: ({ content: { papers } }) =>
    papers.flatMap((stored) => [...titleProblems(stored), ...problemsOfBody(stored)]),
};

function titleProblems({ path, paper }: StoredPaper): readonly Problem[] {
  return parseTitle(paper.title).flatMap(({ type, value }): readonly Problem[] => {
    const refusal = type === 'math' ? mathRefusal(value) : undefined;
    if (refusal === undefined) return [];
    const message = `KaTeX refuses $${value}$: ${refusal}`;
    return [{ severity: 'warning', file: path, key: 'title', message, hint }];
  });
}

function problemsOfBody(stored: StoredPaper): readonly Problem[] {
  // A body that cannot hold a formula or an address need not be rendered.
  if (!/[$\]<{]/.test(stored.body)) return [];
  return bodyProblems(stored.body).map((problem) => ({
    hint,
    ...problem,
    file: stored.path,
    line: bodyLine(stored, problem.line ?? 1),
  }));
}

const hint = 'Mend it there, or write \\$ where a dollar is meant.';
