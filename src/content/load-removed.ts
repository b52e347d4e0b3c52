import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  RemovedPapersSchema,
  removedPapersFile,
  type RemovedPapers,
} from '../paper/removed-paper.ts';
import { parseYaml } from '../problem/parse-yaml.ts';
import type { Parsed } from '../problem/parsed.ts';

/** The papers in `removed.yaml` of a content folder, none where there is no such file, or what is wrong with it. */
export function loadRemoved(content: string): Parsed<RemovedPapers> {
  const path = join(content, removedPapersFile);
  if (!existsSync(path)) return { ok: true, value: {} };
  const text = readFileSync(path, 'utf8');
  return parseYaml(text, { schema: RemovedPapersSchema, file: removedPapersFile });
}
