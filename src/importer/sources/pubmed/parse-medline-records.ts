/** A record as its fields, in the order of the file. */
export interface MedlineRecord {
  /** 1-based. */
  readonly line: number;
  readonly fields: readonly { readonly tag: string; readonly value: string }[];
}

/**
 * Parses the records of PubMed's format. Each begins with `PMID-`; a field has a tag of up to four letters, and lines that
 * begin with blanks continue the one above. Skips lines that are neither.
 */
export function parseMedlineRecords(text: string): readonly MedlineRecord[] {
  const records: OpenRecord[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const [, tag, value = ''] = tagged.exec(line) ?? [];
    if (tag === 'PMID') records.push({ line: index + 1, fields: [] });
    const fields = records.at(-1)?.fields;
    if (tag !== undefined) fields?.push({ tag, lines: [value] });
    else if (/^\s+\S/.test(line)) fields?.at(-1)?.lines.push(line);
  }
  return records.map(({ line, fields }) => ({ line, fields: fields.flatMap(joinLines) }));
}

function joinLines({ tag, lines }: OpenField): MedlineRecord['fields'] {
  const value = lines
    .map((line) => line.trim())
    .join(' ')
    .trim();
  return value === '' ? [] : [{ tag, value }];
}

const tagged = /^([A-Z][A-Z\d]{0,3}) {0,3}- ?(.*)$/s;

interface OpenRecord {
  readonly line: number;
  readonly fields: OpenField[];
}

interface OpenField {
  readonly tag: string;
  readonly lines: string[];
}
