import { titleToKey, titleToText } from '../../../paper/title.ts';
import type { Problem } from '../../../problem/problem.ts';
import { contradicts } from '../../merge/contradicts.ts';
import { findNearDuplicates } from '../../merge/near-duplicates.ts';
import type { StoredPaper } from '../../merge/stored-paper.ts';
import type { AuditCheck } from '../audited-archive.ts';

/** Finds papers that may be stored twice, by their titles. */
export const titlesCheck: AuditCheck = {
  name: 'titles',
  title: 'Papers that may be one',
  find: ({ content: { papers } }) => [...equalTitles(papers), ...similarTitles(papers)],
};

function equalTitles(papers: readonly StoredPaper[]): readonly Problem[] {
  const byKey = Map.groupBy(papers, ({ paper }) => titleToKey(paper.title));
  return [...byKey.values()].flatMap(([first, ...others]) =>
    others
      .filter(({ paper }) => first !== undefined && !contradicts(first.paper, paper))
      .map(({ path, paper }): Problem => ({
        severity: 'warning',
        file: path,
        key: 'title',
        message: `${first?.path ?? ''} has the same title`,
        hint: `If they are one paper: npm run papers -- merge ${first?.paper.id ?? ''} ${paper.id}`,
      })),
  );
}

/** Finds titles that are nearly equal, as imports do for new papers. */
function similarTitles(papers: readonly StoredPaper[]): readonly Problem[] {
  const paths = new Map(papers.map(({ path, paper }) => [titleToText(paper.title), path]));
  return findNearDuplicates(
    papers,
    papers.map(({ paper }) => paper.id),
  ).map(({ record = '', ...problem }) => {
    const file = paths.get(record);
    return { ...problem, record, ...(file === undefined ? {} : { file, key: 'title' }) };
  });
}
