import { titleToKey, titleToText } from '../../paper/title.ts';
import type { Problem } from '../../problem/problem.ts';
import { contradicts } from './contradicts.ts';
import type { StoredPaper } from './stored-paper.ts';

/**
 * Finds new papers that may be the same as another paper with nearly the same title. Titles are nearly the same if they
 * share five sixths of their trigrams and name the same numbers (`Qwen2` is not `Qwen2.5`). Papers that are certainly
 * different, or whose titles are equal, are not reported.
 *
 * Only titles that share one of their rarest trigrams are compared: of two titles this similar, at least one of these
 * must be common to both (prefix filtering, https://doi.org/10.1145/1242572.1242591).
 */
export function findNearDuplicates(
  papers: readonly StoredPaper[],
  added: readonly string[],
): readonly Problem[] {
  if (added.length === 0) return [];
  const titles = rarestFirst(papers.map(toTitle));
  const byTrigram = new Map<string, Title[]>();
  for (const title of titles) {
    for (const trigram of prefixOf(title)) {
      const sharing = byTrigram.get(trigram);
      if (sharing === undefined) byTrigram.set(trigram, [title]);
      else sharing.push(title);
    }
  }
  const isNew = new Set(added);
  return titles
    .filter(({ stored }) => isNew.has(stored.paper.id))
    .flatMap((title) => {
      const candidates = new Set(
        prefixOf(title).flatMap((trigram) => byTrigram.get(trigram) ?? []),
      );
      return [...candidates]
        .filter((other) => !isNew.has(other.stored.paper.id) || other.place < title.place)
        .filter((other) => other !== title && isNear(title, other))
        .map((other) => question(title, other));
    });
}

function toTitle(stored: StoredPaper, place: number): Title {
  const key = titleToKey(stored.paper.title);
  const characters = [...key];
  const trigrams = new Set(
    characters.slice(2).map((_, index) => characters.slice(index, index + 3).join('')),
  );
  const numbers = titleToText(stored.paper.title).match(/\d+(?:\.\d+)*|\b[IVX]+\b/g) ?? [];
  return { stored, place, key, trigrams: [...trigrams], numbers: numbers.join(' ') };
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
  if (a.key === b.key || a.numbers !== b.numbers || hasTwoIdentifiers(a, b)) return false;
  const others = new Set(b.trigrams);
  const common = a.trigrams.filter((trigram) => others.has(trigram)).length;
  const share = common / (a.trigrams.length + b.trigrams.length - common);
  return share >= leastShare && !contradicts(a.stored.paper, b.stored.paper);
}

/**
 * Returns whether both have an arXiv identifier, of which one paper has only one. Checked first, because it decides
 * nearly all pairs.
 */
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
  /** The distinct trigrams of the key. */
  readonly trigrams: readonly string[];
  readonly numbers: string;
}
