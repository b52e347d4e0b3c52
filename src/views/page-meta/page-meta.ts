import type { PageFeed } from '../list/list-view.ts';
import type { MachineMetadata } from '../metadata/machine-metadata.ts';

/** What a page says of itself to browsers, feed readers and machines. */
export interface PageMeta {
  /** Without the title of the archive. Undefined on the home page, which has that title alone. */
  readonly title: string | undefined;
  /** The description of the archive where a page has none of its own. */
  readonly description?: string | undefined;
  /** Its canonical path. */
  readonly href: string;
  /** The entry of the main navigation that it belongs to. */
  readonly section?: Section | undefined;
  readonly type?: 'website' | 'article';
  /** Feeds of what it shows, besides those of the archive; readers take the first. */
  readonly feeds?: readonly PageFeed[];
  /** The same for machines: paths of JSON and Markdown. */
  readonly alternates?: readonly Alternate[];
  /** The pages before and after it in a series. */
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
  /** Path of the picture that a shared link shows; that of the archive where a page has none of its own. */
  readonly image?: string | undefined;
  /** What it says to reference managers, search engines and other machines. */
  readonly metadata?: MachineMetadata | undefined;
  /** False for pages that no search engine should list. */
  readonly isIndexed?: boolean;
}

/** The metadata of a page whose title is its heading too. */
export interface TitledMeta extends PageMeta {
  readonly title: string;
}

/** Another form of a page. */
export interface Alternate {
  readonly type: 'application/json' | 'text/markdown';
  readonly href: string;
}

export type Section = 'today' | 'trending' | 'topics' | 'archive' | 'saved';
