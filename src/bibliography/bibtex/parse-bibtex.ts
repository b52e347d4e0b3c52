import type { ParsedBibliography } from '../reference.ts';
import { entryToReference } from './entry-to-reference.ts';
import { isAuxiliary } from './entry-type.ts';
import { parseEntries, type BibtexEntry } from './parse-entries.ts';

/** Returns whether a text is a BibTeX file, judged by its first entry. */
export function isBibtex(text: string): boolean {
  return !/^\uFEFF?\s*[<[{]/.test(text) && anEntry.test(text);
}

/**
 * Parses BibTeX and BibLaTeX as the ACL Anthology, PMLR, DBLP, arXiv and Zotero write them. Entries inherit by `crossref`;
 * every entry is a reference, except those that hold data for others.
 */
export function parseBibtex(text: string): ParsedBibliography {
  const { entries, problems } = parseEntries(text);
  const works = inheritFields(entries).filter((entry) => !isAuxiliary(entry));
  return { references: works.map(entryToReference), problems };
}

/** Adds the fields that a `crossref` supplies; the title of the parent is that of the book. */
function inheritFields(entries: readonly BibtexEntry[]): readonly BibtexEntry[] {
  const parents = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry.fields]));
  return entries.map((entry) => {
    const parent = parents.get(entry.fields.get('crossref')?.toLowerCase() ?? '');
    return parent === undefined ? entry : inherit(entry, parent);
  });
}

function inherit(entry: BibtexEntry, parent: Fields): BibtexEntry {
  const inherited = ['booktitle', 'year', 'date', 'month', 'publisher', 'volume'].flatMap(
    (name) => {
      const value = parent.get(name) ?? (name === 'booktitle' ? parent.get('title') : undefined);
      return value === undefined || value === '' ? [] : [[name, value] as const];
    },
  );
  return { ...entry, fields: new Map([...inherited, ...entry.fields]) };
}

const anEntry =
  /^[ \t\uFEFF]*@[ \t]*(?:(?:string|preamble|comment)\s{0,9}[{(]|[a-z]+\s{0,9}[{(]\s{0,99}[^\s,{}()"=]{0,300}\s{0,99},)/im;

type Fields = BibtexEntry['fields'];
