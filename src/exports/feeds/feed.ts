import type { BodyReference } from '../../content/archive-paper.ts';
import type { Link } from '../../views/card/card.ts';
import type { Day } from '../../paper/dates.ts';
import type { FeedFormat } from '../../site/feed-urls.ts';

/** Papers or days with every value finished except the texts, for any format. Addresses are absolute. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** Page that shows what the feed follows. */
  readonly home: string;
  /** The document itself. */
  readonly self: string;
  /** Constant over all documents of one feed: the address of the document to subscribe to. */
  readonly id: string;
  /** Publisher of the feed; papers have their own authors. */
  readonly author: FeedAuthor;
  /** Licence of the records. */
  readonly rights: string | undefined;
  /** Address of the style sheet for people who open the feed in a browser. */
  readonly stylesheet: string;
  /** WebSub hub of documents to subscribe to. */
  readonly hub: string | undefined;
  /** Neighbours in the archive of the feed (https://www.rfc-editor.org/rfc/rfc5005#section-4). */
  readonly chain: FeedChain;
  /** Newest date on which a source changed one of the papers, or an entry changed; never the time of the build. */
  readonly updated: Day | undefined;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** A feed that is written: the document is made only if its key is new. */
export interface PlannedFeed {
  /** Path with base. */
  readonly href: string;
  readonly format: FeedFormat;
  readonly key: string;
  readonly create: () => Feed;
}

/** Place of a document in the chain of documents that hold the whole feed. */
export interface FeedChain {
  /** On an archive document: the address of the document to subscribe to. */
  readonly current?: string;
  /** Archive documents with the entries before and after. */
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
}

/** Fields that every kind of entry has. */
interface EntryBase {
  /** Never changes, even when the paper is renamed. */
  readonly id: string;
  readonly href: string;
  /** Plain text. */
  readonly title: string;
  /** BCP 47, where it differs from that of the feed. */
  readonly language?: string | undefined;
  /** Day of the paper, or the first day of its month or year. */
  readonly day: Day;
  /** Last day on which the entry changed in a way that readers should notice. */
  readonly updated: Day;
}

/** A paper. */
export interface FeedPaper extends EntryBase {
  readonly kind: 'paper';
  readonly authors: readonly FeedAuthor[];
  /** `6 authors` while their names are unknown, `et al.` if there are more than are named. */
  readonly moreAuthors: string | undefined;
  /** `Jun 2026`, where the day is unknown. */
  readonly date: string | undefined;
  /** Withdrawal and erratum. */
  readonly notices: readonly string[];
  readonly topics: readonly FeedTopic[];
  /** arXiv categories. */
  readonly categories: readonly string[];
  /** Links to the paper itself. */
  readonly links: readonly FeedLink[];
  readonly body: BodyReference;
}

/** A paper in short, in the feed of an author or an organisation. */
export interface ShortPaper extends EntryBase, Pick<DigestPaper, 'authors' | 'summary' | 'body'> {
  readonly kind: 'short';
  /** Withdrawal and erratum. */
  readonly notices: readonly string[];
}

/** The papers of a day. */
export interface FeedDay extends EntryBase {
  readonly kind: 'day';
  readonly papers: readonly DigestPaper[];
}

export type FeedEntry = FeedPaper | ShortPaper | FeedDay;

/** A paper in the digest of its day. */
export interface DigestPaper {
  readonly href: string;
  readonly title: string;
  /** `Ada Example, Bo Li and 4 more` */
  readonly authors: string | undefined;
  /** One sentence; without it, the beginning of the abstract is shown. */
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
  /** Address below which all topics are. */
  readonly scheme: string;
}

export interface FeedLink extends Link {
  /** Media type of the target, where it is certain. */
  readonly type?: 'application/pdf';
}
