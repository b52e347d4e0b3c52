import { parseDate } from '../../../bibliography/create-date.ts';
import { isNameSuffix } from '../../../bibliography/create-author.ts';
import { findArxivId } from '../../../bibliography/find-arxiv-id.ts';
import { findDoi, parseOrcid } from '../../../bibliography/parse-identifiers.ts';
import type { Reference, ReferenceLink, ReferenceName } from '../../../bibliography/reference.ts';
import { typesByName, type PaperType } from '../../../paper/paper-type.ts';
import { createReference } from '../bibliography/create-reference.ts';
import { referenceToPaper } from '../bibliography/reference-to-paper.ts';
import { parseRecords } from '../parse-records.ts';
import type { ParsedInput, ParseOptions, Source } from '../source.ts';
import { parseMedlineRecords, type MedlineRecord } from './parse-medline-records.ts';

/**
 * PubMed's format, which its "Save" and "Cite" give as `.txt` and `.nbib`
 * (https://www.nlm.nih.gov/bsd/mms/medlineelements.html). A retracted article is withdrawn.
 */
export const medline: Source = {
  kind: 'medline',
  description: 'PubMed or MEDLINE (.nbib), PMID- … TI  - …',
  recognises: (text) => /^\uFEFF?\s*PMID ?- ?\d/.test(text),
  parse: parseMedline,
};

function parseMedline(text: string, options: ParseOptions): ParsedInput {
  return parseRecords(parseMedlineRecords(text), (record) => {
    const { papers, problems } = referenceToPaper(recordToReference(record), options);
    const withdrawn = withdrawalOf(record);
    return {
      problems,
      papers: papers.map((paper) =>
        withdrawn === undefined ? paper : { ...paper, record: { ...paper.record, withdrawn } },
      ),
    };
  });
}

function recordToReference(record: MedlineRecord): Reference {
  const all: TagReader = (...tags) =>
    tags.flatMap((tag) => record.fields.flatMap((field) => (field.tag === tag ? field.value : [])));
  const identifiers = all('LID', 'AID');
  const doi = findDoi(identifiers.find((each) => each.endsWith('[doi]')) ?? '');
  const arxiv = findArxivId(identifiers);
  const [title = ''] = all('TI', 'BTI');
  const abstract = all('AB')[0];
  const venue = venueOf(all);
  const authors = authorsOf(record);
  const keywords = keywordsOf(all);
  return createReference({
    place: `PMID ${all('PMID')[0] ?? ''}`,
    line: record.line,
    title: titleOf(title),
    // A title in brackets is translated into English.
    language: title.startsWith('[') ? undefined : all('LA')[0],
    authors,
    editors: all('FED').flatMap((name) => divideName(name)),
    abstract,
    published: dateOf(all),
    arxiv,
    doi,
    keywords,
    venue,
    type: typeOf(all),
    number: all('IP')[0],
    articleNumber: articleNumberOf(all, venue),
    publisher: all('PB')[0],
    links: linksOf(all, doi),
  });
}

/** MEDLINE ends every title with a full stop, and has brackets around a translated one. */
function titleOf(written: string): string {
  const title = written.replace(/(?<!\.\.)\.$/, '');
  return /^\[.*\]$/s.test(title) ? title.slice(1, -1).replace(/(?<!\.\.)\.$/, '') : title;
}

/** What follows an author is about that author. Only old records lack full names. */
function authorsOf({ fields }: MedlineRecord): readonly ReferenceName[] {
  const family = fields.some(({ tag }) => tag === 'FAU') ? 'FAU' : 'AU';
  const authors: ReferenceName[] = [];
  for (const { tag, value } of fields) {
    const last = authors.at(-1);
    if (tag === family) authors.push(...divideName(value));
    else if (tag === 'CN') authors.push({ form: 'whole', family: value });
    else if (last === undefined) continue;
    else if (tag === 'AUID')
      authors.splice(-1, 1, { ...last, orcid: last.orcid ?? parseOrcid(value) });
    else if (tag === 'AD') authors.splice(-1, 1, withAffiliation(last, value));
  }
  return authors;
}

/** Divides `Family, Given Jr`, and `Family GM` of a record without full names. */
function divideName(written: string): readonly ReferenceName[] {
  const [, family, given = ''] =
    /^([^,]+), *(.*)$/s.exec(written) ?? /^(.+) (\p{Lu}{1,3})$/u.exec(written) ?? [];
  if (family === undefined) return [{ form: 'running', family: written }];
  const [, first = given, last = ''] = /^(.+),? (\S+)$/s.exec(given) ?? [];
  return [
    isNameSuffix(last)
      ? { form: 'parts', family, given: first, suffix: last }
      : { form: 'parts', family, given },
  ];
}

/** Joins several affiliations, without the address to write to. */
function withAffiliation(name: ReferenceName, written: string): ReferenceName {
  const place = written
    .replace(/(?:\s*Electronic address:)?\s*[^\s@]{1,99}@\S+$/i, '')
    .replace(/\.$/, '');
  return {
    ...name,
    affiliation:
      [name.affiliation, place || undefined].filter((each) => each !== undefined).join('; ') ||
      undefined,
  };
}

/** Returns the day of print, or of the electronic edition where that is all there is or is more exact. */
function dateOf(all: TagReader): string | undefined {
  const [print, electronic] = [all('DP')[0], all('DEP')[0]].map((date) => parseDate(date ?? ''));
  return electronic?.startsWith(print ?? '') === true ? electronic : print;
}

function venueOf(all: TagReader): Reference['venue'] {
  const isPart = all('TI').length > 0;
  return {
    name: all('JT', ...(isPart ? ['BTI'] : []))[0] ?? all('TA')[0],
    volume: all('VI')[0],
    pages: pagesOf(all('PG')[0]),
  };
}

/** MEDLINE shortens the last page to the digits that differ: `1045-53`. */
function pagesOf(written: string | undefined): string | undefined {
  return written?.replace(
    /(?<!\d)(\d{2,9})-(\d{1,8})(?!\d)/g,
    (range, first: string, last: string) =>
      last.length < first.length ? `${first}-${first.slice(0, -last.length)}${last}` : range,
  );
}

/** A publisher's number of an article is one of its identifiers, and often repeated as its page. */
function articleNumberOf(all: TagReader, { pages }: Reference['venue']): string | undefined {
  const number = all('LID', 'AID').flatMap((each) => /^(\S+) \[pii\]$/.exec(each)?.[1] ?? [])[0];
  return number !== undefined && number === pages ? number : undefined;
}

/** Returns the authors' own words, and the headings of MeSH without their qualifiers and marks. */
function keywordsOf(all: TagReader): readonly string[] {
  const headings = all('MH').map((heading) => heading.replace(/\/.*$/s, ''));
  const words = [...all('OT'), ...headings].map((word) => word.replace(/^\*|\*$/g, '').trim());
  return [...new Set(words)];
}

/** Several types may be named, of which the first in the table says the most. */
function typeOf(all: TagReader): PaperType | undefined {
  const written = new Set(
    all('PT').map((type) =>
      type
        .trim()
        .toLowerCase()
        .replace(/[\s,]+/g, '-'),
    ),
  );
  return (
    [...types].find(([name]) => written.has(name))?.[1] ??
    (all('JT', 'TA').length > 0 ? 'article-journal' : undefined)
  );
}

function withdrawalOf({ fields }: MedlineRecord): string | undefined {
  const isRetracted = fields.some(
    ({ tag, value }) => tag === 'PT' && /^retracted publication$/i.test(value),
  );
  if (!isRetracted) return undefined;
  const notice = fields.find(({ tag }) => tag === 'RIN')?.value;
  return notice === undefined ? 'Retracted.' : `Retracted: ${notice}`;
}

/** The catalogues of PubMed matter only for what has no DOI. */
function linksOf(all: TagReader, doi: string | undefined): readonly ReferenceLink[] {
  const [pmid, pmc] = [all('PMID')[0], all('PMC')[0]];
  const copy =
    doi === undefined && pmc !== undefined ? [`https://pmc.ncbi.nlm.nih.gov/articles/${pmc}/`] : [];
  const pages = [
    ...copy,
    ...(pmid === undefined ? [] : [`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`]),
  ];
  return pages.map((address) => ({ to: 'page', address }));
}

/** The types of PubMed (https://www.nlm.nih.gov/mesh/pubtypes.html) that are not articles of journals. */
const types = typesByName([
  ['article', 'preprint'],
  ['thesis', 'academic-dissertation'],
  ['chapter', 'book-chapter'],
  ['book', 'book monograph study-guide'],
  ['dataset', 'dataset'],
  ['report', 'technical-report'],
  ['article-newspaper', 'newspaper-article'],
  ['interview', 'interview'],
  ['speech', 'address lecture'],
  ['patent', 'patent'],
  ['webpage', 'web-archive'],
]);

type TagReader = (...tags: readonly string[]) => readonly string[];
