import { periodsOf, type Day } from '../../paper/dates.ts';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import { createCard, type Card, type Link } from '../card/card.ts';
import type { Archive } from '../../archive/create-archive.ts';

/** Papers that readers liked most as of the newest day, over a short, medium or long time. */
export interface TrendingView {
  readonly span: TrendingSpan;
  /** `Trending this week` */
  readonly heading: string;
  readonly href: string;
  /** Days until an upvote counts half. */
  readonly halfLife: number;
  /** Days until an upvote no longer counts. */
  readonly limit: number;
  /** The newest day with papers; undefined if no paper has a day. */
  readonly asOf: Link | undefined;
  /** The newest day for `<time datetime>`. */
  readonly day: Day | undefined;
  readonly cards: readonly Card[];
  /** Pages of the three spans, this one included. */
  readonly spans: readonly (Link & { readonly isCurrent: boolean })[];
}

export type TrendingSpan = 'day' | 'week' | 'month';

/** Half-lives in days: about half of the span, so that papers older than the span weigh little. */
const halfLives = { day: 1, week: 4, month: 15 } as const;
/** Number of half-lives after which an upvote no longer counts: it would be worth a sixteenth. */
const halfLivesCounted = 4;
const papersShown = 50;

const spans = ['day', 'week', 'month'] as const;

/** Returns the trending papers of each span; nothing in an archive without upvotes. */
export function createTrendingViews(archive: Archive): readonly TrendingView[] {
  return archive.hasUpvotes ? spans.map((span) => createTrending(archive, span)) : [];
}

/**
 * Returns the papers with the highest scores as of the newest day of the archive, at most fifty:
 *
 *     score = upvotes × 0.5 ^ (age ÷ half-life)
 *
 * The age is the number of days from the paper's day to the newest day; the half-life is 1, 4 or 15 days for the day,
 * week and month. A paper has no score without upvotes, after four half-lives, or if its day is unknown. Papers of
 * equal score are in the archive's order.
 */
export function createTrending(archive: Archive, span: TrendingSpan): TrendingView {
  const { urls, format, words } = archive;
  const halfLife = halfLives[span];
  const limit = halfLife * halfLivesCounted;
  const day = newestDay(archive);
  const papers = day === undefined ? [] : rankPapers(archive, { day, halfLife, limit });
  return {
    span,
    heading: words.time.trending[span],
    href: urls.trending(span),
    halfLife,
    limit,
    asOf: day === undefined ? undefined : { label: format.longDay(day), href: urls.day(day) },
    day,
    cards: papers.slice(0, papersShown).map((paper) => createCard(archive, paper)),
    spans: spans.map((each) => ({
      label: words.time.spans[each],
      href: urls.trending(each),
      isCurrent: each === span,
    })),
  };
}

/** Returns the newest day that has papers. */
function newestDay({ byDay }: Archive): Day | undefined {
  return [...byDay.keys()].reduce<Day | undefined>(
    (newest, day) => (newest === undefined || day > newest ? day : newest),
    undefined,
  );
}

function rankPapers(
  archive: Archive,
  { day: newest, halfLife, limit }: ScoreRule,
): readonly ArchivePaper[] {
  const scored = archive.papers.flatMap((paper) => {
    const { day } = periodsOf(paper);
    if (day === undefined || !paper.upvotes) return [];
    const age = daysBetween(day, newest);
    return age > limit ? [] : [{ paper, score: paper.upvotes * 0.5 ** (age / halfLife) }];
  });
  // Sorting keeps the archive's order where scores are equal.
  return scored.sort((a, b) => b.score - a.score).map(({ paper }) => paper);
}

function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

interface ScoreRule {
  readonly day: Day;
  readonly halfLife: number;
  readonly limit: number;
}
