import type { PaperType } from '../../paper/paper-type.ts';
import { findArxivId } from '../find-arxiv-id.ts';
import { isNameSuffix } from '../create-author.ts';
import { isOpenEnd } from '../open-end.ts';
import { settleType } from '../paper-kind.ts';
import { parseCitationKey, parseOrcid } from '../parse-identifiers.ts';
import type { Reference, ReferenceName } from '../reference.ts';
import { cslToType } from './csl-type.ts';
import { listOf, nonEmpty, recordOf, recordsOf } from './json-values.ts';
import { parseCslFields, type CslFields, type CslName } from './parse-csl-fields.ts';

/**
 * Returns whether a value is CSL-JSON, an item, a list of items, or one in an envelope. At least one must have what no other
 * format of papers has: dates in parts, names in parts, or a type together with a title and without keys of our own format.
 *
 * @param isMark returns whether a type counts; by default every known one does
 */
export function isCsl(
  value: unknown,
  isMark = (type: string) => cslToType(type) !== undefined,
): boolean {
  return recordsOf(value).some((each) => {
    const item = recordOf(each);
    const issued = recordOf(item['issued']);
    return (
      'date-parts' in issued ||
      typeof issued['raw'] === 'string' ||
      listOf(item['author']).some(isNameInParts) ||
      ('title' in item && typeof item['type'] === 'string' && isMark(item['type']) && !isOwn(item))
    );
  });
}

function isOwn(item: Readonly<Record<string, unknown>>): boolean {
  return (
    ['authors', 'arxiv', 'listed'].some((key) => key in item) ||
    typeof item['published'] === 'string'
  );
}

/**
 * Parses CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), an array of items or one, as Zotero
 * exports it and as Crossref and DataCite return it for a DOI.
 */
export function parseCsl(value: unknown): readonly Reference[] {
  return recordsOf(value).map((item, index) => parseCslItem(item, `record ${String(index + 1)}`));
}

/** Parses one item of CSL-JSON; `place` identifies it for a person. */
export function parseCslItem(item: unknown, place = 'record 1'): Reference {
  const fields = parseCslFields(item, place);
  const arxiv = arxivOf(fields);
  const authors = fields.authors ?? [];
  const written = authors.filter((name) => !isOpenEnd(wholeName(name) ?? name.family ?? ''));
  return {
    notation: 'markup',
    place,
    title: fields.title,
    subtitle: fields.subtitle,
    language: fields.language,
    authors: written.flatMap(toReferenceName),
    hasMoreAuthors: written.length < authors.length,
    editors: (fields.editors ?? []).flatMap(toReferenceName),
    abstract: fields.abstract,
    published: fields.published,
    arxiv,
    doi: fields.doi,
    categories: arxiv === undefined ? [] : fields.categories.flatMap(codeOf),
    keywords: (fields.keyword ?? '').split(/[,;]/),
    ...placeOf(fields, arxiv),
    publisher: fields.publisher,
    citationKey: keyOf(fields),
    links: fields.url === undefined ? [] : [{ to: 'page', address: fields.url }],
    custom: fields.custom,
    raw: rawOf(fields),
    problems: [],
    refusal: fields.problems,
  };
}

/**
 * Returns what a work is and the numbers that tell where in a volume or a series it is. The `number` of an article is that
 * of the article, the `number` of anything else its own; programs that have no field for the former repeat it as the page.
 */
function placeOf(fields: CslFields, arxiv: string | undefined) {
  const { doi, venue } = fields;
  const type = settleType(cslToType(fields.type ?? ''), { arxiv, doi, venue: venue.name });
  const number = findArxivId([fields.number]) === undefined ? fields.number : undefined;
  const isPart = partTypes.has(type ?? 'article-journal');
  const articleNumber = fields.articleNumber ?? (isPart ? number : undefined);
  const { name, volume, pages } = venue;
  return {
    type,
    // A preprint says nothing of its sort.
    genre: type === 'article' ? undefined : fields.genre,
    number: fields.issue ?? (isPart ? undefined : number),
    articleNumber,
    venue: { name, volume, pages: pages === articleNumber ? undefined : pages },
  };
}

/** The identifier of an item is often the key by which its author cites it; in our own files it is the archive's. */
function keyOf({ keys: [key, id], custom }: CslFields): string | undefined {
  return parseCitationKey(key) ?? (custom.ids.length > 0 ? undefined : parseCitationKey(id));
}

function isNameInParts(value: unknown): boolean {
  const { family, literal } = recordOf(value);
  return typeof family === 'string' || typeof literal === 'string';
}

function toReferenceName(name: CslName): readonly ReferenceName[] {
  const { given, family, suffix } = divideSuffix(name);
  const particle = [name['dropping-particle'], name['non-dropping-particle']]
    .filter((each) => each !== undefined)
    .join(' ');
  const orcid = parseOrcid(name.ORCID);
  const rest = { particle, suffix, ...(orcid === undefined ? {} : { orcid }) };
  if (family !== undefined && nonEmpty(family) !== undefined)
    return [{ form: 'parts', given, family, ...rest }];
  const whole = wholeName(name);
  if (whole !== undefined) return [{ form: 'whole', given, family: whole, ...rest }];
  return given === undefined ? [] : [{ form: 'whole', family: given, ...rest }];
}

/** Programs keep a suffix with the family name, or after a comma with the given one. */
function divideSuffix(name: CslName): Pick<CslName, 'given' | 'family' | 'suffix'> {
  const [, family, behind] = /^(.*[^\s,]),? (\S+)$/s.exec(name.family?.trim() ?? '') ?? [];
  const [, given, after] = /^(.*\S), ?(\S+)$/s.exec(name.given?.trim() ?? '') ?? [];
  if (name.suffix !== undefined) return name;
  if (isNameSuffix(behind ?? '')) return { ...name, family, suffix: behind };
  return isNameSuffix(after ?? '') ? { ...name, given, suffix: after } : name;
}

function wholeName({ literal, name }: CslName): string | undefined {
  return [literal, name].find((each) => nonEmpty(each) !== undefined);
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

function rawOf(fields: CslFields): Reference['raw'] {
  const { title, abstract, authors, editors, keyword, venue } = fields;
  return {
    title,
    abstract,
    authors: authors === undefined ? undefined : JSON.stringify(authors),
    editors: editors === undefined ? undefined : JSON.stringify(editors),
    keywords: keyword,
    venue: JSON.stringify(Object.values(venue)),
  };
}

const partTypes: ReadonlySet<PaperType> = new Set([
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'paper-conference',
  'review',
  'review-book',
]);
