import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { hasUpvotes } from '../archive/has-upvotes.ts';
import { loadContentBesidePapers } from '../content/load-content-folder.ts';
import { readBuiltPapers } from '../content/paper-records.ts';
import { textToDigest } from '../files/digest.ts';
import { startDataFiles, type DataThreadOutput } from './data/start-data-files.ts';
import type { Folders } from './folders.ts';
import { injectPages } from './inject-pages.ts';
import { openBuildRecord, type BuildRecord } from './output/build-record.ts';
import { inputState, outputState } from './output/build-state.ts';
import { importsDigest } from './output/imports-digest.ts';
import { judgeOutput } from './output/judge-output.ts';
import { forgetArchives } from './output/forget-archives.ts';
import { markOutput, requireOwnOutput } from './output/output-folder.ts';
import { countOutput, formatOutput } from './output/output-report.ts';
import { siteCodeDigest } from './output/site-code-digest.ts';
import { sweepOutput, type OutputFile } from './output/sweep-output.ts';
import { wasEdited } from './output/was-edited.ts';
import { createPrerenderer } from './pages/create-prerenderer.ts';
import type { BuiltPage } from './pages/render-pages.ts';
import { copyPublicFiles } from './public-files.ts';
import { createBuildReport, type BuildReport } from '../progress/build-report.ts';
import { writeReasons } from './report/page-reasons.ts';
import { describeOutput, describePages, describeSearch } from './report/describe-build.ts';
import { injectDataFiles } from './serve/inject-data-files.ts';
import { searchFolder } from './search/index-built-archive.ts';

/**
 * Creates the integration that surrounds a build of Astro: refuses an output folder with foreign files and a second
 * build at the same time, never reuses pages of a build that failed, renders the pages that changed, writes the files
 * for machines, indexes the search, and removes everything from the output that this build did not make.
 */
export function archiveBuild(folders: Folders): AstroIntegration {
  let build: RunningBuild | undefined;
  let site = new URL('http://localhost/');
  return {
    name: 'offprint-build',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        mkdirSync(folders.project, { recursive: true });
        injectPages(injectRoute);
        if (command === 'dev') injectDataFiles(injectRoute);
        if (command === 'build') build = openBuild(folders);
      },
      'astro:config:done': ({ config }) => {
        site = new URL(config.base, config.site);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (build === undefined) return;
        const { report } = build;
        const started = startBuild(folders, build);
        build = started;
        setPrerenderer((astro) => {
          const onEnd = (pages: readonly BuiltPage[]): void => {
            build = { ...started, pages };
          };
          return createPrerenderer(astro, { folders, site, code: started.code, report, onEnd });
        });
      },
      'astro:build:done': async () => {
        const { pages, finishData, isKept = false } = build ?? {};
        if (build === undefined || pages === undefined || finishData === undefined) return;
        await endBuild(folders, { ...build, pages, finishData, isKept });
      },
    },
  };
}

/** Takes the output folder for this build. */
function openBuild(folders: Folders): RunningBuild {
  requireOwnOutput(folders);
  const record = openBuildRecord(folders);
  const report = createBuildReport(process.stdout);
  const inputs = inputState(folders);
  forgetArchives(folders);
  // Astro puts its intermediate files below the working directory when the output is elsewhere.
  process.chdir(folders.project);
  report.begin('Content');
  return { record, report, inputs };
}

/** Starts the other thread when the papers are known. */
function startBuild(folders: Folders, build: RunningBuild): StartedBuild {
  const { record, report } = build;
  const papers = readBuiltPapers(folders.cache);
  const bodies = papers.map(({ body }) => body);
  // Every page has a navigation, in which trending papers may be.
  const code = textToDigest(siteCodeDigest(folders), String(hasUpvotes(papers)));
  const isKept = record.begin(code + importsDigest(folders.content, bodies));
  markOutput(folders.out);
  const finishData = startDataFiles(folders, code);
  report.end(`${papers.length.toLocaleString('en-GB')} papers`);
  report.begin('Code');
  return { ...build, code, isKept, finishData };
}

/** Waits for the other thread, removes what nobody made, and says what was made. */
async function endBuild(folders: Folders, build: EndingBuild): Promise<void> {
  const { record, inputs, pages, report } = build;
  report.end(describePages(pages));
  writeReasons(folders, build);
  report.begin('Waiting');
  const { files, seconds, search } = await build.finishData();
  report.end('for the other thread');
  report.line('Files', `${files.length.toLocaleString('en-GB')} files for machines`, seconds);
  report.line('Search', describeSearch(search), search.seconds);
  report.begin('Output');
  const published = copyPublicFiles(folders);
  const swept = sweepOutput({
    out: folders.out,
    made: new Set([...pages.map(({ file }) => file), ...files, ...published]),
    folders: [searchFolder],
    since: record.began,
  });
  report.end(describeOutput(swept));
  if (wasEdited(textsOf(folders), record.opened)) {
    report.say(
      'Warning: a paper was edited meanwhile, so the next build will make all pages again.',
    );
  } else record.end(inputs + outputState(swept.files));
  reportOutput(folders, swept.files, report);
}

/** Says what the output holds, and which limits of its host it passes. */
function reportOutput(
  { content }: Folders,
  files: readonly OutputFile[],
  report: BuildReport,
): void {
  const counts = countOutput(files);
  report.say(`\n${formatOutput(counts)}`);
  const { config } = loadContentBesidePapers(content);
  const warnings = config === undefined ? [] : judgeOutput(counts, config);
  for (const warning of warnings) report.say(`Warning: ${warning}`);
}

/** Returns the paths of all paper files. */
function textsOf({ cache, content }: Folders): readonly string[] {
  return readBuiltPapers(cache).map(({ body }) => join(content, body.file));
}

interface RunningBuild {
  readonly record: BuildRecord;
  readonly report: BuildReport;
  /** What the build reads, see {@link inputState}. */
  readonly inputs: string;
  /** False if pages of the build before cannot be kept. */
  readonly isKept?: boolean;
  readonly finishData?: () => Promise<DataThreadOutput>;
  readonly pages?: readonly BuiltPage[];
}

interface StartedBuild extends RunningBuild {
  /** Digest of everything that shapes pages and is not in their keys. */
  readonly code: string;
  readonly isKept: boolean;
  readonly finishData: () => Promise<DataThreadOutput>;
}

type EndingBuild = Required<RunningBuild>;
