/** A BibTeX file, and the limit before which an entry must end. */
export interface BibtexSource {
  readonly text: string;
  readonly partners: Int32Array;
  /** Offset at which the next entry begins. */
  readonly limit: number;
}

/** The text between the delimiters of an entry. */
export interface EntryBody {
  readonly key: string;
  readonly fields: readonly (readonly [name: string, value: readonly ValuePart[]])[];
  /** Offset after the closing delimiter. */
  readonly end: number;
}

/** `{text}`, `"text"`, a number, or the name of a macro. */
export interface ValuePart {
  readonly type: 'text' | 'macro';
  readonly value: string;
}

/** Why an entry cannot be read, and at which offset. */
export interface Fault {
  readonly at: number;
  readonly message: string;
}

/**
 * Parses the body of an entry, which starts after its opening delimiter: a citation key if `hasKey` (`@string` has none),
 * then `name = value` separated by commas, which may be missing, and the `%` comments that some tools write.
 */
export function parseEntryBody(
  source: BibtexSource,
  { start, close, hasKey }: Opening,
): EntryBody | Fault {
  const { text, limit } = source;
  const key = hasKey ? citationKeyAt(source, { start, close }) : '';
  if (key === undefined)
    return { at: start, message: 'the entry has no citation key that can be read' };
  const fields: [string, readonly ValuePart[]][] = [];
  let at = start + key.length;
  for (;;) {
    at += matchAt(between, text, at)?.length ?? 0;
    if (at >= limit) return { at: start, message: `the entry is not closed by "${close}"` };
    if (text[at] === close) return { key: key.trim(), fields, end: at + 1 };
    const field = parseField(source, at);
    if ('message' in field) return field;
    fields.push([field.name.toLowerCase(), field.parts]);
    at = field.end;
  }
}

/**
 * Returns the citation key; empty if the entry has none and begins with a field, as EndNote writes them. Some programs write
 * keys with commas (Scopus, from the names of groups) or with braces and quotes (from accents).
 */
function citationKeyAt(
  { text, limit }: BibtexSource,
  { start, close }: Pick<Opening, 'start' | 'close'>,
): string | undefined {
  if (matchAt(fieldStart, text, start) !== undefined) return '';
  const found = matchAt(keyPattern, text, start) ?? '';
  const key = close === ')' ? (found.split(')')[0] ?? '') : found;
  const end = start + key.length;
  return end >= limit || text[end] === ',' || text[end] === close ? key : undefined;
}

function parseField(source: BibtexSource, start: number): Field | Fault {
  const { text, limit } = source;
  const name = matchAt(fieldName, text, start) ?? '';
  let at = skipSpace(text, start + name.length);
  if (name === '' || text[at] !== '=' || at >= limit) {
    const found = text.slice(start, Math.min(limit, start + 30)).split('\n')[0] ?? '';
    return { at: start, message: `"${found}" is no field; a field is name = {value}` };
  }
  const parts: ValuePart[] = [];
  const blank = matchAt(noValue, text, at + 1);
  if (blank !== undefined) return { name, parts, end: at + 1 + blank.length };
  do {
    const part = parsePart(source, skipSpace(text, at + 1));
    if (part === undefined)
      return { at: start, message: `the value of "${name}" is missing or is not closed` };
    parts.push(part);
    at = skipSpace(text, part.end);
  } while (text[at] === '#' && at < limit);
  return { name, parts, end: at };
}

function parsePart(source: BibtexSource, at: number): Part | undefined {
  const { text, partners, limit } = source;
  const end = text[at] === '{' ? partners[at] : text[at] === '"' ? closingQuote(source, at) : at;
  if (end === undefined || end < 0 || end >= limit) return undefined;
  if (end > at) return { type: 'text', value: text.slice(at + 1, end), end: end + 1 };
  const value = matchAt(word, text, at);
  return value === undefined
    ? undefined
    : { type: /^\d/.test(value) ? 'text' : 'macro', value, end: at + value.length };
}

/** Quotes inside braces do not close a value. */
function closingQuote({ text, partners, limit }: BibtexSource, start: number): number {
  for (let at = start + 1; at < limit; at += 1) {
    if (text[at] === '"') return at;
    if (text[at] === '}') return -1;
    if (text[at] !== '{') continue;
    const partner = partners[at] ?? -1;
    if (partner < 0) return -1;
    at = partner;
  }
  return -1;
}

function skipSpace(text: string, at: number): number {
  return at + (matchAt(space, text, at)?.length ?? 0);
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

const fieldStart = /\s{0,99}[a-z][\w-]{0,99}\s{0,9}=/iy;
/** What follows a comma belongs to the key if it stands on the same line before another comma and is not a field. */
const keyPattern =
  /(?:[^,{}=]|\{[^{},]{0,99}\}){0,1000}(?:,(?=[^\n,{}="]{0,99},)[^\n,{}="]{1,99}){0,9}/y;
const noValue = /\s{0,99}(?=[,})])/y;
const between = /(?:[\s,]+|%[^\n]*)*/y;
const fieldName = /[^\s=,{}()"#%@]{1,200}/y;
const word = /[^\s=,{}()"#%]+/y;
const space = /\s*/y;

interface Opening {
  readonly start: number;
  readonly close: '}' | ')';
  readonly hasKey: boolean;
}

interface Field {
  readonly name: string;
  readonly parts: readonly ValuePart[];
  readonly end: number;
}

type Part = ValuePart & { readonly end: number };
