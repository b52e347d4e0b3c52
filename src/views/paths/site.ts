import type { Archive } from '../../archive/create-archive.ts';

/**
 * The part of the archive that every page may read: its configuration, and no number that grows with it. The
 * configuration and the prose pages are in the cache key of every page; `urls`, `format` and `words` follow from the
 * configuration, and `hasUpvotes` is in the key of the build.
 */
export type Site = Pick<
  Archive,
  'config' | 'urls' | 'format' | 'words' | 'prosePages' | 'hasUpvotes'
>;
