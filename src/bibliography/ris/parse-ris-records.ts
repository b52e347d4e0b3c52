import type { Problem } from '../../problem/problem.ts';

/** A record as the values of each tag, in the order of the file. */
export interface RisRecord {
  readonly line: number;
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/**
 * Parses the records of a RIS file (https://en.wikipedia.org/wiki/RIS_(file_format)), from `TY  - …` to `ER  -` or the next
 * `TY`. A line without a tag continues the value above it. Skips lines between records. A last record without `ER` is a
 * problem, unless the file closes no record at all.
 */
export function parseRisRecords(text: string): ParsedRisRecords {
  const records: OpenRecord[] = [];
  for (const { part, line } of linesOf(text)) {
    const [, tag, value = ''] = tagged.exec(part) ?? [];
    if (tag === 'TY') records.push({ line, fields: [], isClosed: false });
    const record = records.at(-1);
    if (record === undefined || record.isClosed) continue;
    if (tag === 'ER') record.isClosed = true;
    else if (tag === undefined) record.fields.at(-1)?.lines.push(part);
    else record.fields.push({ tag, lines: [value] });
  }
  const last = records.at(-1);
  if (last === undefined || last.isClosed || !records.some(({ isClosed }) => isClosed))
    return { records: records.map(toRecord), problems: [] };
  return { records: records.slice(0, -1).map(toRecord), problems: [cutOff(last)] };
}

/** Some programs forget to end a line before the next tag. */
function linesOf(text: string): readonly NumberedLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .flatMap((line, index) => line.split(gluedTag).map((part) => ({ part, line: index + 1 })));
}

function toRecord({ line, fields }: OpenRecord): RisRecord {
  const values = new Map<string, string[]>();
  for (const { tag, lines } of fields) {
    const value = lines.join('\n').trim();
    if (value === '') continue;
    const known = values.get(tag);
    if (known === undefined) values.set(tag, [value]);
    else known.push(value);
  }
  return { line, values };
}

function cutOff({ line, fields }: OpenRecord): Problem {
  const title = fields.find(({ tag }) => tag === 'TI' || tag === 'T1')?.lines.join(' ');
  return {
    severity: 'error',
    line,
    record: title?.trim(),
    message: 'the record has no ER line, so it may be cut off',
    hint: 'End the record with a line "ER  - ", or export it again.',
  };
}

/** The standard demands two spaces before the hyphen and one after it; programs write fewer and more. */
const tagged = /^[ \t]{0,9}([A-Z][A-Z\d])(?: {2}-| {1,4}-(?=[ \t]|$))([^]*)$/;
const gluedTag = /(?<=\S)[ \t]{2,99}(?=[A-Z][A-Z\d] {2}- )/;

interface NumberedLine {
  readonly part: string;
  readonly line: number;
}

interface OpenRecord {
  readonly line: number;
  readonly fields: { readonly tag: string; readonly lines: string[] }[];
  isClosed: boolean;
}

interface ParsedRisRecords {
  readonly records: readonly RisRecord[];
  readonly problems: readonly Problem[];
}
