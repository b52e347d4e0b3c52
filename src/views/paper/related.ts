import { titleToText } from '../../paper/title.ts';
import { periodsOf } from '../../paper/dates.ts';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import { createCard } from '../card/card.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { compareText } from '../../paper/dates.ts';

/** An earlier paper and what it has in common with the paper whose page links it. */
export interface RelatedPaper {
  readonly href: string;
  readonly titleHtml: string;
  readonly titleLabel: string | undefined;
  readonly language: string | undefined;
  /** Terms that both share, the most telling first: `speculative, decoding`. */
  readonly reason: string;
  /** `20 Nov 2024` */
  readonly date: string;
}

/** An earlier paper, and the terms that both share, as text. */
export interface Relation {
  readonly paper: ArchivePaper;
  readonly reason: string;
}

const relatedShown = 5;
const leastShared = 2;
const termsShown = 4;

/**
 * Finds earlier papers that share topics, keywords and words of the title, weighted by rarity.
 *
 * Looks backward in time only, and weighs a term by its frequency in the years before the paper's own. A new paper
 * therefore changes the related papers of no other, and an incremental build renders its page alone.
 */
export function findRelated(archive: Archive): (paper: ArchivePaper) => readonly Relation[] {
  const chronological = archive.papers.toReversed();
  const terms = chronological.map((paper) => termsOf(archive, paper));
  const found = new Map<string, readonly Relation[]>();
  const postings = new Map<string, number[]>();
  const scores = createScores(chronological.length);
  let year = '';
  let weights = new Map<string, number>();
  for (const [position, paper] of chronological.entries()) {
    const { year: paperYear } = periodsOf(paper);
    if (paperYear !== year) {
      year = paperYear;
      weights = new Map([...postings].map(([term, papers]) => [term, weightOf(papers.length)]));
    }
    const own = terms[position] ?? new Map<string, string>();
    for (const term of own.keys()) {
      const weight = weights.get(term) ?? weightOf(0);
      for (const earlier of postings.get(term)?.slice(-mostPerTerm) ?? [])
        scores.add(earlier, weight);
    }
    found.set(
      paper.id,
      scores.takeBest().flatMap((earlier) => {
        const other = chronological[earlier];
        const shared = sharedTerms(own, terms[earlier], weights);
        return other === undefined ? [] : [{ paper: other, reason: shared.join(', ') }];
      }),
    );
    for (const term of own.keys()) {
      const papers = postings.get(term);
      if (papers === undefined) postings.set(term, [position]);
      else papers.push(position);
    }
  }
  return (paper) => found.get(paper.id) ?? [];
}

/** Papers of a term that are compared, the most recent ones: a term that thousands share says little and costs much. */
const mostPerTerm = 100;

function weightOf(frequency: number): number {
  return 1 / Math.log2(2 + frequency);
}

/** Creates sums for papers by position, in arrays that are reused for each paper: there are millions of additions. */
function createScores(length: number) {
  const totals = new Float64Array(length);
  const counts = new Uint16Array(length);
  let touched: number[] = [];
  return {
    add: (position: number, weight: number): void => {
      const count = counts[position] ?? 0;
      if (count === 0) touched.push(position);
      counts[position] = count + 1;
      totals[position] = (totals[position] ?? 0) + weight;
    },
    /** Returns the positions of the best, the newest of equals first, and resets all sums. */
    takeBest: (): readonly number[] => {
      const best = touched
        .filter((position) => (counts[position] ?? 0) >= leastShared)
        .sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || b - a)
        .slice(0, relatedShown);
      for (const position of touched) counts[position] = totals[position] = 0;
      touched = [];
      return best;
    },
  };
}

function sharedTerms(
  own: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string> | undefined,
  weights: ReadonlyMap<string, number>,
): readonly string[] {
  return [...own]
    .filter(([term]) => other?.has(term) === true)
    .map(([term, label]) => ({ label, weight: weights.get(term) ?? weightOf(0) }))
    .sort((a, b) => b.weight - a.weight || compareText(a.label, b.label))
    .slice(0, termsShown)
    .map(({ label }) => label);
}

/** Returns a related paper as a page shows it. */
export function createRelated(archive: Archive, { paper, reason }: Relation): RelatedPaper {
  const { href, titleHtml, titleLabel, language, date } = createCard(archive, paper);
  return { href, titleHtml, titleLabel, language, reason, date: date.label };
}

/** Returns terms by a key that tells topics from words, each with the text to show. */
function termsOf({ topics }: Archive, paper: ArchivePaper): ReadonlyMap<string, string> {
  const terms = new Map<string, string>();
  for (const tag of paper.tags) terms.set(`topic ${tag}`, topics[tag]?.name ?? tag);
  for (const keyword of paper.keywords) terms.set(keyword.toLowerCase(), keyword);
  for (const word of titleToText(paper.title).match(/[\p{L}\p{N}]{3,}/gu) ?? []) {
    const term = word.toLowerCase();
    if (!emptyWords.has(term) && !terms.has(term)) terms.set(term, term);
  }
  return terms;
}

/** Words of titles that say nothing about the subject. */
const emptyWords = new Set(
  `the and for with from via into are not how what when why can does your you all its their our more less than
   towards toward using use based new novel approach method methods framework study studies learning model models
   language large deep neural network networks training efficient better fast one two without beyond through over
   under between across is of on in to by an as at be it or we`.split(/\s+/),
);
