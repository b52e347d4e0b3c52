import type { PaperRecord } from '../../paper/schema.ts';
import type { Paragraphs } from '../clean/clean-text.ts';

/**
 * What one source says about one paper: the only thing that leaves a source. A missing key means that the source is
 * silent, which is not the same as saying that there is nothing.
 */
export interface ImportedPaper {
  /** How a person finds the paper in the input: its title, or its position if it has none. */
  readonly label: string;
  /** The public page of the paper at the source, to be named if the input was fetched. */
  readonly url?: string | undefined;
  /** 1-based line of the input on which it begins. */
  readonly line?: number | undefined;
  readonly record: ImportedRecord;
  /** Paragraphs of the abstract, text repaired. */
  readonly abstract?: Paragraphs | undefined;
  /** The exact words of the source, for the fields whose text was repaired. */
  readonly raw: Readonly<Partial<Record<ImportedField, string>>>;
  /** Fields based on an assumption, such as the year of a date: they fill gaps and never replace anything. */
  readonly assumed: readonly ImportedField[];
}

/** The fields of a record that a source may fill; the others are the importer's own. */
export type ImportedRecord = Readonly<
  Partial<Omit<PaperRecord, 'title' | 'aliases' | 'distinctFrom' | 'sources'>>
> & { readonly title: string };

export type ImportedField = keyof ImportedRecord | 'abstract';
