import { arxivAtom } from './arxiv/arxiv-atom.ts';
import { arxivRss } from './arxiv/arxiv-rss.ts';
import { bibtex } from './bibliography/bibtex.ts';
import { endnoteXml } from './endnote/endnote-xml.ts';
import { medline } from './pubmed/medline.ts';
import { openAlex } from './openalex/openalex.ts';
import { zoteroRdf } from './zotero/zotero-rdf.ts';
import { crossref } from './crossref/crossref.ts';
import { cslJson } from './bibliography/csl-json.ts';
import { dailyPapersListing } from './listing/daily-papers-listing.ts';
import { huggingFaceDaily } from './hugging-face/hugging-face-daily.ts';
import { huggingFacePage } from './hugging-face/hugging-face-page.ts';
import { jsonLines } from './json/json-lines.ts';
import { paperJson } from './json/paper-json.ts';
import { ris } from './bibliography/ris.ts';
import type { Source } from './source.ts';

/** Every source; the first that recognises an input parses it. */
export const sources: readonly Source[] = [
  arxivAtom,
  arxivRss,
  crossref,
  openAlex,
  huggingFaceDaily,
  huggingFacePage,
  zoteroRdf,
  endnoteXml,
  cslJson,
  jsonLines,
  paperJson,
  bibtex,
  ris,
  medline,
  dailyPapersListing,
];
