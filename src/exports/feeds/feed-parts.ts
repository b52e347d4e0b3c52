import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { writes } from '../../archive/outputs.ts';
import { compareByDate } from '../../paper/dates.ts';
import { periodsOf } from '../../paper/dates.ts';
import type { FeedPartKey } from '../../site/feed-urls.ts';
import { createFileKey } from '../file-key.ts';
import { createFeedPaper } from './create-feed-paper.ts';
import { createFeed } from './create-feed.ts';
import type { PlannedFeed } from './feed.ts';

/** A closed part of the archive's feed. */
export interface FeedPart {
  readonly key: FeedPartKey;
  /** Newest first. */
  readonly papers: readonly ArchivePaper[];
}

/**
 * Returns the archive documents of the archive's feed (https://www.rfc-editor.org/rfc/rfc5005#section-4), oldest first:
 * the papers of each month in parts of as many as a feed holds, numbered from the oldest. Together they hold every
 * paper once, except the last papers of the newest month that do not fill a part: these are always in the feed itself.
 * A new paper therefore opens or closes one part and leaves the others unchanged; a paper of an earlier month moves
 * only the later parts of its month.
 */
export function createFeedParts(archive: Archive): readonly FeedPart[] {
  if (!writes(archive, 'feed-history')) return [];
  const known = partsOf.get(archive);
  if (known !== undefined) return known;
  const { items } = archive.config.feeds;
  const periods = [...groupByPeriod(archive)];
  const parts = periods.flatMap(([period, papers], position) => {
    const isOpen = position === periods.length - 1;
    const count = isOpen ? Math.floor(papers.length / items) : Math.ceil(papers.length / items);
    return Array.from({ length: count }, (_, index) => ({
      key: { period, part: index + 1 },
      papers: papers.slice(index * items, (index + 1) * items).reverse(),
    }));
  });
  partsOf.set(archive, parts);
  return parts;
}

const partsOf = new WeakMap<Archive, readonly FeedPart[]>();

/** Returns the newest closed part; undefined while none is closed. */
export function newestPart(archive: Archive): FeedPart | undefined {
  return createFeedParts(archive).at(-1);
}

/** Plans the documents of all parts. They are in Atom, for which RFC 5005 was written; the RSS leads to them too. */
export function planPartFeeds(archive: Archive): readonly PlannedFeed[] {
  const { config, urls } = archive;
  const parts = createFeedParts(archive);
  const addressOf = (part: FeedPart | undefined): string | undefined =>
    part === undefined ? undefined : urls.feedPart(part.key);
  return parts.map(({ key, papers }, index) => {
    const { period, part } = key;
    const href = urls.feedPart(key);
    const chain = {
      current: urls.feed(urls.home, 'atom'),
      previous: index === 0 ? undefined : addressOf(parts[index - 1]),
      next: addressOf(parts[index + 1]),
    };
    return {
      href,
      format: 'atom',
      key: createFileKey(archive, papers, JSON.stringify(chain)),
      create: () =>
        createFeed(archive, 'atom', {
          title: `${config.title}: ${archive.format.date(period)}, part ${String(part)}`,
          description: config.description,
          list: urls.home,
          home: period.length === 4 ? urls.year(period) : urls.month(period),
          self: href,
          entries: papers.map((paper) => createFeedPaper(archive, paper)),
          chain,
        }),
    };
  });
}

/** Groups papers by period. Periods, and the papers in each, are oldest first. */
function groupByPeriod({ papers }: Archive): ReadonlyMap<string, readonly ArchivePaper[]> {
  const groups = new Map<string, ArchivePaper[]>();
  for (const paper of [...papers].sort(compareByDate).reverse()) {
    const { month, year } = periodsOf(paper);
    const period = month ?? year;
    const group = groups.get(period);
    if (group === undefined) groups.set(period, [paper]);
    else group.push(paper);
  }
  return groups;
}
