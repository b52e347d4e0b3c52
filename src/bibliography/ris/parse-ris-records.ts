import type { Problem } from '../../problem/problem.ts';

/** A record as the values of each tag, in the order of the file. */
export interface RisRecord {
  readonly line: number;
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/**
 * Parses the records of a RIS file (https://en.wikipedia.org/wiki/RIS_(file_format)), from `TY  - …` to `ER  -`. A line
 * without a tag continues the value above it. Skips lines between records; a record without `ER` is a problem.
 */
export function parseRisRecords(text: string): ParsedRisRecords {
  const records: RisRecord[] = [];
  const problems: Problem[] = [];
  let open: OpenRecord | undefined;
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const [, tag, value = ''] = tagged.exec(line) ?? [];
    if (tag === 'TY') {
      if (open !== undefined) problems.push(notClosed(open));
      open = { line: index + 1, fields: [] };
    }
    if (open === undefined) continue;
    if (tag === 'ER') {
      records.push({ line: open.line, values: valuesOf(open) });
      open = undefined;
    } else if (tag === undefined) open.fields.at(-1)?.lines.push(line);
    else open.fields.push({ tag, lines: [value] });
  }
  if (open !== undefined) problems.push(notClosed(open));
  return { records, problems };
}

function valuesOf({ fields }: OpenRecord): RisRecord['values'] {
  const values = new Map<string, string[]>();
  for (const { tag, lines } of fields) {
    const value = lines.join('\n').trim();
    if (value === '') continue;
    const known = values.get(tag);
    if (known === undefined) values.set(tag, [value]);
    else known.push(value);
  }
  return values;
}

function notClosed({ line, fields }: OpenRecord): Problem {
  const title = fields.find(({ tag }) => tag === 'TI' || tag === 'T1')?.lines.join(' ');
  return {
    severity: 'error',
    line,
    record: title?.trim(),
    message: 'the record has no ER line, so it may be cut off',
    hint: 'End the record with a line "ER  - ", or export it again.',
  };
}

/** The standard demands two spaces before the hyphen and one after it; programs write fewer. */
const tagged = /^[ \t]{0,9}([A-Z][A-Z\d]) {1,2}-(?:[ \t](.*))?$/;

interface OpenRecord {
  readonly line: number;
  readonly fields: { readonly tag: string; readonly lines: string[] }[];
}

interface ParsedRisRecords {
  readonly records: readonly RisRecord[];
  readonly problems: readonly Problem[];
}
