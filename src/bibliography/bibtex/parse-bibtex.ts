import type { ParsedBibliography } from '../reference.ts';
import { entryToReference } from './entry-to-reference.ts';
import { isAuxiliary } from './entry-type.ts';
import { inheritFields } from './inherit-fields.ts';
import { parseEntries } from './parse-entries.ts';

/** Returns whether a text is a BibTeX file, judged by its first entry. */
export function isBibtex(text: string): boolean {
  return !/^\uFEFF?\s*[<[{]/.test(text) && anEntry.test(text);
}

/**
 * Parses BibTeX and BibLaTeX, in the dialects of the sites and programs that write them, such as the ACL Anthology, PMLR,
 * DBLP, ADS, Scopus and Zotero. Every entry is a reference, except those that hold data for others.
 */
export function parseBibtex(text: string): ParsedBibliography {
  const { entries, problems } = parseEntries(text);
  const works = inheritFields(entries).filter((entry) => !isAuxiliary(entry));
  return { references: works.map(entryToReference), problems };
}

/** The key, if there is one, may contain a few words in braces or parentheses. */
const anEntry =
  /^[ \t\uFEFF]*@[ \t]*(?:(?:string|preamble|comment)\s{0,9}[{(]|[a-z]+\s{0,9}[{(]\s{0,99}(?:(?:[^\s,{}"=]|\{[^\s{},]{0,99}\}){0,300}\s{0,99},|[a-z][\w-]{0,99}\s{0,9}=\s{0,9}["{\d]))/im;
