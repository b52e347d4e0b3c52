import {
  entryArxiv,
  entryDate,
  fieldOf,
  inheritFields,
  isBibtex,
  isVolume,
  plainField,
  venueFields,
} from '../../../bibliography/bibtex/entry-fields.ts';
import { parseBibtex, type BibtexEntry } from '../../../bibliography/bibtex/parse-bibtex.ts';
import { parseNames, type BibtexName } from '../../../bibliography/bibtex/parse-names.ts';
import { withoutGrouping } from './without-grouping.ts';
import type { Author } from '../../../paper/author.ts';
import type { Problem } from '../../../problem/problem.ts';
import { createName } from './create-name.ts';
import { referenceToPaper, type Reference } from './reference-to-paper.ts';
import type { ParsedInput, ParseOptions, Source } from '../source.ts';

/**
 * BibTeX and BibLaTeX as the ACL Anthology, PMLR, DBLP, arXiv and Zotero write them. Proceedings are passed over, except
 * that entries inherit from them by `crossref`; every other type is a paper.
 */
export const bibtex: Source = {
  kind: 'bibtex',
  description: 'a BibTeX bibliography, @inproceedings{key, title = {…}, author = {…}, …}',
  recognises: isBibtex,
  parse: parseBibtexInput,
};

function parseBibtexInput(text: string, { asOf }: ParseOptions): ParsedInput {
  const { entries, problems } = parseBibtex(text);
  const results = inheritFields(entries)
    .filter((entry) => !isVolume(entry))
    .map((entry) => referenceToPaper(entryToReference(entry), asOf));
  return {
    papers: results.flatMap(({ papers }) => papers),
    problems: [
      ...problems,
      ...entries.filter(isVolume).map(skipped),
      ...results.flatMap(({ problems }) => problems),
    ],
  };
}

function entryToReference({ key, line, fields }: BibtexEntry): Reference {
  const tex = (...names: readonly string[]): string | undefined => {
    const found = fieldOf(fields, ...names);
    return found === undefined ? undefined : withoutGrouping(found);
  };
  const people = parseNames(fields.get('author') ?? '');
  const arxiv = entryArxiv(fields);
  return {
    place: key === '' ? `the entry at line ${String(line)}` : key,
    line,
    title: titleOf(tex('title'), tex('subtitle')),
    authors: people.names.flatMap(nameToAuthor),
    abstract: tex('abstract'),
    published: entryDate(fields),
    arxiv,
    doi: plainField(fields, 'doi'),
    categories: arxiv === undefined ? [] : listOf(tex('primaryclass', 'eprintclass'), /[\s,;]+/),
    keywords: listOf(tex('keywords'), /[,;\n]/),
    venue: {
      name: tex(...venueFields),
      volume: tex('volume'),
      pages: tex('pages'),
      publisher: tex('publisher'),
    },
    links: [plainField(fields, 'pdf'), plainField(fields, 'url')],
    raw: rawOf(fields),
    problems: people.problems,
  };
}

function nameToAuthor({ given, particle, family, suffix }: BibtexName): readonly Author[] {
  const name = createName({
    given: withoutGrouping(given ?? ''),
    particle: withoutGrouping(particle ?? ''),
    family: withoutGrouping(family),
    suffix: withoutGrouping(suffix ?? ''),
  });
  return name === '' ? [] : [{ name }];
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

type Fields = BibtexEntry['fields'];
