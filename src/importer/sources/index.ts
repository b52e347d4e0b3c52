import { arxivAtom } from './arxiv-atom.ts';
import { arxivRss } from './arxiv-rss.ts';
import { bibtex } from './bibtex.ts';
import { crossref } from './crossref.ts';
import { cslJson } from './csl-json.ts';
import { dailyPapersListing } from './daily-papers-listing.ts';
import { huggingFaceDaily } from './hugging-face-daily.ts';
import { huggingFacePage } from './hugging-face-page.ts';
import { jsonLines } from './json-lines.ts';
import { paperJson } from './paper-json.ts';
import { ris } from './ris.ts';
import type { Source } from './source.ts';

/** Every source; the first that recognises an input reads it. */
export const sources: readonly Source[] = [
  arxivAtom,
  arxivRss,
  crossref,
  huggingFaceDaily,
  huggingFacePage,
  cslJson,
  jsonLines,
  paperJson,
  bibtex,
  ris,
  dailyPapersListing,
];
