import { createReader, NotALiteral, readWhole, type Reader } from './python-reader.ts';
import { readPythonString } from './read-python-string.ts';

/**
 * Reads what Python's `repr` writes of plain data, without evaluating anything: text, numbers, True, False, None,
 * lists, tuples (as lists) and dictionaries whose keys are text
 * (https://docs.python.org/3/library/ast.html#ast.literal_eval). Calls, names, bytes, sets, and nesting deeper than 64
 * are refused with the place.
 */
export function parsePythonLiteral(text: string): PythonLiteral {
  try {
    return { ok: true, value: readWhole(createReader(text), (reader) => readValue(reader, 0)) };
  } catch (error) {
    if (error instanceof NotALiteral) return { ok: false, reason: error.message };
    throw error;
  }
}

function readValue(reader: Reader, depth: number): unknown {
  if (depth > deepest) throw reader.refuse('is nested too deep');
  if (reader.take('[')) return readItems(reader, { close: ']', depth }).items;
  if (reader.take('(')) return readTuple(reader, depth);
  if (reader.take('{')) return readDictionary(reader, depth);
  return readPythonString(reader) ?? readNumber(reader) ?? readWord(reader);
}

function readItems(reader: Reader, { close, depth }: Brackets): Items {
  const items: unknown[] = [];
  let endsWithComma = false;
  while (!reader.take(close)) {
    if (items.length > 0 && !endsWithComma)
      throw reader.refuse(`stands where , or ${close} belongs`);
    items.push(readValue(reader, depth + 1));
    endsWithComma = reader.take(',');
  }
  return { items, endsWithComma };
}

/** `(1)` is a number in parentheses, `(1,)` a tuple. */
function readTuple(reader: Reader, depth: number): unknown {
  const { items, endsWithComma } = readItems(reader, { close: ')', depth });
  return items.length === 1 && !endsWithComma ? items[0] : items;
}

function readDictionary(reader: Reader, depth: number): unknown {
  const entries: [string, unknown][] = [];
  let endsWithComma = true;
  while (!reader.take('}')) {
    if (!endsWithComma) throw reader.refuse('stands where , or } belongs');
    const key = readPythonString(reader);
    if (key === undefined) throw reader.refuse('stands where a key in quotes belongs');
    if (!reader.take(':')) throw reader.refuse('stands where : belongs');
    entries.push([key, readValue(reader, depth + 1)]);
    endsWithComma = reader.take(',');
  }
  // Defines each key as the dictionary's own, `__proto__` too.
  return Object.fromEntries(entries);
}

function readNumber(reader: Reader): number | undefined {
  const written = reader.match(numberPattern);
  if (written === undefined) return undefined;
  const number = Number(written);
  const isExact =
    Number.isFinite(number) && (!/^[+-]?\d+$/.test(written) || Number.isSafeInteger(number));
  if (!isExact) throw reader.refuse(`follows ${written}, a number too large to be kept exactly`);
  return number;
}

function readWord(reader: Reader): boolean | null {
  const word = reader.match(/(?:True|False|None)\b/y);
  if (word === undefined) throw reader.refuse('is no plain value');
  return word === 'None' ? null : word === 'True';
}

const numberPattern = /[+-]?(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?(?![\w.])/y;
const deepest = 64;

export type PythonLiteral =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

interface Brackets {
  readonly close: string;
  readonly depth: number;
}

interface Items {
  readonly items: readonly unknown[];
  readonly endsWithComma: boolean;
}
