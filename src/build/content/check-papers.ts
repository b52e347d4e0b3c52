import { distance } from 'fastest-levenshtein';
import { isPaperId } from '../../paper/paper-id.ts';
import type { Problem } from '../../record/problem.ts';
import type { Topics } from '../../site/topics.ts';

/** What of a paper can contradict another file. */
export interface CheckedPaper {
  readonly id: string;
  /** Below the content folder. */
  readonly file: string;
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
}

/**
 * What is wrong between files that are right by themselves: two papers of one identifier, an alias that another paper
 * has, a tag that is no topic.
 *
 * @param topics undefined when the vocabulary could not be read; tags are then not judged
 */
export function checkPapers(
  papers: readonly CheckedPaper[],
  topics: Topics | undefined,
): readonly Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { id, file } of papers) {
    const owner = owners.get(id);
    if (owner === undefined) owners.set(id, file);
    else problems.push(problemOf(file, undefined, takenId(id, owner)));
  }
  for (const { id, file, aliases } of papers) {
    for (const [index, alias] of aliases.entries()) {
      const owner = owners.get(alias);
      const key = `aliases.${String(index)}`;
      if (!isPaperId(alias)) problems.push(problemOf(file, key, reserved(alias)));
      else if (owner !== undefined)
        problems.push(problemOf(file, key, takenAlias({ alias, id, owner })));
      else owners.set(alias, file);
    }
  }
  return topics === undefined ? problems : [...problems, ...checkTags(papers, topics)];
}

function checkTags(papers: readonly CheckedPaper[], topics: Topics): Problem[] {
  return papers.flatMap(({ file, tags }) =>
    tags.flatMap((tag, index) =>
      Object.hasOwn(topics, tag)
        ? []
        : [
            problemOf(file, `tags.${String(index)}`, {
              message: `there is no topic "${tag}" in tags.yaml`,
              hint: suggestTopic(tag, topics),
            }),
          ],
    ),
  );
}

function suggestTopic(tag: string, topics: Topics): string {
  const renamed = Object.entries(topics).find(([, { aliases }]) => aliases.includes(tag))?.[0];
  if (renamed !== undefined) return `Write "${renamed}": the topic was renamed.`;
  const nearest = Object.keys(topics)
    .map((slug) => ({ slug, edits: distance(slug, tag) }))
    .sort((a, b) => a.edits - b.edits)[0];
  return nearest !== undefined && nearest.edits <= Math.max(2, tag.length / 3)
    ? `Did you mean "${nearest.slug}"?`
    : `Remove the tag, or add a topic "${tag}" with name and description to tags.yaml.`;
}

function problemOf(file: string, key: string | undefined, said: Said): Problem {
  return { severity: 'error', file, key, ...said };
}

function takenId(id: string, owner: string): Said {
  return {
    message: `the identifier "${id}" is taken by ${owner}`,
    hint: 'Remove one of the two files, or rename one.',
  };
}

function reserved(alias: string): Said {
  return {
    message: `"${alias}" cannot be the identifier of a paper`,
    hint: `Remove it: /papers/${alias}/ is a page of another kind.`,
  };
}

function takenAlias({ alias, id, owner }: Record<'alias' | 'id' | 'owner', string>): Said {
  return alias === id
    ? {
        message: `"${alias}" is the identifier of this very paper`,
        hint: 'Remove it: aliases are former identifiers.',
      }
    : { message: `"${alias}" is taken by ${owner}`, hint: 'Remove it from one of the two files.' };
}

type Said = Pick<Problem, 'message' | 'hint'>;
