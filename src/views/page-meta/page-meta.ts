import type { PageFeed } from '../list/list-view.ts';
import type { MachineMetadata } from '../metadata/machine-metadata.ts';

/** Metadata of a page for browsers, feed readers and machines. */
export interface PageMeta {
  /** Without the title of the archive. Undefined on the home page, whose title is that of the archive. */
  readonly title: string | undefined;
  /**
   * The description of the archive if a page has none of its own. Empty for a paper without an abstract: reference managers
   * take any description for one.
   */
  readonly description?: string | undefined;
  /** Canonical path. */
  readonly href: string;
  /** Entry of the main navigation that the page belongs to. */
  readonly section?: Section | undefined;
  /** That of Open Graph: a website unless said. */
  readonly type?: 'article';
  /** Feeds of what the page shows, besides those of the archive; readers take the first. */
  readonly feeds?: readonly PageFeed[];
  /** Other forms of the page for machines. */
  readonly alternates?: readonly Alternate[];
  /** Path of the picture for shared links; that of the archive if a page has none of its own. */
  readonly image?: string | undefined;
  /** Metadata for reference managers, search engines and other machines. */
  readonly metadata?: MachineMetadata | undefined;
  /** False for pages that no search engine should list. */
  readonly isIndexed?: boolean;
}

/** Metadata of a page whose title is also its heading. */
export interface TitledMeta extends PageMeta {
  readonly title: string;
}

/** Another form of a page, by its path. */
export interface Alternate {
  readonly type: 'application/json' | 'text/markdown';
  readonly href: string;
}

export type Section = 'today' | 'trending' | 'topics' | 'archive' | 'saved';
