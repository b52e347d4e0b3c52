import type { Problem } from '../../problem/problem.ts';
import { findArxivId } from '../find-arxiv-id.ts';
import { parseOrcid } from '../parse-identifiers.ts';
import type { Reference, ReferenceName } from '../reference.ts';
import { listOf, nonEmpty, recordOf } from './json-values.ts';
import { parseCslFields, type CslFields, type CslName } from './parse-csl-fields.ts';

/**
 * Returns whether a value is CSL-JSON, an item or a list of items. At least one must have what no other format of papers
 * has: dates in parts, names in parts, or a type together with a title.
 *
 * @param isMark returns whether a type counts; by default those of papers do
 */
export function isCsl(value: unknown, isMark = (type: string) => paperTypes.has(type)): boolean {
  return itemsOf(value).some((each) => {
    const item = recordOf(each);
    const issued = recordOf(item['issued']);
    return (
      'date-parts' in issued ||
      typeof issued['raw'] === 'string' ||
      listOf(item['author']).some(isNameInParts) ||
      ('title' in item && typeof item['type'] === 'string' && isMark(item['type']))
    );
  });
}

/**
 * Parses CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), an array of items or one, as Zotero
 * exports it and as Crossref and DataCite return it for a DOI.
 */
export function parseCsl(value: unknown): readonly Reference[] {
  return itemsOf(value).map((item, index) => parseCslItem(item, `record ${String(index + 1)}`));
}

/** Parses one item of CSL-JSON; `place` identifies it for a person. */
export function parseCslItem(item: unknown, place = 'record 1'): Reference {
  const fields = parseCslFields(item, place);
  const arxiv = arxivOf(fields);
  return {
    notation: 'markup',
    place,
    title: fields.title,
    language: fields.language,
    authors: (fields.authors ?? []).flatMap(toReferenceName),
    abstract: fields.abstract,
    published: fields.published,
    arxiv,
    doi: fields.doi,
    categories: arxiv === undefined ? [] : fields.categories.flatMap(codeOf),
    keywords: (fields.keyword ?? '').split(/[,;]/),
    venue: fields.venue,
    publisher: fields.publisher,
    links: fields.url === undefined ? [] : [{ to: 'page', address: fields.url }],
    custom: fields.custom,
    raw: rawOf(fields),
    problems: [],
    refusal: fields.problems.length > 0 ? fields.problems : otherType(fields, place),
  };
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isNameInParts(value: unknown): boolean {
  const { family, literal } = recordOf(value);
  return typeof family === 'string' || typeof literal === 'string';
}

function toReferenceName(name: CslName): readonly ReferenceName[] {
  const { family, given, literal, suffix } = name;
  const particle = [name['dropping-particle'], name['non-dropping-particle']]
    .filter((each) => each !== undefined)
    .join(' ');
  const orcid = parseOrcid(name.ORCID);
  const rest = { particle, suffix, ...(orcid === undefined ? {} : { orcid }) };
  if (family !== undefined && nonEmpty(family) !== undefined)
    return [{ form: 'parts', given, family, ...rest }];
  const whole = [literal, name.name].find((each) => nonEmpty(each) !== undefined);
  if (whole !== undefined) return [{ form: 'whole', given, family: whole, ...rest }];
  return given === undefined ? [] : [{ form: 'whole', family: given, ...rest }];
}

/** Zotero writes the archive and its identifier separately, others the identifier as number or note. */
function arxivOf({ archive, locations, number, url, doi, note, venue, publisher }: CslFields) {
  const location = [...locations, number].find((each) => nonEmpty(each) !== undefined);
  const isArxiv = /^arxiv\b/i.test(nonEmpty(archive) ?? nonEmpty(publisher) ?? '');
  const archived = isArxiv && location !== undefined ? `arXiv:${location}` : undefined;
  return findArxivId([archived, number, location, url, doi, note, venue.name].map(nonEmpty));
}

/** DataCite names arXiv's categories in words and then by their code: `Machine Learning (cs.LG)`. */
function codeOf(category: string): readonly string[] {
  return /\(([a-z-]+(?:\.[A-Za-z-]+)?)\)$/.exec(category)?.slice(1) ?? [];
}

function rawOf({ title, abstract, authors, keyword, venue }: CslFields): Reference['raw'] {
  return {
    title,
    abstract,
    authors: authors === undefined ? undefined : JSON.stringify(authors),
    keywords: keyword,
    venue: JSON.stringify(Object.values(venue)),
  };
}

function otherType({ type, title }: CslFields, place: string): readonly Problem[] {
  if (type === undefined || paperTypes.has(type)) return [];
  const message = `is of the type "${type}", not a paper, and was passed over`;
  return [{ severity: 'note', record: title ?? place, message }];
}

/** CSL's names of types and Crossref's names of the same types. */
const paperTypes: ReadonlySet<string> = new Set(
  (
    'article article-journal article-magazine chapter document journal-article manuscript paper-conference ' +
    'posted-content proceedings-article report speech thesis'
  ).split(' '),
);
