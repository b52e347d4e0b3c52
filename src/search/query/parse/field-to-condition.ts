import type { Attachment } from '../../archive-files.ts';
import { cleanWords } from './clean-words.ts';
import { parseBound, parseDates } from './parse-dates.ts';
import type { Condition, SearchedField } from '../plan.ts';
import type { Operand } from './split-query.ts';

/**
 * Converts a field and its value to a condition; undefined when the value means nothing. Topics, organisations, periods
 * and attachments may be lists separated by commas, of which one item must match.
 *
 * @param name one of {@link fieldNames}
 */
export function fieldToCondition(name: string, operand: Value): Condition | undefined {
  const field = fields.get(name);
  switch (field) {
    case undefined:
      return undefined;
    case 'authors':
    case 'title':
    case 'venue':
    case 'publisher':
    case 'keywords': {
      const words = cleanWords(field === 'authors' ? givenFirst(operand.text) : operand.text);
      if (words.length === 0) return undefined;
      const text = words.join(' ');
      return { kind: 'field', field, text: operand.isQuoted ? `"${text}"` : text };
    }
    default:
      return listToCondition(operand, (value) => valueToCondition(field, value));
  }
}

/** Puts a name in the order of records: `Dao, Tri` becomes `Tri Dao`. */
function givenFirst(name: string): string {
  return name.replace(/^([^,]+),([^,]+)$/, '$2 $1');
}

function listToCondition(
  { text, isQuoted }: Value,
  toCondition: (value: string) => Condition | undefined,
): Condition | undefined {
  const values = isQuoted
    ? [text]
    : text
        .replace(aroundValues, '')
        .split(/[,|]/)
        .filter((value) => value !== '');
  const conditions = values.map((value) => toCondition(value.trim()));
  if (conditions.length === 0 || conditions.includes(undefined)) return undefined;
  const all = conditions.filter((condition) => condition !== undefined);
  return all.length > 1 ? { kind: 'any', conditions: all } : all[0];
}

/** Brackets around the value, and the end of a sentence; two dots are an open period. */
const aroundValues = /^[([]+|(?:[)\],;]|(?<!\.)\.)+$/g;

function valueToCondition(field: ListField, value: string): Condition | undefined {
  switch (field) {
    case 'topic':
    case 'organization':
      return /[\p{L}\p{N}]/u.test(value) ? { kind: field, text: value } : undefined;
    case 'categories':
    case 'identifiers':
      return /[\p{L}\p{N}]/u.test(value) ? { kind: 'field', field, text: value } : undefined;
    case 'has': {
      const what = attachmentNames.get(value.toLowerCase());
      return what === undefined ? undefined : { kind: 'has', what };
    }
    case 'dates': {
      const dates = parseDates(value);
      return dates === undefined ? undefined : { kind: 'dates', ...dates };
    }
    default: {
      const dates = parseBound(field, value);
      return dates === undefined ? undefined : { kind: 'dates', ...dates };
    }
  }
}

type ListField = Exclude<Field, 'authors' | 'title' | 'venue' | 'publisher' | 'keywords'>;
type Field =
  | SearchedField
  | 'topic'
  | 'organization'
  | 'has'
  | 'dates'
  | 'before'
  | 'after'
  | 'since'
  | 'until';

const fields: ReadonlyMap<string, Field> = new Map(
  Object.entries({
    author: 'authors',
    authors: 'authors',
    by: 'authors',
    title: 'title',
    titles: 'title',
    intitle: 'title',
    venue: 'venue',
    venues: 'venue',
    journal: 'venue',
    conference: 'venue',
    publisher: 'publisher',
    publishers: 'publisher',
    category: 'categories',
    categories: 'categories',
    keyword: 'keywords',
    keywords: 'keywords',
    arxiv: 'identifiers',
    doi: 'identifiers',
    id: 'identifiers',
    tag: 'topic',
    tags: 'topic',
    topic: 'topic',
    topics: 'topic',
    org: 'organization',
    orgs: 'organization',
    organization: 'organization',
    organisation: 'organization',
    organizations: 'organization',
    organisations: 'organization',
    has: 'has',
    year: 'dates',
    years: 'dates',
    month: 'dates',
    months: 'dates',
    day: 'dates',
    days: 'dates',
    date: 'dates',
    dates: 'dates',
    before: 'before',
    after: 'after',
    since: 'since',
    until: 'until',
  } as const),
);

/** All names of fields, in lower case. */
export const fieldNames: ReadonlySet<string> = new Set(fields.keys());

const attachmentNames: ReadonlyMap<string, Attachment> = new Map(
  Object.entries({
    code: 'code',
    github: 'code',
    model: 'models',
    models: 'models',
    dataset: 'datasets',
    datasets: 'datasets',
    data: 'datasets',
    video: 'video',
    videos: 'video',
    demo: 'demos',
    demos: 'demos',
  } as const),
);

type Value = Pick<Operand, 'text' | 'isQuoted'>;
