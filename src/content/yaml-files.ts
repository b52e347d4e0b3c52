import {
  RemovedPapersSchema,
  removedPapersFile,
  type RemovedPapers,
} from '../paper/removed-paper.ts';
import { parseYaml } from '../problem/parse-yaml.ts';
import type { Parsed } from '../problem/parsed.ts';
import {
  archiveConfigFile,
  ArchiveConfigSchema,
  type ArchiveConfig,
} from '../site/archive-config.ts';
import { tagsFile, TopicsSchema, type Topics } from '../site/topics.ts';
import { readOptionalFile } from './content-files.ts';
import { pathInRepository } from './content-folder.ts';

/** Reads `archive.yaml` of a content folder, which every archive must have. */
export function loadArchiveConfig(content: string): Parsed<ArchiveConfig> {
  const file = archiveConfigFile;
  const text = readOptionalFile(content, file);
  if (text !== undefined) {
    const config = parseYaml(text, { schema: ArchiveConfigSchema, file });
    return config.ok ? { ...config, value: withRepositoryPath(config.value, content) } : config;
  }
  const problem = {
    severity: 'error',
    file,
    message: 'there is no such file in the content folder',
    hint: 'Write one with at least three lines: title: … description: … url: https://…',
  } as const;
  return { ok: false, problems: [problem] };
}

/** Completes the address of the editor: pages know a file by its path in the content folder, an editor in the repository. */
function withRepositoryPath(config: ArchiveConfig, content: string): ArchiveConfig {
  const edit = config.corrections?.edit;
  if (edit === undefined) return config;
  const folders = pathInRepository(content).split('/').filter(Boolean);
  const path = [...folders.map(encodeURIComponent), '{file}'].join('/');
  return {
    ...config,
    corrections: { ...config.corrections, edit: edit.replaceAll('{file}', () => path) },
  };
}

/** Reads the vocabulary in `tags.yaml` of a content folder: empty if there is no such file. */
export function loadTopics(content: string): Parsed<Topics> {
  return parseTopics(readOptionalFile(content, tagsFile) ?? '');
}

/** Parses the text of `tags.yaml`. */
export function parseTopics(text: string): Parsed<Topics> {
  return parseYaml(text, { schema: TopicsSchema, file: tagsFile });
}

/** Reads the papers in `removed.yaml` of a content folder: none if there is no such file. */
export function loadRemoved(content: string): Parsed<RemovedPapers> {
  return parseRemoved(readOptionalFile(content, removedPapersFile) ?? '');
}

/** Parses the text of `removed.yaml`. */
export function parseRemoved(text: string): Parsed<RemovedPapers> {
  return parseYaml(text, { schema: RemovedPapersSchema, file: removedPapersFile });
}
