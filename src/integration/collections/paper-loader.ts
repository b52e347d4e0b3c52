import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import { configuredContentFolder } from '../../content/content-folder.ts';
import { loadContentFolder } from '../../content/load-content-folder.ts';
import { peopleFolder } from '../../paper/person.ts';
import { removedPapersFile } from '../../paper/removed-paper.ts';
import { formatProblem, ProblemsError, type Problem } from '../../problem/problem.ts';
import { archiveConfigFile } from '../../site/archive-config.ts';
import { tagsFile } from '../../site/topics.ts';
import { countNoun } from '../../site/format.ts';
import { writeBuiltPapers } from './built-papers.ts';
import { rulesDigest } from './rules-digest.ts';
import { storePapers } from './store-papers.ts';
import { watchContent } from './watch-content.ts';

/**
 * Creates the loader of `content/papers/**\/*.mdx`. It stores records and references to texts, never the texts. A file that
 * has not changed since the last run is not parsed again; what papers say of one another is checked on every run.
 *
 * A build throws all problems of the content folder in one {@link ProblemsError} and leaves the store as it was.
 * Development prints them, and shows the valid papers and the last valid version of the others.
 */
export function paperLoader(): Loader {
  return {
    name: 'offprint-papers',
    load: async (context) => {
      const { watcher, logger } = context;
      const content = configuredContentFolder();
      const problems = loadAndStore(context, content);
      if (watcher === undefined) return;
      for (const problem of problems) logger.error(formatProblem(problem));
      watchContent({
        watcher,
        content,
        paths: ['papers', 'pages', peopleFolder, tagsFile, archiveConfigFile, removedPapersFile],
        onChange: () => {
          for (const problem of loadAndStore(context, content))
            logger.error(formatProblem(problem));
        },
      });
    },
  };
}

/**
 * Loads the papers and stores them.
 *
 * @returns the problems, in development
 * @throws {ProblemsError} when there are problems, in a build
 */
function loadAndStore(context: LoaderContext, content: string): readonly Problem[] {
  const isBuild = context.watcher === undefined;
  const { store, config } = context;
  const { papers, refused, problems } = loadContentFolder(content, {
    rules: rulesDigest(config.srcDir),
    find: (id) => {
      const entry = store.get<Record<string, unknown> & ArchivePaper>(id);
      return entry?.digest === undefined
        ? undefined
        : { paper: entry.data, digest: String(entry.digest) };
    },
  });
  if (isBuild && problems.length > 0) throw new ProblemsError(summaryOf(problems), problems);

  storePapers({ store, root: config.root, content, papers, keep: refused });
  if (isBuild) writeBuiltPapers(fileURLToPath(config.cacheDir), papers);
  return problems;
}

function summaryOf(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${countNoun(problems.length, 'problem')} in ${countNoun(files, 'file')} of the content folder; nothing was built.`;
}
