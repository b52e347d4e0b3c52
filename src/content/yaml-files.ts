import { locateProblem } from '../paper/locate-problem.ts';
import {
  RemovedPapersSchema,
  removedPapersFile,
  type RemovedPapers,
} from '../paper/removed-paper.ts';
import { parseYaml } from '../problem/parse-yaml.ts';
import type { Parsed } from '../problem/parsed.ts';
import type { Problem } from '../problem/problem.ts';
import {
  archiveConfigFile,
  ArchiveConfigSchema,
  formerConfigKeys,
  type ArchiveConfig,
} from '../site/archive-config.ts';
import { tagsFile, TopicsSchema, type Topics } from '../site/topics.ts';
import { hasContentFile, readOptionalFile } from './content-files.ts';
import { pathInRepository } from './content-folder.ts';

/**
 * Reads `archive.yaml` of a content folder, which every archive must have.
 *
 * @param former present names of its keys by former ones
 */
export function loadArchiveConfig(
  content: string,
  former = formerConfigKeys,
): Parsed<ArchiveConfig> {
  const file = archiveConfigFile;
  const text = readOptionalFile(content, file);
  if (text !== undefined) {
    const config = parseYaml(text, { schema: ArchiveConfigSchema, file, former });
    if (!config.ok) return config;
    const problems = missingFiles(config.value, content, text);
    if (problems.length > 0) return { ok: false, problems };
    return { ...config, value: withRepositoryPath(config.value, content) };
  }
  const problem = {
    severity: 'error',
    file,
    message: 'there is no such file in the content folder',
    hint: 'Write one with at least three lines: title: … description: … url: https://…',
  } as const;
  return { ok: false, problems: [problem] };
}

/** Returns the problems of files that `archive.yaml` names and that are not in the content folder. */
function missingFiles(config: ArchiveConfig, content: string, text: string): readonly Problem[] {
  const { logo, icon, customCss } = config;
  const named =
    logo?.light === logo?.dark
      ? { logo: logo?.light, icon, customCss }
      : { 'logo.light': logo?.light, 'logo.dark': logo?.dark, icon, customCss };
  return Object.entries(named).flatMap(([key, file]) => {
    if (file === undefined || hasContentFile(content, file)) return [];
    const problem = {
      severity: 'error',
      file: archiveConfigFile,
      key,
      message: `there is no file "${file}" in the content folder`,
      hint: 'Put it there, or correct the path, which begins in the folder that holds archive.yaml.',
    } as const;
    return [locateProblem(problem, () => text)];
  });
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
