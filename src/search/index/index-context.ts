import type { BundleCache } from './bundle-cache.ts';
import type { Output } from './output.ts';
import type { PaperCache } from './paper-cache.ts';

/** What the steps of one run share. */
export interface IndexContext {
  /** Primary subtag. */
  readonly language: string;
  /** Everything that a bundle depends on besides its papers: language, version of Pagefind and code, as JSON. */
  readonly cacheKey: string;
  /** Folder of the cache. */
  readonly cacheDir: string;
  readonly output: Output;
  readonly bundleCache: BundleCache;
  readonly paperCache: PaperCache;
}
