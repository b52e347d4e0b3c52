import { arxivAtom } from './arxiv-atom.ts';
import { arxivRss } from './arxiv-rss.ts';
import { dailyPapersListing } from './daily-papers-listing.ts';
import { paperJson } from './paper-json.ts';
import type { Source } from './source.ts';

/** Every source; the first that recognises an input reads it. */
export const sources: readonly Source[] = [arxivAtom, arxivRss, paperJson, dailyPapersListing];
