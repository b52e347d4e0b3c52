import { createDate } from '../create-date.ts';
import { findArxivId } from '../find-arxiv-id.ts';
import type { BibtexEntry } from './parse-bibtex.ts';

/** Whether a text is a BibTeX file, judged by its first entry. */
export function isBibtex(text: string): boolean {
  return !/^\uFEFF?\s*[<[{]/.test(text) && anEntry.test(text);
}

/** Whether an entry is a volume of proceedings as a whole. */
export function isVolume({ type }: BibtexEntry): boolean {
  return type === 'proceedings' || type === 'mvproceedings';
}

/** The entries with what a `crossref` gives them; the title of the parent is that of the book. */
export function inheritFields(entries: readonly BibtexEntry[]): readonly BibtexEntry[] {
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

/** The TeX of the first of these fields that says anything. */
export function fieldOf(fields: Fields, ...names: readonly string[]): string | undefined {
  const found = names.find((name) => (fields.get(name) ?? '').trim() !== '');
  return found === undefined ? undefined : fields.get(found);
}

/** A value that is no prose: without braces and TeX's escapes. */
export function plainField(fields: Fields, name: string): string | undefined {
  const text = fields
    .get(name)
    ?.replace(/\\([_%&#$~])/g, '$1')
    .replace(/[{}]/g, '')
    .trim();
  return text === '' ? undefined : text;
}

/** A range of dates is that of its beginning (https://ctan.org/pkg/biblatex, 2.3.8). */
export function entryDate(fields: Fields): string | undefined {
  const [year, month, day] = (fields.get('date') ?? '').split(/[-/T~?%]/);
  return (
    createDate({ year, month, day }) ??
    createDate({
      year: plainField(fields, 'year'),
      month: plainField(fields, 'month'),
      day: plainField(fields, 'day'),
    })
  );
}

/** `eprint` is arXiv's when it says so or when nothing else is said; an old one may lack its archive. */
export function entryArxiv(fields: Fields): string | undefined {
  const archive = fields.get('archiveprefix') ?? fields.get('eprinttype') ?? 'arxiv';
  const eprint = /^arxiv$/i.test(archive.trim()) ? plainField(fields, 'eprint') : undefined;
  const category = fields.get('primaryclass') ?? fields.get('eprintclass') ?? '';
  const written = [eprint, `${category.trim()}/${eprint ?? ''}`].map((id) => `arXiv:${id ?? ''}`);
  return findArxivId([...written, ...otherPlaces.map((name) => plainField(fields, name))]);
}

/** Where the name of a journal or conference may stand. */
export const venueFields = ['journal', 'journaltitle', 'booktitle', 'eventtitle'];

const otherPlaces = 'url doi volume journal journaltitle number note howpublished'.split(' ');
const anEntry =
  /^[ \t\uFEFF]*@[ \t]*(?:(?:string|preamble|comment)\s{0,9}[{(]|[a-z]+\s{0,9}[{(]\s{0,99}[^\s,{}()"=]{0,300}\s{0,99},)/im;

type Fields = BibtexEntry['fields'];
