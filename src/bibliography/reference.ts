import type { PaperType } from '../paper/paper-type.ts';
import type { Problem } from '../problem/problem.ts';

/**
 * One entry of a bibliography, whatever its format, with its texts as the source has them. `referenceToCitation` turns them
 * into plain text for readers; `referenceToPaper`, in the importer, repairs them for the archive.
 */
export interface Reference {
  /** Notation of the texts. `markup` means tags of CSL or JATS in titles, abstract and name of the venue only. */
  readonly notation: 'tex' | 'markup' | 'plain';
  /** How a person finds an entry without a title: `record 3`, or its key. */
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
  /** As written: perhaps as an address, perhaps invalid. */
  readonly doi: string | undefined;
  /** Categories of arXiv, the primary one first. */
  readonly categories: readonly string[];
  readonly keywords: readonly string[];
  readonly venue: ReferenceVenue;
  /** What it is, if the source says so clearly. The importer passes over what is not a paper. */
  readonly type?: PaperType | undefined;
  /** The kind of thesis or report. */
  readonly genre?: string | undefined;
  /** Number of the issue, or of the report. */
  readonly number?: string | undefined;
  readonly articleNumber?: string | undefined;
  readonly editors?: readonly ReferenceName[] | undefined;
  /** Also the university of a thesis and the institution of a report. */
  readonly publisher?: string | undefined;
  /** True if the list of authors is open ("and others"). */
  readonly hasMoreAuthors?: boolean | undefined;
  /** As the source has it; perhaps not valid. */
  readonly citationKey?: string | undefined;
  /** The most specific first. */
  readonly links: readonly ReferenceLink[];
  /** Undefined for formats without such keys. */
  readonly custom?: ReferenceCustom | undefined;
  /** The source's own text, unchanged, of the fields that the importer repairs. */
  readonly raw: Readonly<Partial<Record<RawField, string | undefined>>>;
  readonly problems: readonly Problem[];
  /** Why the importer rejects the entry, by its shape; empty for a sound one. Readers may cite it all the same. */
  readonly refusal: readonly Problem[];
}

/** A name, divided as far as the source divides it. */
export interface ReferenceName {
  /** A `running` name (`First von Last`) and a `whole` one, which cannot be divided, are in `family`. */
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
}

export interface ReferenceLink {
  readonly to: 'pdf' | 'text' | 'page';
  readonly address: string;
}

/** The keys that `citationToCsl` writes under `custom`. */
export interface ReferenceCustom {
  readonly ids: readonly string[];
  readonly url: string | undefined;
  readonly titleTex: string | undefined;
  readonly category: string | undefined;
  readonly pdf: string | undefined;
  readonly keywords: readonly string[] | undefined;
  readonly authorCount: number | undefined;
}

/** The references of a file, and the problems that belong to none of them. */
export interface ParsedBibliography {
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
}

type RawField = 'title' | 'abstract' | 'authors' | 'editors' | 'keywords' | 'venue';
