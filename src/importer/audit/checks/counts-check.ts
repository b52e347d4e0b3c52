import type { Problem } from '../../../problem/problem.ts';
import type { AuditCheck } from '../audited-archive.ts';

/** Finds days of counts without a count. A count without its day breaks the schema, whose check finds it. */
export const countsCheck: AuditCheck = {
  name: 'counts',
  title: 'Counts and their days',
  find: ({ content: { papers } }) =>
    papers.flatMap(({ path, paper }): readonly Problem[] => {
      const { upvotes, comments, codeStars, countsAsOf } = paper;
      if (countsAsOf === undefined || (upvotes ?? comments ?? codeStars) !== undefined) return [];
      return [
        {
          severity: 'warning',
          file: path,
          key: 'countsAsOf',
          message: 'is the day of no count',
          hint: 'Remove it, or write the upvotes, comments or codeStars of that day.',
        },
      ];
    }),
};
