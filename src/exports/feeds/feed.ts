import type { BodyReference } from '../../content/archive-paper.ts';
import type { Link } from '../../views/card/card.ts';
import type { Day } from '../../paper/dates.ts';

/** Some papers or days, every value finished but the texts, whatever format follows. Addresses are absolute. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** The page that shows what the feed follows. */
  readonly home: string;
  /** The document itself. */
  readonly self: string;
  /** What stays the same over all documents of one feed: the address of the one that is subscribed to. */
  readonly id: string;
  /** Who answers for the feed; the papers have authors of their own. */
  readonly author: FeedAuthor;
  /** Licence of the records. */
  readonly rights: string | undefined;
  /** Of the style sheet for people who open the feed in a browser. */
  readonly stylesheet: string;
  /** The WebSub hub of documents that are subscribed to. */
  readonly hub: string | undefined;
  /** The neighbours in the archive of the feed (https://www.rfc-editor.org/rfc/rfc5005#section-4). */
  readonly chain: FeedChain;
  /** The newest date on which a source changed one of the papers, or an entry changed; never the time of the build. */
  readonly updated: Day | undefined;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** The places of a document among those that hold the whole feed. */
export interface FeedChain {
  /** On an archive document: the address of the one that is subscribed to. */
  readonly current?: string;
  /** The archive document with the entries before, and the one with the entries after. */
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
}

/** What an entry of any kind has. */
interface EntryBase {
  /** Stays for ever, also when the paper is renamed. */
  readonly id: string;
  readonly href: string;
  /** Plain text. */
  readonly title: string;
  /** BCP 47, where it differs from that of the feed. */
  readonly language?: string | undefined;
  /** The day of the paper, or the first of its month or year. */
  readonly day: Day;
  /** The last day on which the entry changed in a way that readers should see. */
  readonly updated: Day;
}

/** A paper. */
export interface FeedPaper extends EntryBase {
  readonly kind: 'paper';
  readonly authors: readonly FeedAuthor[];
  /** `6 authors`, while no names are known. */
  readonly authorCount: string | undefined;
  /** `Jun 2026`, where the day is not known. */
  readonly date: string | undefined;
  /** That it was withdrawn, or an erratum. */
  readonly notices: readonly string[];
  readonly topics: readonly FeedTopic[];
  /** Of arXiv. */
  readonly categories: readonly string[];
  /** Where the paper itself is. */
  readonly links: readonly FeedLink[];
  readonly body: BodyReference;
}

/** The papers of a day. */
export interface FeedDay extends EntryBase {
  readonly kind: 'day';
  readonly papers: readonly DigestPaper[];
}

export type FeedEntry = FeedPaper | FeedDay;

/** A paper in the digest of its day. */
export interface DigestPaper {
  readonly href: string;
  readonly title: string;
  /** `Ada Example, Bo Li and 4 more` */
  readonly authors: string | undefined;
  /** One sentence; else the beginning of the abstract stands there. */
  readonly summary: string | undefined;
  readonly links: readonly FeedLink[];
  readonly body: BodyReference;
}

export interface FeedAuthor {
  readonly name: string;
  readonly url?: string | undefined;
  readonly email?: string | undefined;
}

export interface FeedTopic {
  readonly slug: string;
  readonly name: string;
  /** The address below which all topics are. */
  readonly scheme: string;
}

export interface FeedLink extends Link {
  /** Media type of what it leads to, where that is sure. */
  readonly type?: 'application/pdf';
}
