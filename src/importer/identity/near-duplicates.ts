import type { Paper } from '../../paper/schema.ts';
import { titleToText } from '../../paper/title.ts';
import type { Problem } from '../../problem/problem.ts';
import { areDistinct } from './are-distinct.ts';
import { askWhetherOne } from './ask-whether-one.ts';
import { leastShare, sharedPart, titleToSearchKey, titleTrigrams } from './compare-titles.ts';
import { judgeIdentity } from './judge-identity.ts';

/**
 * Finds new papers that may be the same as another paper with nearly the same title: the two share five sixths of their
 * trigrams, and it is doubtful whether they are one. Titles that are equal are not reported.
 *
 * Only titles that share one of their rarest trigrams are compared: of two titles this similar, at least one of these
 * must be common to both (prefix filtering, https://doi.org/10.1145/1242572.1242591).
 */
export function findNearDuplicates(
  papers: readonly Paper[],
  added: readonly string[],
): readonly Problem[] {
  if (added.length === 0) return [];
  const titles = rarestFirst(papers.map(toTitle));
  // Thousands may have one title.
  const byKey = Map.groupBy(titles, ({ key }) => key);
  const keysBy = new Map<string, string[]>();
  for (const [key, [title]] of byKey) {
    for (const trigram of title === undefined ? [] : prefixOf(title)) {
      const sharing = keysBy.get(trigram);
      if (sharing === undefined) keysBy.set(trigram, [key]);
      else sharing.push(key);
    }
  }
  const isNew = new Set(added);
  return titles
    .filter(({ paper }) => isNew.has(paper.id))
    .flatMap((title) => {
      const keys = new Set(prefixOf(title).flatMap((trigram) => keysBy.get(trigram) ?? []));
      keys.delete(title.key);
      return [...keys]
        .flatMap((key) => byKey.get(key) ?? [])
        .filter((other) => !isNew.has(other.paper.id) || other.place < title.place)
        .filter((other) => isNear(title, other))
        .map((other) => question(title.paper, other.paper));
    });
}

function toTitle(paper: Paper, place: number): Title {
  const key = titleToSearchKey(paper.title);
  return { paper, place, key, trigrams: titleTrigrams(key) };
}

function rarestFirst(titles: readonly Title[]): readonly Title[] {
  const counts = new Map<string, number>();
  for (const { trigrams } of titles)
    for (const trigram of trigrams) counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  const rank = (trigram: string): number => counts.get(trigram) ?? 0;
  return titles.map((title) => ({
    ...title,
    trigrams: title.trigrams.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)),
  }));
}

function prefixOf({ trigrams }: Title): readonly string[] {
  return trigrams.slice(0, trigrams.length - Math.ceil(trigrams.length * leastShare) + 1);
}

function isNear(a: Title, b: Title): boolean {
  // Both have an arXiv identifier in nearly all pairs, and a paper has only one.
  if (a.paper.arxiv !== undefined && b.paper.arxiv !== undefined) return false;
  return (
    sharedPart(a.trigrams, b.trigrams) >= leastShare &&
    judgeIdentity(a.paper, b.paper) === 'doubtful' &&
    !areDistinct(a.paper, b.paper)
  );
}

function question(paper: Paper, other: Paper): Problem {
  return { record: titleToText(paper.title), ...askWhetherOne(other, paper) };
}

interface Title {
  readonly paper: Paper;
  readonly place: number;
  readonly key: string;
  /** The distinct trigrams of the key. */
  readonly trigrams: readonly string[];
}
