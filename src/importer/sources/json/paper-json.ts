import { z } from 'astro/zod';
import { recordOf, recordsOf } from '../../../bibliography/csl/json-values.ts';
import { parseArxivId } from '../../../paper/arxiv-id.ts';
import { parseDoi } from '../../../paper/doi.ts';
import { moveFormerKeys } from '../../../paper/former-keys.ts';
import { PaperRecordSchema } from '../../../paper/schema.ts';
import { issueToProblems } from '../../../problem/issue-to-problem.ts';
import type { Problem } from '../../../problem/problem.ts';
import { strictRecord } from '../../../problem/strict-record.ts';
import { cleanAbstract, cleanName, cleanTitle } from '../../clean/clean-text.ts';
import { cleanUnicode } from '../../clean/clean-unicode.ts';
import type { ImportedPaper } from '../imported-paper.ts';
import { markupToText } from '../bibliography/markup-to-text.ts';
import { parseJson } from './parse-json.ts';
import { parseRecords } from '../parse-records.ts';
import type { ParsedInput, Source } from '../source.ts';

/**
 * The generic import format: a JSON array of papers, bare or in an envelope such as `{"papers": […]}`, each an object with
 * the keys of a paper file (`title` at least, without `aliases`, `distinctFrom` and `sources`) and `abstract`. Identifiers
 * may have a version or be addresses. The records that an archive publishes (`papers.jsonl`) are accepted too.
 */
export const paperJson: Source = {
  kind: 'json',
  description: 'a JSON array of papers, [{"title": …, "arxiv": …, "authors": […]}]',
  recognises: (text) => /^\uFEFF?\s*\[/.test(text) || hasTitles(text),
  parse: parsePaperJson,
};

const {
  aliases: _aliases,
  distinctFrom: _distinct,
  sources: _sources,
  ...fields
} = PaperRecordSchema.shape;
const JsonPaperSchema = strictRecord({
  ...fields,
  /** Paragraphs are separated by a blank line; TeX math is between dollars. */
  abstract: z
    .string({ error: 'Write the abstract as text.' })
    .trim()
    .min(1, 'Write the abstract, or leave the key out.')
    .optional(),
});

/** The keys of a record of the generic format. */
export const paperJsonKeys: ReadonlySet<string> = new Set(Object.keys(JsonPaperSchema.shape));

/** Returns whether a text is one JSON object that is a paper or holds papers. */
function hasTitles(text: string): boolean {
  const json = /^\uFEFF?\s*\{/.test(text) ? parseJson(text) : { value: undefined };
  return (
    'value' in json &&
    recordsOf(json.value).some((record) => typeof recordOf(record)['title'] === 'string')
  );
}

function parsePaperJson(text: string): ParsedInput {
  const json = parseJson(text);
  if ('problem' in json) return { papers: [], problems: [json.problem] };
  return parseRecords(recordsOf(json.value), (record, index) =>
    parsePaperRecord(record, `record ${String(index + 1)}`),
  );
}

/**
 * Converts one record of the generic format to a paper. An unknown key or a value of the wrong kind is an error that
 * names its key.
 *
 * @param raw parsed JSON
 * @param place what a person calls the record if it has no title
 */
export function parsePaperRecord(raw: unknown, place: string): ParsedInput {
  const label = labelOf(raw, place);
  const record = moveFormerKeys(raw);
  const plain = withoutArchiveKeys(record);
  const input = withPlainIdentifiers(plain);
  const result = JsonPaperSchema.safeParse(input);
  if (!result.success) {
    const problems = result.error.issues
      .flatMap((issue) => issueToProblems(issue, input, () => undefined))
      .map(({ path, message, hint }): Problem => ({
        severity: 'error',
        record: label,
        key: path.join('.'),
        message,
        hint,
      }));
    return { papers: [], problems };
  }
  return recordToPaper(result.data, {
    label,
    given: recordOf(plain),
    isRepaired: plain !== record,
  });
}

function recordToPaper(parsed: JsonPaper, { label, given, isRepaired }: Given): ParsedInput {
  const { abstract: rawAbstract, ...record } = parsed;
  const read = isRepaired ? (text: string) => text : markupToText;
  const title = isRepaired
    ? { title: oneLine(record.title), problems: [] }
    : cleanTitle(read(record.title));
  const abstract = rawAbstract === undefined ? undefined : cleanAbstract(read(rawAbstract));
  const links = { code: abstract?.code, project: abstract?.project };
  const nameOf = isRepaired ? oneLine : cleanName;
  const names = (['authors', 'editors'] as const).filter((role) => role in given);
  const paper: ImportedPaper = {
    label,
    record: {
      ...Object.fromEntries(Object.entries(links).filter(([, link]) => link !== undefined)),
      // Defaults of the schema are not statements of the source.
      ...Object.fromEntries(Object.entries(record).filter(([key]) => given[key] !== undefined)),
      ...Object.fromEntries(
        names.map((role) => [
          role,
          record[role].map((author) => ({ ...author, name: nameOf(author.name) })),
        ]),
      ),
      title: title.title,
    },
    abstract: abstract?.paragraphs,
    raw: {
      title: record.title,
      ...(rawAbstract === undefined ? {} : { abstract: rawAbstract }),
      ...Object.fromEntries(names.map((role) => [role, JSON.stringify(record[role])])),
    },
    assumed: [],
  };
  const problems = [...title.problems, ...(abstract?.problems ?? [])];
  return { papers: [paper], problems: problems.map((problem) => ({ ...problem, record: label })) };
}

function oneLine(text: string): string {
  return cleanUnicode(text).replace(/\s+/gu, ' ').trim();
}

/** Returns a label by which the author of the file finds the record: `record 3: Its title`. */
function labelOf(raw: unknown, place: string): string {
  const titled = z.object({ title: z.string() }).safeParse(raw);
  return titled.success ? `${place}: ${titled.data.title.replace(/\s+/g, ' ').trim()}` : place;
}

/** Drops identifiers and sources that another archive assigned: the importing archive assigns its own. */
function withoutArchiveKeys(raw: unknown): unknown {
  const record = z.looseObject({ id: z.string(), page: z.string().optional() }).safeParse(raw);
  if (!record.success) return raw;
  const { id: _id, page, url, aliases: _former, sources: _origins, ...rest } = record.data;
  // Earlier versions wrote the page as `url`.
  return page === undefined ? rest : { ...rest, url };
}

function withPlainIdentifiers(raw: unknown): unknown {
  const record = z.record(z.string(), z.unknown()).safeParse(raw);
  if (!record.success) return raw;
  const { arxiv, doi } = record.data;
  return {
    ...record.data,
    ...(typeof arxiv === 'string' ? { arxiv: parseArxivId(arxiv)?.id ?? arxiv } : {}),
    ...(typeof doi === 'string' ? { doi: parseDoi(doi) ?? doi } : {}),
  };
}

type JsonPaper = z.output<typeof JsonPaperSchema>;

interface Given {
  readonly label: string;
  readonly given: Readonly<Record<string, unknown>>;
  /** True if an archive published it, so that braces and tags in title and names are meant literally. */
  readonly isRepaired: boolean;
}
