import type { Problem } from '../../problem/problem.ts';
import type { Topics } from '../../site/topics.ts';
import type { Content } from '../io/load-content.ts';
import { createPaperLedger, type PaperLedger } from './paper-ledger.ts';
import type { TagSummary } from '../report/report.ts';
import { createTagger } from '../tagging/create-tagger.ts';
import { tagPaper } from '../tagging/tag-paper.ts';

/** Applies the rules of `content/tags.yaml` to every paper. Pure: what shall be written is in the ledger. */
export function tagPapers(
  content: Content,
  topics: Topics,
): {
  readonly ledger: PaperLedger;
  readonly problems: readonly Problem[];
  readonly tags: TagSummary;
} {
  const ledger = createPaperLedger(content);
  const tagger = createTagger(topics);
  const problems: Problem[] = [];
  for (const paper of content.papers) {
    const tagged = tagPaper(paper, tagger);
    if (tagged.ok) ledger.put(tagged.value);
    else problems.push(...tagged.problems);
  }
  const papers = ledger.papers().map(({ paper }) => paper);
  const used = new Set(papers.flatMap(({ tags }) => tags));
  const untagged = papers.filter(({ tags }) => tags.length === 0);
  return {
    ledger,
    problems,
    tags: {
      tagged: papers.length - untagged.length,
      untagged: untagged.map(({ id, title }) => ({ id, title })),
      unused: Object.keys(topics).filter((slug) => !used.has(slug)),
    },
  };
}
