import type { Evidence } from '../judge-topics.ts';
import type { ExplainedTopic, TagExplanation } from './explain-tags.ts';

/** Formats an explanation for a person: assigned topics, then the others, each with score, reason and evidence. */
export function formatExplanation({ id, title, topics }: TagExplanation): string {
  const width = Math.max(...topics.map(({ slug }) => slug.length), 0);
  const section = (heading: string, shown: readonly ExplainedTopic[]): readonly string[] =>
    shown.length === 0
      ? []
      : ['', `${heading}:`, ...shown.flatMap((topic) => formatTopic(topic, width))];
  return [
    `${id}  ${title}`,
    ...section(
      'Assigned',
      topics.filter(({ isAssigned }) => isAssigned),
    ),
    ...section(
      'Not assigned',
      topics.filter(({ isAssigned }) => !isAssigned),
    ),
    ...(topics.length === 0 ? ['', 'No rule of tags.yaml applies to it.'] : []),
  ].join('\n');
}

function formatTopic(topic: ExplainedTopic, width: number): readonly string[] {
  const head = `  ${topic.slug.padEnd(width)}  ${String(topic.score).padStart(2)}  ${topic.reason}`;
  const pending =
    topic.isAssigned === topic.isInFile ? '' : ` (the file will say so after "papers tag")`;
  return [`${head}${pending}`, ...countEvidence(topic.evidence).map((line) => `      ${line}`)];
}

/** Formats evidence, one line for each rule and place: `abstract: "draft models", 3 times (phrase "draft model")`. */
function countEvidence(evidence: readonly Evidence[]): readonly string[] {
  const lines = new Map<string, number>();
  for (const { where, rule, words } of evidence) {
    const by = where === 'title' || where === 'abstract' ? ` (phrase "${rule}")` : '';
    const line = `${where}: "${words}"${by}`;
    lines.set(line, (lines.get(line) ?? 0) + 1);
  }
  return [...lines].map(([line, times]) =>
    times === 1 ? line : `${line}, ${String(times)} times`,
  );
}
