import { problemsOf } from '../../../problem/parsed.ts';
import type { AuditCheck } from '../audited-archive.ts';

/** Finds files that are missing or invalid. */
export const schemaCheck: AuditCheck = {
  name: 'schema',
  title: 'Files that break a rule',
  find: ({ config, content }) => [...problemsOf(config), ...content.problems],
};
