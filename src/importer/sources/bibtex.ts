import type { Problem } from '../../record/problem.ts';
import { parseArxivId } from '../../paper/arxiv-id.ts';
import { createDate } from '../../citation/reading/create-date.ts';
import { findArxivId } from '../../citation/reading/find-arxiv-id.ts';
import { referenceToPaper, type Reference } from './bibliography/reference-to-paper.ts';
import { parseBibtex, type BibtexEntry } from './bibtex/parse-bibtex.ts';
import { parseNames } from './bibtex/parse-names.ts';
import { withoutGrouping } from './bibtex/without-grouping.ts';
import type { ParsedInput, ParseOptions, Source } from './source.ts';

/**
 * BibTeX and BibLaTeX as the ACL Anthology, PMLR, DBLP, arXiv and Zotero write them. Proceedings are passed over, except
 * that entries inherit from them by `crossref`; every other type is a paper.
 */
export const bibtex: Source = {
  kind: 'bibtex',
  description: 'a BibTeX bibliography, @inproceedings{key, title = {…}, author = {…}, …}',
  recognises: (text) => !/^\uFEFF?\s*[<[{]/.test(text) && anEntry.test(text),
  parse: parseBibtexInput,
};

const anEntry =
  /^[ \t\uFEFF]*@[ \t]*(?:(?:string|preamble|comment)\s{0,9}[{(]|[a-z]+\s{0,9}[{(]\s{0,99}[^\s,{}()"=]{0,300}\s{0,99},)/im;

function parseBibtexInput(text: string, { asOf }: ParseOptions): ParsedInput {
  const { entries, problems } = parseBibtex(text);
  const parents = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry.fields]));
  const volumes = entries.filter(isVolume);
  const results = entries
    .filter((entry) => !isVolume(entry))
    .map((entry) => referenceToPaper(entryToReference(inherit(entry, parents)), asOf));
  return {
    papers: results.flatMap(({ papers }) => papers),
    problems: [
      ...problems,
      ...volumes.map(skipped),
      ...results.flatMap(({ problems }) => problems),
    ],
  };
}

/** A volume of proceedings as a whole. */
function isVolume({ type }: BibtexEntry): boolean {
  return type === 'proceedings' || type === 'mvproceedings';
}

/** A `crossref` gives what the entry lacks; the title of the parent is that of the book. */
function inherit(entry: BibtexEntry, parents: Parents): BibtexEntry {
  const parent = parents.get(entry.fields.get('crossref')?.toLowerCase() ?? '');
  if (parent === undefined) return entry;
  const shared = ['booktitle', 'year', 'date', 'month', 'publisher', 'volume'].map(
    (name) =>
      [name, parent.get(name) ?? (name === 'booktitle' ? parent.get('title') : '')] as const,
  );
  const inherited = shared.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, value] as const],
  );
  return { ...entry, fields: new Map([...inherited, ...entry.fields]) };
}

function entryToReference({ key, line, fields }: BibtexEntry): Reference {
  const raw = (name: string): string | undefined => fields.get(name);
  const tex = (...names: readonly string[]): string | undefined => {
    const found = names.find((name) => (raw(name) ?? '').trim() !== '');
    return found === undefined ? undefined : withoutGrouping(raw(found) ?? '');
  };
  const people = parseNames(raw('author') ?? '');
  const arxiv = arxivOf(fields);
  return {
    place: key === '' ? `the entry at line ${String(line)}` : key,
    line,
    title: titleOf(tex('title'), tex('subtitle')),
    authors: people.authors,
    abstract: tex('abstract'),
    published: dateOf(fields),
    arxiv,
    doi: plain(raw('doi')),
    categories: arxiv === undefined ? [] : listOf(tex('primaryclass', 'eprintclass'), /[\s,;]+/),
    keywords: listOf(tex('keywords'), /[,;\n]/),
    venue: {
      name: tex(...venueFields),
      volume: tex('volume'),
      pages: tex('pages'),
      publisher: tex('publisher'),
    },
    links: [plain(raw('pdf')), plain(raw('url'))],
    raw: rawOf(fields),
    problems: people.problems,
  };
}

/** What was written for the fields whose text is repaired. */
function rawOf(fields: Fields): Reference['raw'] {
  const venue = [...venueFields, 'volume', 'pages', 'publisher'].map((name) => fields.get(name));
  const written = {
    title: fields.get('title'),
    abstract: fields.get('abstract'),
    authors: fields.get('author'),
    keywords: fields.get('keywords'),
    venue: venue.some((part) => part !== undefined) ? JSON.stringify(venue) : undefined,
  };
  return Object.fromEntries(Object.entries(written).filter(([, text]) => text !== undefined));
}

function titleOf(title: string | undefined, subtitle: string | undefined): string | undefined {
  return title === undefined || subtitle === undefined ? title : `${title}: ${subtitle}`;
}

/** A range of dates is that of its beginning (https://ctan.org/pkg/biblatex, 2.3.8). */
function dateOf(fields: Fields): Reference['published'] {
  const [year, month, day] = (fields.get('date') ?? '').split(/[-/T~?%]/);
  return (
    createDate({ year, month, day }) ??
    createDate({
      year: plain(fields.get('year')),
      month: plain(fields.get('month')),
      day: plain(fields.get('day')),
    })
  );
}

/** `eprint` is arXiv's when it says so or when nothing else is said; an old one may lack its archive. */
function arxivOf(fields: Fields): string | undefined {
  const archive = fields.get('archiveprefix') ?? fields.get('eprinttype') ?? 'arxiv';
  const eprint = /^arxiv$/i.test(archive.trim()) ? plain(fields.get('eprint')) : undefined;
  const category = fields.get('primaryclass') ?? fields.get('eprintclass') ?? '';
  const known = [eprint, `${category.trim()}/${eprint ?? ''}`].map((id) => parseArxivId(id ?? ''));
  const others = [
    'url',
    'doi',
    'volume',
    'journal',
    'journaltitle',
    'number',
    'note',
    'howpublished',
  ];
  return (
    known.find((id) => id !== undefined)?.id ??
    findArxivId(others.map((name) => plain(fields.get(name))))
  );
}

/** A value that is no prose: without braces and TeX's escapes. */
function plain(value: string | undefined): string | undefined {
  const text = value
    ?.replace(/\\([_%&#$~])/g, '$1')
    .replace(/[{}]/g, '')
    .trim();
  return text === '' ? undefined : text;
}

function listOf(value: string | undefined, separator: RegExp): readonly string[] {
  return (value ?? '')
    .split(separator)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function skipped({ key, line }: BibtexEntry): Problem {
  const message = 'is a volume of proceedings, not a paper, and was passed over';
  return { severity: 'note', line, record: key, message };
}

const venueFields = ['journal', 'journaltitle', 'booktitle', 'eventtitle'];

type Fields = BibtexEntry['fields'];
type Parents = ReadonlyMap<string, Fields>;
