import type { Reader } from './python-reader.ts';

/**
 * Reads text in single, double or triple quotes with the escapes of
 * https://docs.python.org/3/reference/lexical_analysis.html#escape-sequences, but for names of characters (`\N{…}`).
 * Undefined when something else comes next.
 */
export function readPythonString(reader: Reader): string | undefined {
  const quote = reader.match(/[uU]?(?:'''|"""|'|")/y)?.replace(/^u/i, '');
  if (quote === undefined) return undefined;
  const plain = plainText[quote.length === 1 ? 'line' : 'lines'];
  const end = new RegExp(quote, 'y');
  const parts: string[] = [];
  while (reader.matchExactly(end) === undefined) {
    const part = reader.matchExactly(plain) ?? reader.matchExactly(/["']/y) ?? readEscape(reader);
    parts.push(part);
  }
  return parts.join('');
}

function readEscape(reader: Reader): string {
  const escape = reader.matchExactly(escapePattern);
  if (escape === undefined) throw reader.refuse('is no end of a text in quotes');
  const character = escape[1] ?? '';
  if (/[\r\n]/.test(character)) return '';
  if (/[0-7]/.test(character)) return String.fromCodePoint(parseInt(escape.slice(1), 8));
  if (!/[xuU]/.test(character)) return controls[character] ?? character;
  const code = parseInt(escape.slice(2), 16);
  if (code > 0x10ffff) throw reader.refuse(`follows ${escape}, which is no character`);
  return String.fromCodePoint(code);
}

const plainText = { line: /[^"'\\\r\n]+/y, lines: /[^"'\\]+/y } as const;

const escapePattern =
  /\\(?:\r\n|[\r\n]|[\\'"abfnrtv]|[0-7]{1,3}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})/y;

const controls: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};
