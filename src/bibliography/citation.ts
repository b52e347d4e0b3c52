import type { PaperType } from '../paper/paper-type.ts';

/**
 * A paper as reference managers know it, every value finished: plain text, absolute addresses. The build makes it from a
 * record, a browser from a CSL-JSON file or from what a reader imports.
 */
export interface Citation {
  /** Every identifier under which the archive knows the paper, its own first; empty for a reference from elsewhere. */
  readonly ids: readonly string[];
  /** Address of its page in the archive. */
  readonly url: string | undefined;
  /** As text for readers, and as TeX with `$…$` and braces that protect capitals. */
  readonly title: string;
  readonly titleTex: string;
  /** BCP 47, if known. */
  readonly language: string | undefined;
  /** In the order of the paper. Empty if only their number is known, or nothing. */
  readonly authors: readonly CitationAuthor[];
  readonly authorCount: number | undefined;
  /** True if there are more authors than are named. */
  readonly hasMoreAuthors: boolean;
  /** First public: `2026`, `2026-06` or `2026-06-10`. */
  readonly published: string | undefined;
  readonly arxiv: string | undefined;
  /** The primary arXiv category. */
  readonly category: string | undefined;
  readonly doi: string | undefined;
  readonly venue: CitationVenue | undefined;
  /** What it is, by its name in CSL; `citationType` gives it where a record does not. */
  readonly type: PaperType;
  /** The kind of thesis or report. */
  readonly genre: string | undefined;
  /** Number of the issue, or of the report. */
  readonly number: string | undefined;
  readonly articleNumber: string | undefined;
  readonly editors: readonly CitationAuthor[];
  readonly publisher: string | undefined;
  /** Address where it is published, other than those of its identifiers. */
  readonly link: string | undefined;
  /** Key of its BibTeX entry, the same in every file; undefined for a reference without one. */
  readonly key: string | undefined;
  readonly pdf: string | undefined;
  readonly abstract: string | undefined;
  readonly keywords: readonly string[];
}

export interface CitationAuthor {
  /** In the order in which it is read aloud: `Ludwig van Beethoven`. */
  readonly name: string;
  /**
   * The parts that reference managers sort by; undefined for a name that cannot be divided (a collaboration). Particles
   * are part of the family name, in small letters: `van Beethoven`.
   */
  readonly family: string | undefined;
  readonly given: string | undefined;
  /** `Jr.`, `III` */
  readonly suffix?: string | undefined;
}

export interface CitationVenue {
  readonly name: string;
  readonly volume: string | undefined;
  readonly pages: string | undefined;
}
