import type { ArchivePaper } from '../../content/archive-paper.ts';

/** What a page shows, with a key that is known before it is made: equal keys, equal pages. */
export interface KeyedView<View> {
  /** The address of the page, with base. */
  readonly href: string;
  /** The papers whose keys are in the key. */
  readonly papers: readonly ArchivePaper[];
  /**
   * Digest of the keys of the papers that the page shows and of everything else it depends on, but for the configuration
   * of the archive: with another one, all pages are rendered again.
   */
  readonly key: string;
  readonly load: () => View;
}
