import { locateProblem } from '../paper/locate-problem.ts';
import type { People } from '../paper/person.ts';
import type { RemovedPapers } from '../paper/removed-paper.ts';
import { problemsOf, valueOf } from '../problem/parsed.ts';
import type { Problem } from '../problem/problem.ts';
import type { ArchiveConfig } from '../site/archive-config.ts';
import type { Topics } from '../site/topics.ts';
import { checkNavigation } from './checks/check-navigation.ts';
import { checkPapers } from './checks/check-papers.ts';
import { checkPeople } from './checks/check-people.ts';
import { checkTopics } from './checks/check-topics.ts';
import { readOptionalFile } from './content-files.ts';
import { loadProsePages, type WrittenPage } from './load-prose-pages.ts';
import { loadPapers, type EarlierPapers, type LoadedPapers } from './load-papers.ts';
import { loadPeople } from './load-people.ts';
import { loadArchiveConfig, loadRemoved, loadTopics } from './yaml-files.ts';

/**
 * Reads and checks a whole content folder: every file by itself, and what files say of one another.
 *
 * @param earlier papers that need not be parsed again; what they say of one another is checked every time
 */
export function loadContentFolder(content: string, earlier?: EarlierPapers): ContentFolder {
  const others = loadContentBesidePapers(content);
  const { papers, refused, problems } = loadPapers(content, earlier);
  const checked = papers.map(({ paper }) => ({ ...paper, file: paper.body.file }));
  const contradictions = [
    ...checkPapers(checked, others.topics),
    ...checkPeople(others.people, checked),
  ];
  return {
    ...others,
    papers,
    refused,
    problems: [...others.problems, ...problems, ...located(content, contradictions)],
  };
}

/** Reads and checks what a content folder holds besides papers, which is quick however many papers there are. */
export function loadContentBesidePapers(content: string): ContentBesidePapers {
  const config = loadArchiveConfig(content);
  const topics = loadTopics(content);
  const removed = loadRemoved(content);
  const { people, problems: peopleProblems } = loadPeople(content);
  const { pages, problems: pageProblems } = loadProsePages(content);
  return {
    config: valueOf(config),
    topics: valueOf(topics),
    removed: valueOf(removed),
    people,
    pages,
    problems: [
      ...(config.ok ? located(content, checkNavigation(config.value, pages)) : config.problems),
      ...(topics.ok ? located(content, checkTopics(topics.value)) : topics.problems),
      ...problemsOf(removed),
      ...peopleProblems,
      ...pageProblems,
    ],
  };
}

function located(content: string, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) =>
    locateProblem(problem, (file) => readOptionalFile(content, file)),
  );
}

/** The valid parts of a content folder, and the problems of the others. */
export interface ContentFolder extends ContentBesidePapers, LoadedPapers {}

export interface ContentBesidePapers {
  /** Undefined if `archive.yaml` is missing or invalid. */
  readonly config: ArchiveConfig | undefined;
  /** Undefined if `tags.yaml` is invalid. */
  readonly topics: Topics | undefined;
  /** Undefined if `removed.yaml` is invalid. */
  readonly removed: RemovedPapers | undefined;
  readonly people: People;
  readonly pages: readonly WrittenPage[];
  readonly problems: readonly Problem[];
}
