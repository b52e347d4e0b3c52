import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { loadContentBesidePapers } from '../content/load-content-folder.ts';
import { loadBuiltPapers } from './collections/built-papers.ts';
import { loadBuiltArchive } from './collections/load-built-archive.ts';
import { startDataFiles } from './data/start-data-files.ts';
import type { Folders } from './folders.ts';
import { openBuildRecord, type BuildRecord } from './output/build-record.ts';
import { importsDigest } from './output/imports-digest.ts';
import { judgeOutput } from './output/judge-output.ts';
import { forgetArchives } from './output/forget-archives.ts';
import { markOutput, requireOwnOutput } from './output/output-folder.ts';
import { countOutput, formatOutput } from './output/output-report.ts';
import { siteCodeDigest } from './output/site-code-digest.ts';
import { sweepOutput } from './output/sweep-output.ts';
import { wasEdited } from './output/was-edited.ts';
import { injectDataFiles } from './serve/inject-data-files.ts';
import { indexBuiltArchive, searchFolder } from './search/index-built-archive.ts';

/**
 * Creates the integration that surrounds a build of Astro: refuses an output folder with foreign files and a second
 * build at the same time, never reuses pages of a build that failed, writes the files for machines, indexes the search,
 * and removes everything from the output that this build did not make.
 */
export function archiveBuild(folders: Folders): AstroIntegration {
  let record: BuildRecord | undefined;
  let finishDataFiles: (() => Promise<readonly string[]>) | undefined;
  return {
    name: 'offprint',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        mkdirSync(folders.project, { recursive: true });
        if (command === 'dev') injectDataFiles(injectRoute);
        if (command !== 'build') return;
        requireOwnOutput(folders);
        record = openBuildRecord(folders);
        forgetArchives(folders);
        // Astro puts its intermediate files below the working directory when the output is elsewhere.
        process.chdir(folders.project);
      },
      'astro:build:start': () => {
        const bodies = loadBuiltPapers(folders.cache).map(({ body }) => body);
        const code = siteCodeDigest(folders);
        record?.begin(code + importsDigest(folders.content, bodies));
        markOutput(folders.out);
        finishDataFiles = startDataFiles(folders, code);
      },
      'astro:build:done': async ({ assets, logger }) => {
        if (record === undefined || finishDataFiles === undefined) return;
        // Together, so that an error in the thread is reported before the search is indexed.
        const [data] = await Promise.all([
          finishDataFiles(),
          indexBuiltArchive(loadBuiltArchive(folders), folders, (message) => {
            logger.info(message);
          }),
        ]);
        const pages = [...assets.values()].flat().map((url) => fileURLToPath(url));
        const made = new Set([...pages, ...data, join(folders.out, searchFolder)]);
        sweepOutput({ out: folders.out, made, since: record.began });
        if (!wasEdited(textsOf(folders), record.opened)) record.end();
        else logger.warn('A paper was edited meanwhile, so that the next build makes all anew.');
        reportOutput(folders, logger);
      },
    },
  };
}

/** Says what the output holds, and which limits of its host it passes. */
function reportOutput({ content, out }: Folders, logger: AstroIntegrationLogger): void {
  const report = countOutput(out);
  logger.info(`files and bytes by kind\n${formatOutput(report)}`);
  const { config } = loadContentBesidePapers(content);
  const warnings = config === undefined ? [] : judgeOutput(report, config);
  for (const warning of warnings) logger.warn(warning);
}

/** Returns the paths of all paper files. */
function textsOf({ cache, content }: Folders): readonly string[] {
  return loadBuiltPapers(cache).map(({ body }) => join(content, body.file));
}
