import type { Problem } from '../../problem/problem.ts';
import { showValue } from '../../problem/show-value.ts';
import { createDate, parseDate } from '../create-date.ts';
import type { ReferenceCustom } from '../reference.ts';
import { isRecord, listOf, nonEmpty, recordOf, firstText, textOrNumber } from './json-values.ts';

/**
 * Parses the keys of an item of CSL-JSON (https://github.com/citation-style-language/schema, csl-data.json) that the
 * archive uses, and ignores the others. Text may be a number, as the schema allows, and a title may be a list, as some
 * services write it. A value of any other shape is a problem; its first text is taken, if it has one.
 */
export function parseCslFields(item: unknown, record: string) {
  const problems: Problem[] = [];
  const report: Report = (path, value, hint) => {
    const message = `${path.length === 0 ? 'the record ' : ''}is ${showValue(value)}`;
    problems.push({ severity: 'error', record, key: path.join('.'), message, hint });
  };
  const { fields, text } = createReader(item, { path: [], report, hint: itemHint });
  const lenient = (...keys: readonly string[]): string | undefined =>
    keys.map((key) => firstText(fields[key])).find((each) => nonEmpty(each) !== undefined);
  // In this order problems are listed.
  const parsed = {
    type: text('type', type),
    title: text('title', title),
    subtitle: lenient('subtitle'),
    authors: parseNames('author', fields['author'], report),
    published: parseDates(fields, report),
    abstract: text('abstract'),
    doi: text('DOI'),
    url: text('URL'),
    venue: {
      name: text('container-title', title) ?? eventOf(fields),
      volume: text('volume'),
      pages: text('page'),
    },
    publisher: text('publisher'),
    number: text('number'),
    issue: lenient('issue'),
    articleNumber: lenient('article-number'),
    genre: lenient('genre'),
    editors: parseNames('editor', fields['editor'], () => undefined),
    archive: text('archive'),
    locations: [text('archive_location'), text('archive-location')],
    note: text('note'),
    keyword: text('keyword'),
    language: lenient('language'),
    keys: [lenient('citation-key'), lenient('id')],
    categories: listOf(fields['categories']).filter((each) => typeof each === 'string'),
    custom: parseCustom(fields['custom']),
  };
  return { ...parsed, problems };
}

/** Returns undefined if the item has no such names at all. */
function parseNames(role: string, value: unknown, report: Report): readonly CslName[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) report([role], value, 'Write a list of names.');
  return listOf(value).map((name, index) => {
    const { text } = createReader(name, { path: [role, index], report });
    return Object.fromEntries(nameKeys.map((key) => [key, text(key)]));
  });
}

/** A conference may be named by itself; Crossref describes it. */
function eventOf(fields: Readonly<Record<string, unknown>>): string | undefined {
  const { event } = fields;
  return firstText(fields['event-title']) ?? firstText(event) ?? firstText(recordOf(event)['name']);
}

/** Where the date of issue is not known, Crossref has others. */
function parseDates(fields: Readonly<Record<string, unknown>>, report: Report): string | undefined {
  const others = ['published', 'published-online', 'published-print', 'posted', 'available-date'];
  return [
    parseDateVariable('issued', fields['issued'], report),
    ...others.map((key) => parseDateVariable(key, fields[key], () => undefined)),
  ].find((date) => date !== undefined);
}

/**
 * Returns a date in parts, as text, or as `{"year": …}`. A range of dates counts as its first day, a season as its year.
 */
function parseDateVariable(key: string, value: unknown, report: Report): string | undefined {
  const written = textOrNumber(value);
  if (written !== undefined) return parseDate(written);
  // Pandoc has lists of `{"year": …}`.
  const list = isRecord(listOf(value)[0]) ? listOf(value)[0] : { 'date-parts': value };
  const date = Array.isArray(value) ? list : (value ?? {});
  const { fields, text } = createReader(date, { path: [key], report });
  const parts = listOf(fields['date-parts']);
  const first = Array.isArray(parts[0]) ? listOf(parts[0]) : parts;
  return (
    createDate(first.map(firstText)) ??
    parseDate([text('raw'), text('literal')].filter((each) => each !== undefined).join('; ')) ??
    createDate(['year', 'month', 'day'].map((part) => textOrNumber(fields[part])))
  );
}

function parseCustom(value: unknown): ReferenceCustom {
  const custom = recordOf(value);
  const text = (key: string): string | undefined => nonEmpty(textOrNumber(custom[key]));
  const texts = (key: string): readonly string[] =>
    listOf(custom[key]).flatMap((each) => nonEmpty(textOrNumber(each)) ?? []);
  const count = custom['authorCount'];
  return {
    ids: texts('ids'),
    url: text('url'),
    titleTex: textOrNumber(custom['titleTex']),
    category: text('category'),
    pdf: text('pdf'),
    keywords: custom['keywords'] === undefined ? undefined : texts('keywords'),
    authorCount: typeof count === 'number' && Number.isInteger(count) ? count : undefined,
  };
}

function createReader(value: unknown, { path, report, hint }: ReaderOptions): FieldReader {
  if (!isRecord(value))
    report(path, value, hint ?? `Invalid input: expected object, received ${kindOf(value)}`);
  const fields = recordOf(value);
  const text: FieldReader['text'] = (key, { isValid, hint } = words) => {
    const found = fields[key] ?? undefined;
    if (found !== undefined && !isValid(found)) report([...path, key], found, hint);
    return firstText(found);
  };
  return { fields, text };
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** `name` is Crossref's key for a group. The importer remembers names as JSON with the keys in this order. */
const nameKeys = [
  ...(['family', 'given', 'literal', 'name', 'suffix'] as const),
  ...(['dropping-particle', 'non-dropping-particle', 'ORCID'] as const),
];

const itemHint = 'Write an item, {"type": …, "title": …, "author": […]}.';
const words: Shape = {
  isValid: (value) => textOrNumber(value) !== undefined,
  hint: 'Write text or a number.',
};
const title: Shape = {
  isValid: (value) => [value].flat().every((each) => typeof each === 'string'),
  hint: 'Write text.',
};
const type: Shape = {
  isValid: (value) => typeof value === 'string',
  hint: 'Write the type, for example "paper-conference".',
};

interface Shape {
  readonly isValid: (value: unknown) => boolean;
  readonly hint: string;
}

type Path = readonly (string | number)[];
type Report = (path: Path, value: unknown, hint: string) => void;

interface ReaderOptions {
  readonly path: Path;
  readonly report: Report;
  /** For a value that is not an object. */
  readonly hint?: string;
}

interface FieldReader {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly text: (key: string, shape?: Shape) => string | undefined;
}

export type CslFields = ReturnType<typeof parseCslFields>;
export type CslName = Readonly<Partial<Record<(typeof nameKeys)[number], string | undefined>>>;
