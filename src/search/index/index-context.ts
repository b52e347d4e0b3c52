import type { BundleCache } from './bundle-cache.ts';
import type { Output } from './output.ts';
import type { PaperCache } from './paper-cache.ts';

/** What the steps of one run of the index share. */
export interface IndexContext {
  /** Primary subtag. */
  readonly language: string;
  /** Of what is done, besides the papers, to make a bundle. */
  readonly indexer: string;
  /** Folder of the cache. */
  readonly cacheDir: string;
  readonly output: Output;
  readonly bundleCache: BundleCache;
  readonly paperCache: PaperCache;
}
