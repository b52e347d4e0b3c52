import { titleToHtml, titleToText } from '../paper/title.ts';
import { periodsOf } from '../paper/dates.ts';
import type { ArchivePaper } from './archive-paper.ts';
import { createCard } from './card.ts';
import type { Archive } from './create-archive.ts';
import { compareText } from './order.ts';

/** An earlier paper and what it has in common with the one whose page names it. */
export interface RelatedPaper {
  readonly href: string;
  readonly titleHtml: string;
  /** The terms both share, the most telling first: `speculative, decoding`. */
  readonly reason: string;
  /** `20 Nov 2024` */
  readonly date: string;
}

const relatedShown = 5;
const leastScore = 2;

/**
 * Finds earlier papers that share topics, keywords and words of the title, weighted by how rare each is.
 *
 * Looks backward in time only, and weighs a term by its frequency in the years before the paper's own: so a new
 * paper changes the related papers of no other, and an incremental build re-renders its page alone.
 */
export function createRelated(archive: Archive): (paper: ArchivePaper) => readonly RelatedPaper[] {
  const chronological = archive.papers.toReversed();
  const found = new Map<string, readonly RelatedPaper[]>();
  const postings = new Map<string, ArchivePaper[]>();
  let year = '';
  let frequency = new Map<string, number>();
  for (const paper of chronological) {
    const paperYear = periodsOf(paper).year;
    if (paperYear !== year) {
      year = paperYear;
      frequency = new Map([...postings].map(([term, papers]) => [term, papers.length]));
    }
    const terms = termsOf(archive, paper);
    found.set(paper.id, nearest(archive, scoreEarlier(terms, postings, frequency)));
    for (const term of terms.keys()) {
      const papers = postings.get(term);
      if (papers === undefined) postings.set(term, [paper]);
      else papers.push(paper);
    }
  }
  return (paper) => found.get(paper.id) ?? [];
}

/** Only the most recent papers of a term are compared: a term that thousands share says little, and costs much. */
const mostPerTerm = 200;

function scoreEarlier(
  terms: ReadonlyMap<string, string>,
  postings: ReadonlyMap<string, readonly ArchivePaper[]>,
  frequency: ReadonlyMap<string, number>,
): Map<ArchivePaper, Score> {
  const scores = new Map<ArchivePaper, Score>();
  for (const [term, label] of terms) {
    const weight = 1 / Math.log2(2 + (frequency.get(term) ?? 0));
    for (const paper of (postings.get(term) ?? []).slice(-mostPerTerm)) {
      const score = scores.get(paper) ?? { total: 0, shared: [] };
      score.total += weight;
      score.shared.push({ label, weight });
      scores.set(paper, score);
    }
  }
  return scores;
}

function nearest(
  archive: Archive,
  scores: ReadonlyMap<ArchivePaper, Score>,
): readonly RelatedPaper[] {
  return [...scores]
    .filter(([, { shared }]) => shared.length >= leastScore)
    .sort(([a, x], [b, y]) => y.total - x.total || compareText(b.id, a.id))
    .slice(0, relatedShown)
    .map(([paper, { shared }]) => ({
      href: archive.urls.paper(paper.id),
      titleHtml: titleToHtml(paper.title),
      reason: shared
        .toSorted((a, b) => b.weight - a.weight || compareText(a.label, b.label))
        .slice(0, 4)
        .map(({ label }) => label)
        .join(', '),
      date: createCard(archive, paper).date.label,
    }));
}

/** Terms by a key that tells a topic from a word, each with the word to show. */
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

/** Words of titles that say nothing of the subject. */
const emptyWords = new Set(
  `the and for with from via into are not how what when why can does your you all its their our more less than
   towards toward using use based new novel approach method methods framework study studies learning model models
   language large deep neural network networks training efficient better fast one two without beyond through over
   under between across is of on in to by an as at be it or we`.split(/\s+/),
);

interface Score {
  total: number;
  readonly shared: { readonly label: string; readonly weight: number }[];
}
