import { titleToKey, titleToText } from '../../paper/title.ts';
import type { Problem } from '../../problem/problem.ts';
import { contradicts } from './contradicts.ts';
import type { StoredPaper } from './stored-paper.ts';

/**
 * Asks of each new paper whether another one with nearly the same title is the same paper. Titles are nearly the same
 * when they share five sixths of their runs of three signs and name the same numbers (`Qwen2` is not `Qwen2.5`). Papers
 * that are certainly two, or whose titles are wholly equal, are no question.
 *
 * Only titles that share one of their rarest runs are compared: of two that agree so far, at least one of these must
 * be common to both (prefix filtering, https://doi.org/10.1145/1242572.1242591).
 */
export function findNearDuplicates(
  papers: readonly StoredPaper[],
  added: readonly string[],
): readonly Problem[] {
  if (added.length === 0) return [];
  const titles = rarestFirst(papers.map(toTitle));
  const byRun = new Map<string, Title[]>();
  for (const title of titles) {
    for (const run of prefixOf(title)) {
      const sharing = byRun.get(run);
      if (sharing === undefined) byRun.set(run, [title]);
      else sharing.push(title);
    }
  }
  const isNew = new Set(added);
  return titles
    .filter(({ stored }) => isNew.has(stored.paper.id))
    .flatMap((title) => {
      const candidates = new Set(prefixOf(title).flatMap((run) => byRun.get(run) ?? []));
      return [...candidates]
        .filter((other) => !isNew.has(other.stored.paper.id) || other.place < title.place)
        .filter((other) => other !== title && isNear(title, other))
        .map((other) => question(title, other));
    });
}

function toTitle(stored: StoredPaper, place: number): Title {
  const key = titleToKey(stored.paper.title);
  const signs = [...key];
  const runs = new Set(signs.slice(2).map((_, index) => signs.slice(index, index + 3).join('')));
  const numbers = titleToText(stored.paper.title).match(/\d+(?:\.\d+)*|\b[IVX]+\b/g) ?? [];
  return { stored, place, key, runs: [...runs], numbers: numbers.join(' ') };
}

function rarestFirst(titles: readonly Title[]): readonly Title[] {
  const counts = new Map<string, number>();
  for (const { runs } of titles)
    for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
  const rank = (run: string): number => counts.get(run) ?? 0;
  return titles.map((title) => ({
    ...title,
    runs: title.runs.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)),
  }));
}

function prefixOf({ runs }: Title): readonly string[] {
  return runs.slice(0, runs.length - Math.ceil(runs.length * leastShare) + 1);
}

function isNear(a: Title, b: Title): boolean {
  if (a.key === b.key || a.numbers !== b.numbers || hasTwoIdentifiers(a, b)) return false;
  const others = new Set(b.runs);
  const common = a.runs.filter((run) => others.has(run)).length;
  const share = common / (a.runs.length + b.runs.length - common);
  return share >= leastShare && !contradicts(a.stored.paper, b.stored.paper);
}

/** One paper has one arXiv identifier. Asked first, because it settles nearly all. */
function hasTwoIdentifiers(a: Title, b: Title): boolean {
  return a.stored.paper.arxiv !== undefined && b.stored.paper.arxiv !== undefined;
}

function question({ stored: { paper } }: Title, { stored: other }: Title): Problem {
  const { id } = other.paper;
  return {
    severity: 'warning',
    record: titleToText(paper.title),
    message: `could be the same paper as ${id}: npm run papers -- merge ${id} ${paper.id}`,
    hint: `The title of ${id}: ${titleToText(other.paper.title)}`,
  };
}

const leastShare = 5 / 6;

interface Title {
  readonly stored: StoredPaper;
  readonly place: number;
  readonly key: string;
  /** All runs of three signs. */
  readonly runs: readonly string[];
  readonly numbers: string;
}
