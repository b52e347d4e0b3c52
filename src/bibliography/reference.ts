import type { Problem } from '../problem/problem.ts';

/**
 * One entry of a bibliography, whatever its format, with its texts as the source has them. `referenceToCitation` makes
 * them plain for readers, `referenceToPaper` of the importer repairs them for the archive.
 */
export interface Reference {
  /** Of all texts; of `markup`, tags of CSL and JATS are in title, abstract and name of the venue only. */
  readonly notation: 'tex' | 'markup' | 'plain';
  /** Names an entry without a title for a person: `record 3`, or its key. */
  readonly place: string;
  /** 1-based. */
  readonly line?: number | undefined;
  readonly title: string | undefined;
  readonly subtitle?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  readonly authors: readonly ReferenceName[];
  readonly abstract: string | undefined;
  /** `2026`, `2026-06` or `2026-06-10`. */
  readonly published: string | undefined;
  /** Without version. */
  readonly arxiv: string | undefined;
  /** As written, perhaps as an address, perhaps not a DOI at all. */
  readonly doi: string | undefined;
  /** arXiv's, the primary one first. */
  readonly categories: readonly string[];
  readonly keywords: readonly string[];
  readonly venue: ReferenceVenue;
  /** The more telling first. */
  readonly links: readonly ReferenceLink[];
  /** Undefined for formats that our exports do not extend. */
  readonly custom?: ReferenceCustom | undefined;
  /** The texts that the importer repairs, letter by letter. */
  readonly raw: Readonly<Partial<Record<RawField, string | undefined>>>;
  readonly problems: readonly Problem[];
  /** Why the entry is not taken as a paper by the importer, which judges by type and shape; readers may cite it. */
  readonly refusal: readonly Problem[];
}

/** A name as far as the source divides it. */
export interface ReferenceName {
  /** All of a `running` name (`First von Last`) and of a `whole` one, which cannot be divided, is in `family`. */
  readonly form: 'parts' | 'running' | 'whole';
  readonly given?: string | undefined;
  readonly particle?: string | undefined;
  readonly family: string;
  readonly suffix?: string | undefined;
  readonly orcid?: string | undefined;
  readonly affiliation?: string | undefined;
}

export interface ReferenceVenue {
  readonly name: string | undefined;
  readonly volume: string | undefined;
  readonly pages: string | undefined;
  readonly publisher: string | undefined;
}

export interface ReferenceLink {
  readonly to: 'pdf' | 'text' | 'page';
  readonly address: string;
}

/** What `citationToCsl` writes under `custom`. */
export interface ReferenceCustom {
  readonly ids: readonly string[];
  readonly url: string | undefined;
  readonly titleTex: string | undefined;
  readonly category: string | undefined;
  readonly pdf: string | undefined;
  readonly keywords: readonly string[] | undefined;
  readonly authorCount: number | undefined;
}

/** The references of a file, and what is wrong with it as a whole. */
export interface ParsedBibliography {
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
}

type RawField = 'title' | 'abstract' | 'authors' | 'keywords' | 'venue';
