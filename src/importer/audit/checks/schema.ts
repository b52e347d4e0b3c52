import { parseYaml } from '../../../problem/parse-yaml.ts';
import type { Problem } from '../../../problem/problem.ts';
import { ArchiveConfigSchema } from '../../../site/archive-config.ts';
import type { AuditedArchive, Check } from '../audited-archive.ts';

/** Files that cannot be read as what they should be. */
export const schemaCheck: Check = {
  name: 'schema',
  title: 'Files that break a rule',
  find: (archive) => [...configProblems(archive), ...archive.content.problems],
};

function configProblems({ textOf }: AuditedArchive): readonly Problem[] {
  const file = 'archive.yaml';
  const text = textOf(file);
  if (text === undefined) {
    const hint = 'Write one with at least three lines: title: … description: … url: https://…';
    return [{ severity: 'error', file, message: 'there is no such file', hint }];
  }
  const parsed = parseYaml(text, { schema: ArchiveConfigSchema, file });
  return parsed.ok ? [] : parsed.problems;
}
