import { newestSourceDate, type Archive } from '../../archive/create-archive.ts';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { Day } from '../../paper/dates.ts';
import type { FeedFormat } from '../../site/feed-urls.ts';
import type { Feed, FeedAuthor, FeedEntry } from './feed.ts';

/** Creates a document of a feed of the archive and adds what all of them share. Addresses are given as paths. */
export function createFeed(archive: Archive, format: FeedFormat, input: FeedInput): Feed {
  const { config, urls } = archive;
  const { title, description, list, entries, papers = [], chain = {}, self } = input;
  const id = urls.absolute(urls.feed(list, format));
  return {
    title,
    description,
    language: config.language,
    home: urls.absolute(input.home ?? list),
    self: self === undefined ? id : urls.absolute(self),
    id,
    author: authorOf(archive),
    rights: config.license?.name,
    stylesheet: urls.asset('feed.css'),
    hub: self === undefined ? config.feeds.hub : undefined,
    chain: absoluteChain(archive, chain),
    updated: newestOf([newestSourceDate(papers), ...entries.map(({ updated }) => updated)]),
    entries,
  };
}

function authorOf({ config, urls }: Archive): FeedAuthor {
  const { curator, title } = config;
  return curator ?? { name: title, url: urls.absolute(urls.home) };
}

function absoluteChain({ urls }: Archive, chain: Feed['chain']): Feed['chain'] {
  const paths = Object.entries(chain).filter(([, path]) => path !== undefined);
  return Object.fromEntries(
    paths.map(([name, path]: [string, string]) => [name, urls.absolute(path)]),
  );
}

function newestOf(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce(
    (newest, day) => (newest === undefined || (day ?? '') > newest ? day : newest),
    undefined,
  );
}

interface FeedInput extends Pick<Feed, 'title' | 'description'> {
  /** Page whose papers the feed follows. */
  readonly list: string;
  readonly entries: readonly FeedEntry[];
  /** All papers of the entries, where the dates of their sources count. */
  readonly papers?: readonly ArchivePaper[];
  /** Page that shows just these entries, where it differs from that of the list. */
  readonly home?: string;
  /** Address of a document other than the one to subscribe to. */
  readonly self?: string;
  readonly chain?: Feed['chain'];
}
