import type { ArchivePaper } from '../content/archive-paper.ts';

/** A file that is written beside the pages, made only when it is not there from the build before. */
export interface DataFile {
  /** Path with base. */
  readonly href: string;
  /** For one address, equal keys mean equal contents. */
  readonly key: string;
  readonly create: () => string;
}

/** The texts of a paper. */
export interface PaperText {
  /** Abstract as plain paragraphs with TeX between dollars. */
  readonly tex: string;
  /** Abstract and the notes below it as Markdown. Either may be empty. */
  readonly abstract: string;
  readonly notes: string;
  /** Both as one line of plain text, math as readable Unicode, where that is other than {@link tex} on one line. */
  readonly plain?: string | undefined;
}

/** Returns the texts of a paper of the archive. */
export type PaperTexts = (paper: ArchivePaper) => PaperText;

/** Returns a file of JSON on one line, because machines read it. Escapes lone surrogates, so that it is UTF-8. */
export function createJsonFile(href: string, key: string, create: () => unknown): DataFile {
  return { href, key, create: () => `${JSON.stringify(create())}\n` };
}
