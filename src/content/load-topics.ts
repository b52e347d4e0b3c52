import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from '../problem/parse-yaml.ts';
import type { Parsed } from '../problem/parsed.ts';
import { TopicsSchema, type Topics } from '../site/topics.ts';

/** The vocabulary in `tags.yaml` of a content folder, empty where there is no such file, or what is wrong with it. */
export function loadTopics(content: string): Parsed<Topics> {
  const file = 'tags.yaml';
  const path = join(content, file);
  if (!existsSync(path)) return { ok: true, value: {} };
  return parseYaml(readFileSync(path, 'utf8'), { schema: TopicsSchema, file });
}
