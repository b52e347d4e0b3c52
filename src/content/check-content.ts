import type { Problem } from '../problem/problem.ts';
import { checkTopics } from './check-topics.ts';
import { loadArchiveConfig } from './load-archive-config.ts';
import { loadPeople } from './load-people.ts';
import { loadRemoved } from './load-removed.ts';
import { loadTopics } from './load-topics.ts';
import { locateProblem } from './locate-problem.ts';
import { parsePageEntry } from './page-entry.ts';
import { readMdxFiles } from './read-mdx.ts';

/** What is wrong with all that is no paper: `archive.yaml`, `tags.yaml`, `removed.yaml`, people and prose pages. */
export function checkContent(content: string): readonly Problem[] {
  const config = loadArchiveConfig(content);
  const topics = loadTopics(content);
  const removed = loadRemoved(content);
  const pages = readMdxFiles(content, 'pages');
  return [
    ...(config.ok ? [] : config.problems),
    ...(topics.ok
      ? checkTopics(topics.value).map((problem) => locateProblem(content, problem))
      : topics.problems),
    ...(removed.ok ? [] : removed.problems),
    ...loadPeople(content).problems,
    ...pages.problems,
    ...pages.files.flatMap((file) => {
      const page = parsePageEntry(file);
      return page.ok ? [] : page.problems;
    }),
  ];
}
