import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from '../problem/parse-yaml.ts';
import type { Parsed } from '../problem/parsed.ts';
import { ArchiveConfigSchema, type ArchiveConfig } from '../site/archive-config.ts';

/** What `archive.yaml` of a content folder says, or what is wrong with it. */
export function loadArchiveConfig(content: string): Parsed<ArchiveConfig> {
  const file = 'archive.yaml';
  const path = join(content, file);
  if (existsSync(path)) {
    return parseYaml(readFileSync(path, 'utf8'), { schema: ArchiveConfigSchema, file });
  }
  const problem = {
    severity: 'error',
    file,
    message: 'there is no such file in the content folder',
    hint: 'Write one with at least three lines: title: … description: … url: https://…',
  } as const;
  return { ok: false, problems: [problem] };
}
