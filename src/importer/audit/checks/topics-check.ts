import { checkTags } from '../../../content/checks/check-tags.ts';
import type { AuditCheck } from '../audited-archive.ts';

/** Finds tags that are missing from `tags.yaml`. */
export const topicsCheck: AuditCheck = {
  name: 'topics',
  title: 'Tags that are no topic',
  find: ({ content: { papers, topics } }) =>
    topics === undefined
      ? []
      : checkTags(
          papers.map(({ path, paper }) => ({ file: path, tags: paper.tags })),
          topics,
        ),
};
