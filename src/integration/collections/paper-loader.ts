import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { checkPeople } from '../../content/check-people.ts';
import { peopleFolder } from '../../paper/person.ts';
import { removedPapersFile } from '../../paper/removed-paper.ts';
import { formatProblem, ProblemsError, type Problem } from '../../problem/problem.ts';
import { contentFolder } from '../folders.ts';
import { writeBuiltPapers } from './built-papers.ts';
import { checkContent } from '../../content/check-content.ts';
import { checkPapers } from '../../content/check-papers.ts';
import { loadPeople } from '../../content/load-people.ts';
import { loadTopics } from '../../content/load-topics.ts';
import { locateProblem } from '../../content/locate-problem.ts';
import { readPapers } from './read-papers.ts';
import { rulesDigest } from './rules-digest.ts';
import { storePapers } from './store-papers.ts';
import { watchContent } from './watch-content.ts';

/**
 * Loads `content/papers/**\/*.mdx` into the data store: records and references to texts, never the texts. A file that
 * did not change since the last run is not parsed again; what papers say of one another is checked on every run.
 *
 * In a build, everything wrong with any file of the content folder is thrown in one {@link ProblemsError}, and the store
 * stays as it was. In development it is printed, the papers that are right are shown, and of a paper that is wrong the
 * version before.
 */
export function paperLoader(): Loader {
  return {
    name: 'offprint-papers',
    load: async (context) => {
      const content = contentFolder();
      const problems = loadPapers(context, content);
      if (context.watcher === undefined) return;
      for (const problem of problems) context.logger.error(formatProblem(problem));
      watchContent({
        watcher: context.watcher,
        content,
        paths: ['papers', 'pages', peopleFolder, 'tags.yaml', 'archive.yaml', removedPapersFile],
        onChange: () => {
          for (const problem of loadPapers(context, content)) {
            context.logger.error(formatProblem(problem));
          }
        },
      });
    },
  };
}

/** @returns what is wrong, in development; a build throws it */
function loadPapers(context: LoaderContext, content: string): readonly Problem[] {
  const isBuild = context.watcher === undefined;
  const { store, config } = context;
  const { papers, problems: fileProblems } = readPapers({
    content,
    rules: rulesDigest(config.srcDir),
    stored: store,
  });
  const topics = loadTopics(content);
  const checked = papers.map(({ id, file, entry }) => ({ id, file, ...entry }));
  const problems = [
    ...checkContent(content),
    ...fileProblems,
    ...[
      ...checkPapers(checked, topics.ok ? topics.value : undefined),
      ...checkPeople(loadPeople(content).people, checked),
    ].map((problem) => locateProblem(content, problem)),
  ];
  if (isBuild && problems.length > 0) throw new ProblemsError(summaryOf(problems), problems);

  storePapers({ store, root: config.root, content, papers, keep: fileProblems });
  if (isBuild) writeBuiltPapers(fileURLToPath(config.cacheDir), papers);
  return problems;
}

function summaryOf(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = (value: number, noun: string): string =>
    `${String(value)} ${noun}${value === 1 ? '' : 's'}`;
  return `${count(problems.length, 'problem')} in ${count(files, 'file')} of the content folder; nothing was built.`;
}
