import type { Paper } from '../../../paper/schema.ts';
import { titleToText } from '../../../paper/title.ts';
import type { Problem } from '../../../problem/problem.ts';
import { areDistinct } from '../../identity/are-distinct.ts';
import { howToAnswer } from '../../identity/ask-whether-one.ts';
import { titleToSearchKey } from '../../identity/compare-titles.ts';
import { judgeIdentity } from '../../identity/judge-identity.ts';
import { findNearDuplicates } from '../../identity/near-duplicates.ts';
import type { StoredPaper } from '../../merge/stored-paper.ts';
import type { AuditCheck } from '../audited-archive.ts';

/** Finds papers that may be stored twice, by their titles. */
export const titlesCheck: AuditCheck = {
  name: 'titles',
  title: 'Papers that may be one',
  find: ({ content: { papers } }) => [...equalTitles(papers), ...similarTitles(papers)],
};

/** Finds papers with one title that are not certainly two. */
function equalTitles(papers: readonly StoredPaper[]): readonly Problem[] {
  const groups = Map.groupBy(papers, ({ paper }) => titleToSearchKey(paper.title));
  return [...groups.values()].flatMap((group) =>
    group.flatMap(({ path, paper }, index) =>
      group
        .slice(0, index)
        .filter((other) => mayBeOne(other.paper, paper))
        .map((other): Problem => ({
          severity: 'warning',
          file: path,
          key: 'title',
          message: `${other.path} has the same title`,
          hint: howToAnswer(other.paper.id, paper.id),
        })),
    ),
  );
}

function mayBeOne(a: Paper, b: Paper): boolean {
  return judgeIdentity(a, b) !== 'different' && !areDistinct(a, b);
}

/** Finds titles that are nearly equal, as imports do for new papers. */
function similarTitles(stored: readonly StoredPaper[]): readonly Problem[] {
  const papers = stored.map(({ paper }) => paper);
  const paths = new Map(stored.map(({ paper, path }) => [titleToText(paper.title), path]));
  return findNearDuplicates(
    papers,
    papers.map(({ id }) => id),
  ).map(({ record = '', ...problem }) => {
    const file = paths.get(record);
    return { ...problem, record, ...(file === undefined ? {} : { file, key: 'title' }) };
  });
}
