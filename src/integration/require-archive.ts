import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { loadArchiveConfig } from '../content/yaml-files.ts';
import { ProblemsError, type Problem } from '../problem/problem.ts';
import type { ArchiveConfig } from '../site/archive-config.ts';
import type { Folders } from './folders.ts';

/**
 * Returns what `archive.yaml` says, and what should be written otherwise in it.
 *
 * @throws {ProblemsError} when it is not valid, or Astro would not find the collections: it would then build the papers
 *   of the last build, and call that a success
 */
export function requireArchive({ archive, content }: RequiredFolders): RequiredArchive {
  const config = loadArchiveConfig(content);
  const problems = [...checkCollections(archive), ...(config.ok ? [] : config.problems)];
  if (!config.ok || problems.length > 0) {
    throw new ProblemsError('The archive cannot be built:', problems);
  }
  return { config: config.value, warnings: config.warnings ?? [] };
}

/** Checks that the file in which Astro looks for the collections of an archive names those of this package. */
export function checkCollections(archive: string): readonly Problem[] {
  const paths = ['ts', 'mts', 'js', 'mjs'].map((extension) =>
    join(archive, `src/content.config.${extension}`),
  );
  const found = paths.find(existsSync);
  const isNamed = found !== undefined && readFileSync(found, 'utf8').includes('offprint/content');
  if (isNamed) return [];
  return [
    {
      severity: 'error',
      file: found === undefined ? 'src/content.config.ts' : relative(archive, found),
      message:
        found === undefined
          ? 'there is no such file in the folder of the archive'
          : 'does not name the collections',
      hint: "Write in it: export { collections } from 'offprint/content';",
    },
  ];
}

type RequiredFolders = Pick<Folders, 'archive' | 'content'>;

interface RequiredArchive {
  readonly config: ArchiveConfig;
  readonly warnings: readonly Problem[];
}
