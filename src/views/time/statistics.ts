import type { ArchivePaper } from '../../content/archive-paper.ts';
import { authorCounts } from '../counts/author-counts.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { organizationCounts } from '../counts/organization-counts.ts';
import {
  countByPeriod,
  createTimeline,
  valuesToTrend,
  type Timeline,
  type Trend,
} from './timeline.ts';
import { sortByCount, topicCounts, type CountedLink } from '../counts/topic-counts.ts';

/** The archive in numbers with every value finished. */
export interface Statistics {
  /** `6,141 papers`, `28,181 authors` … */
  readonly totals: readonly string[];
  readonly papers: Trend;
  /** The most frequent topics, each with its percentage of the papers of every period. */
  readonly topics: readonly TopicShare[];
  /** Percentage of papers with code in every period; of years if a month has few papers. */
  readonly code: Trend;
  /** `48%` of all. */
  readonly codeShare: string;
  readonly authors: readonly CountedLink[];
  readonly organizations: readonly CountedLink[];
  /** `3 papers` of which only the year is known, if the drawings count months. */
  readonly undated: string | undefined;
}

export interface TopicShare extends CountedLink {
  readonly share: Trend;
}

const topicsShown = 12;
const mostShown = 20;
const leastPerMonth = 5;

/** Counts everything once. Periods without papers between the first and the last paper count as zero. */
export function createStatistics(archive: Archive): Statistics {
  const { papers, byTopic, format, words } = archive;
  const timeline = createTimeline(papers);
  const all = countByPeriod(timeline, papers);
  const shares = createShares(archive, timeline);
  const withCode = papers.filter(({ code }) => code !== undefined);
  const undated = papers.length - all.reduce((sum, count) => sum + count, 0);
  return {
    totals: totalsOf(archive),
    papers: valuesToTrend(format, timeline, all),
    topics: sortByCount(topicCounts(archive))
      .slice(0, topicsShown)
      .map(({ slug, label, href, count }) => ({
        label,
        href,
        count,
        share: shares(byTopic.get(slug) ?? []),
      })),
    code: shares(withCode),
    codeShare: `${String(percentage(withCode.length, papers.length))}%`,
    authors: authorCounts(archive)
      .filter(isFrequent)
      .slice(0, mostShown)
      .map(({ label, href, count }) => ({ label, href, count })),
    organizations: organizationCounts(archive).filter(isFrequent).slice(0, mostShown),
    undated: undated === 0 ? undefined : format.count(undated, words.counts.papers),
  };
}

/**
 * Returns a function that computes percentages of the papers of each period: of each year if a month has too few papers
 * for a percentage.
 */
function createShares(
  { papers, format }: Archive,
  timeline: Timeline,
): (some: readonly ArchivePaper[]) => Trend {
  const years = createTimeline(papers, 'year');
  const isSparse = papers.length < leastPerMonth * timeline.periods.length;
  const used = isSparse && years.periods.length > 2 ? years : timeline;
  const all = countByPeriod(used, papers);
  return (some) => {
    const counts = countByPeriod(used, some);
    const percentages = counts.map((count, index) => percentage(count, all[index] ?? 0));
    return valuesToTrend(format, used, percentages);
  };
}

function isFrequent({ count }: CountedLink): boolean {
  return count > 1;
}

function totalsOf(archive: Archive): readonly string[] {
  const { papers, byDay, byAuthor, byOrganization, byTopic, format, words } = archive;
  const { counts } = words;
  return [
    format.count(papers.length, counts.papers),
    format.count(byDay.size, counts.days),
    format.count(byAuthor.size, counts.authors),
    format.count(byOrganization.size, counts.organizations),
    format.count(byTopic.size, counts.topics),
  ];
}

/** Returns a whole percentage; zero of nothing. */
function percentage(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}
