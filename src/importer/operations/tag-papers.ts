import type { Problem } from '../../problem/problem.ts';
import type { Topics } from '../../site/topics.ts';
import type { Content } from '../io/load-content.ts';
import type { TagSummary } from '../report/report.ts';
import { createTagger } from '../tagging/create-tagger.ts';
import { tagPaper } from '../tagging/tag-paper.ts';
import type { OperationResult } from './change-archive.ts';
import { createChangeSet } from './change-set.ts';

/** Applies the rules of `content/tags.yaml` to every paper. Writes nothing: what to write is in the changes. */
export function tagPapers(content: Content): OperationResult {
  const { topics } = content;
  if (topics === undefined) {
    return { changes: undefined, problems: content.problems.length > 0 ? [] : [noTopics] };
  }
  const changes = createChangeSet(content);
  const tagger = createTagger(topics);
  const problems: Problem[] = [];
  for (const paper of content.papers) {
    const tagged = tagPaper(paper, tagger);
    if (tagged.ok) changes.put(tagged.value);
    else problems.push(...tagged.problems);
  }
  return { changes, problems, tags: summarizeTags(changes.papers(), topics) };
}

function summarizeTags(stored: Content['papers'], topics: Topics): TagSummary {
  const papers = stored.map(({ paper }) => paper);
  const used = new Set(papers.flatMap(({ tags }) => tags));
  const untagged = papers.filter(({ tags }) => tags.length === 0);
  return {
    tagged: papers.length - untagged.length,
    untagged: untagged.map(({ id, title }) => ({ id, title })),
    unused: Object.keys(topics).filter((slug) => !used.has(slug)),
  };
}

export const noTopics: Problem = {
  severity: 'error',
  file: 'tags.yaml',
  message: 'there is no such file in the content folder',
  hint: 'Write the topics and their phrases there.',
};
