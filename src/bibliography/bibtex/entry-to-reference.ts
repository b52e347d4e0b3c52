import { createDate } from '../create-date.ts';
import { findArxivId } from '../find-arxiv-id.ts';
import type { Reference, ReferenceLink } from '../reference.ts';
import { entryGenre, entryType } from './entry-type.ts';
import { expandJournal } from './journal-macros.ts';
import type { BibtexEntry } from './parse-entries.ts';
import { parseNames } from './parse-names.ts';
import { findAddress, readAddress } from './read-address.ts';

/** Converts an entry to a reference: names and lists divided, texts as TeX. */
export function entryToReference(entry: BibtexEntry): Reference {
  const { key, line, fields } = entry;
  const { names, hasMore, problems } = parseNames(fields.get('author') ?? '');
  const arxiv = arxivOf(fields);
  const category = firstField(fields, 'primaryclass', 'eprintclass') ?? '';
  const type = entryType(entry);
  return {
    notation: 'tex',
    place: key === '' ? `the entry at line ${String(line)}` : key,
    line,
    type,
    genre: entryGenre(entry),
    // A volume of PMLR has its title only as that of a book.
    title: firstField(fields, 'title', type === 'collection' ? 'booktitle' : 'title'),
    subtitle: firstField(fields, 'subtitle'),
    authors: names,
    hasMoreAuthors: hasMore,
    abstract: firstField(fields, 'abstract'),
    published: dateOf(fields),
    arxiv,
    doi: readAddress(fields.get('doi')),
    categories: arxiv === undefined ? [] : category.split(/[\s,;]+/).filter((each) => each !== ''),
    keywords: (firstField(fields, ...keywordFields) ?? '').split(/[,;]/),
    ...placeOf(fields, type),
    citationKey: key,
    links: linksOf(fields),
    raw: rawOf(fields),
    problems,
    refusal: [],
  };
}

/** Returns where a work appeared, and who edited and published it. */
function placeOf(fields: Fields, type: Reference['type']) {
  const articleNumber = firstField(fields, 'eid', 'articleno', 'article-number', 'article_number');
  const pages = firstField(fields, 'pages', 'page');
  const number = firstField(fields, 'number', 'issue');
  // In a series of books, the number is that of the series; DBLP's is arXiv's.
  const isNumbered = !isBook.test(type ?? '') && findArxivId([number]) === undefined;
  const isAcademic = type === 'thesis' || type === 'report';
  return {
    venue: {
      name: expandJournal(firstField(fields, 'fjournal', ...venueFields, 'shortjournal')),
      volume: firstField(fields, 'volume'),
      // ADS gives the number of an article as its page too.
      pages: pages === articleNumber ? undefined : pages,
    },
    number: isNumbered ? number : undefined,
    articleNumber,
    editors: parseNames(fields.get('editor') ?? '').names,
    publisher: firstField(fields, ...(isAcademic ? academicPublishers : publishers)),
  };
}

/** Returns the first of these fields that is not blank. */
function firstField(fields: Fields, ...names: readonly string[]): string | undefined {
  return names.map((name) => fields.get(name)).find((value) => (value ?? '').trim() !== '');
}

/** A range of dates counts as its first day (https://ctan.org/pkg/biblatex, 2.3.8). */
function dateOf(fields: Fields): string | undefined {
  return (
    createDate((fields.get('date') ?? '').split(/[-/T~?%]/)) ??
    createDate(['year', 'month', 'day'].map((name) => readAddress(fields.get(name))))
  );
}

/** `eprint` is arXiv's if it says so or if nothing else is said; an old one may lack its archive. */
function arxivOf(fields: Fields): string | undefined {
  const archive = fields.get('archiveprefix') ?? fields.get('eprinttype') ?? 'arxiv';
  const eprint = /^arxiv$/i.test(archive.trim()) ? readAddress(fields.get('eprint')) : undefined;
  const category = fields.get('primaryclass') ?? fields.get('eprintclass') ?? '';
  const written = [eprint, `${category.trim()}/${eprint ?? ''}`].map((id) => `arXiv:${id ?? ''}`);
  return findArxivId([...written, ...otherPlaces.map((name) => readAddress(fields.get(name)))]);
}

/** Returns the links of an entry; links for readers count only if it has no others. */
function linksOf(fields: Fields): readonly ReferenceLink[] {
  const pages = [
    readAddress(firstField(fields, 'url', 'ee', 'bdsk-url-1')),
    findAddress(fields.get('howpublished')),
    findAddress(fields.get('note')),
    readAddress(fields.get('adsurl')),
  ];
  const pdf = readAddress(fields.get('pdf'));
  return [
    ...(pdf === undefined ? [] : [{ to: 'pdf' as const, address: pdf }]),
    ...pages.flatMap((address) =>
      address === undefined ? [] : [{ to: 'page' as const, address }],
    ),
  ];
}

function rawOf(fields: Fields): Reference['raw'] {
  const venue = [...venueFields, 'volume', 'pages'].map((name) => fields.get(name));
  const full = fields.get('fjournal');
  const hasVenue = [...venue, full].some((part) => part !== undefined);
  return {
    title: fields.get('title'),
    abstract: fields.get('abstract'),
    authors: fields.get('author'),
    editors: fields.get('editor'),
    keywords: firstField(fields, ...keywordFields),
    venue: hasVenue ? JSON.stringify(full === undefined ? venue : [...venue, full]) : undefined,
  };
}

/** Fields with the name of a journal or conference. */
const venueFields = ['journal', 'journaltitle', 'booktitle', 'eventtitle'];
const keywordFields = ['keywords', 'keyword', 'author_keywords'];
const publishers = ['publisher', 'organization', 'institution', 'school'];
const academicPublishers = ['school', 'institution', 'publisher', 'organization'];
const isBook = /^(?:book|chapter|thesis|pamphlet|collection)$/;
const otherPlaces = 'url doi volume journal journaltitle number note howpublished'.split(' ');

type Fields = BibtexEntry['fields'];
