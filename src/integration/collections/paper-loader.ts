import type { Loader, LoaderContext } from 'astro/loaders';
import { loadContentFolder } from '../../content/load-content-folder.ts';
import type { LoadedPaper } from '../../content/load-papers.ts';
import { readPaperRecords, writePaperRecords, type Mode } from '../../content/paper-records.ts';
import { fileToId } from '../../paper/paper-id.ts';
import { peopleFolder } from '../../paper/person.ts';
import { removedPapersFile } from '../../paper/removed-paper.ts';
import { formatProblem, ProblemsError, type Problem } from '../../problem/problem.ts';
import { archiveConfigFile } from '../../site/archive-config.ts';
import { tagsFile } from '../../site/topics.ts';
import { countNoun } from '../../site/format.ts';
import type { Folders } from '../folders.ts';
import { rulesDigest } from './rules-digest.ts';
import { storePapers } from './store-papers.ts';
import { watchContent } from './watch-content.ts';

/**
 * Creates the loader of `content/papers/**\/*.mdx`. It writes records and references to texts, never the texts. A file that
 * has not changed since the last run is not parsed again; what papers say of one another is checked on every run.
 *
 * A build throws all problems of the content folder in one {@link ProblemsError} and leaves the store as it was.
 * Development prints them, and shows the valid papers and the last valid version of the others.
 */
export function paperLoader(folders: LoaderFolders): Loader {
  const { content } = folders;
  return {
    name: 'offprint-papers',
    load: async (context) => {
      const { watcher, logger } = context;
      const problems = loadAndStore(context, folders);
      if (watcher === undefined) return;
      for (const problem of problems) logger.error(formatProblem(problem));
      watchContent({
        watcher,
        content,
        paths: ['papers', 'pages', peopleFolder, tagsFile, archiveConfigFile, removedPapersFile],
        onChange: () => {
          for (const problem of loadAndStore(context, folders))
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
function loadAndStore(
  context: LoaderContext,
  { engine, content, cache }: LoaderFolders,
): readonly Problem[] {
  const { store, config, watcher } = context;
  const isBuild = watcher === undefined;
  const mode = isBuild ? 'build' : 'dev';
  const known = new Map(knownPapers(cache, mode).map((loaded) => [loaded.paper.id, loaded]));
  const { papers, refused, problems } = loadContentFolder(content, {
    rules: rulesDigest(engine),
    find: (id) => known.get(id),
  });
  if (isBuild && problems.length > 0) throw new ProblemsError(summaryOf(problems), problems);

  const kept = refused.flatMap((file) => known.get(fileToId(file)) ?? []);
  const shown = [...new Map([...papers, ...kept].map((each) => [each.paper.id, each])).values()];
  writePaperRecords(cache, mode, shown);
  storePapers({ store, root: config.root, content, papers: shown });
  return problems;
}

/** Returns the papers that were read last; none if that is not known. */
function knownPapers(cache: string, mode: Mode): readonly LoadedPaper[] {
  try {
    return readPaperRecords(cache, mode);
  } catch {
    return [];
  }
}

function summaryOf(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${countNoun(problems.length, 'problem')} in ${countNoun(files, 'file')} of the content folder; nothing was built.`;
}

type LoaderFolders = Pick<Folders, 'engine' | 'content' | 'cache'>;
