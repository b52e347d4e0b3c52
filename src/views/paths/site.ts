import type { Archive } from '../../archive/create-archive.ts';

/** What every page may know of the archive: how it is configured, and no number that grows with it. */
export type Site = Pick<Archive, 'config' | 'urls' | 'format' | 'prosePages'>;
