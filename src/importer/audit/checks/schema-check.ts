import { problemsOf } from '../../../problem/parsed.ts';
import type { AuditCheck } from '../audited-archive.ts';

/** Files that cannot be read as what they should be. */
export const schemaCheck: AuditCheck = {
  name: 'schema',
  title: 'Files that break a rule',
  find: ({ config, content }) => [...problemsOf(config), ...content.problems],
};
