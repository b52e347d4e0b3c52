import { createDate } from '../create-date.ts';
import { findArxivId } from '../find-arxiv-id.ts';
import type { Reference, ReferenceLink } from '../reference.ts';
import { entryGenre, entryType } from './entry-type.ts';
import type { BibtexEntry } from './parse-entries.ts';
import { parseNames } from './parse-names.ts';

/** Converts an entry to a reference: names and lists divided, texts as TeX. */
export function entryToReference(entry: BibtexEntry): Reference {
  const { key, line, fields } = entry;
  const { names, problems } = parseNames(fields.get('author') ?? '');
  const arxiv = arxivOf(fields);
  const category = firstField(fields, 'primaryclass', 'eprintclass') ?? '';
  return {
    notation: 'tex',
    place: key === '' ? `the entry at line ${String(line)}` : key,
    line,
    type: entryType(entry),
    genre: entryGenre(entry),
    title: firstField(fields, 'title'),
    subtitle: firstField(fields, 'subtitle'),
    authors: names,
    abstract: firstField(fields, 'abstract'),
    published: dateOf(fields),
    arxiv,
    doi: plainField(fields, 'doi'),
    categories: arxiv === undefined ? [] : category.split(/[\s,;]+/).filter((each) => each !== ''),
    keywords: (fields.get('keywords') ?? '').split(/[,;]/),
    venue: {
      name: firstField(fields, ...venueFields),
      volume: firstField(fields, 'volume'),
      pages: firstField(fields, 'pages'),
    },
    publisher: firstField(fields, 'publisher'),
    links: [...linksOf(fields, 'pdf', 'pdf'), ...linksOf(fields, 'url', 'page')],
    raw: rawOf(fields),
    problems,
    refusal: [],
  };
}

/** Returns the first of these fields that is not blank. */
function firstField(fields: Fields, ...names: readonly string[]): string | undefined {
  return names.map((name) => fields.get(name)).find((value) => (value ?? '').trim() !== '');
}

/** Returns a value that is not prose, without braces and TeX's escapes. */
function plainField(fields: Fields, name: string): string | undefined {
  const text = fields
    .get(name)
    ?.replace(/\\([_%&#$~])/g, '$1')
    .replace(/[{}]/g, '')
    .trim();
  return text === '' ? undefined : text;
}

/** A range of dates counts as its first day (https://ctan.org/pkg/biblatex, 2.3.8). */
function dateOf(fields: Fields): string | undefined {
  return (
    createDate((fields.get('date') ?? '').split(/[-/T~?%]/)) ??
    createDate(['year', 'month', 'day'].map((name) => plainField(fields, name)))
  );
}

/** `eprint` is arXiv's if it says so or if nothing else is said; an old one may lack its archive. */
function arxivOf(fields: Fields): string | undefined {
  const archive = fields.get('archiveprefix') ?? fields.get('eprinttype') ?? 'arxiv';
  const eprint = /^arxiv$/i.test(archive.trim()) ? plainField(fields, 'eprint') : undefined;
  const category = fields.get('primaryclass') ?? fields.get('eprintclass') ?? '';
  const written = [eprint, `${category.trim()}/${eprint ?? ''}`].map((id) => `arXiv:${id ?? ''}`);
  return findArxivId([...written, ...otherPlaces.map((name) => plainField(fields, name))]);
}

function linksOf(fields: Fields, name: string, to: ReferenceLink['to']): readonly ReferenceLink[] {
  const address = plainField(fields, name);
  return address === undefined ? [] : [{ to, address }];
}

function rawOf(fields: Fields): Reference['raw'] {
  const venue = [...venueFields, 'volume', 'pages'].map((name) => fields.get(name));
  return {
    title: fields.get('title'),
    abstract: fields.get('abstract'),
    authors: fields.get('author'),
    keywords: fields.get('keywords'),
    venue: venue.some((part) => part !== undefined) ? JSON.stringify(venue) : undefined,
  };
}

/** Fields with the name of a journal or conference. */
const venueFields = ['journal', 'journaltitle', 'booktitle', 'eventtitle'];
const otherPlaces = 'url doi volume journal journaltitle number note howpublished'.split(' ');

type Fields = BibtexEntry['fields'];
