import type { EngineEnvironment } from './engine-environment.ts';

/**
 * Loads what a result shows of the record file of a paper, `/papers/<id>.json`. The file is not part of the index: it may be newer
 * or older, and what it says is shown.
 *
 * @throws {Error} when it cannot be loaded, or is not a record
 */
export async function loadRecordFile(
  address: string,
  { fetch }: Pick<EngineEnvironment, 'fetch'>,
): Promise<RecordFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${String(response.status)} for ${address}`);
  const record: unknown = await response.json();
  const [id, title] = ['id', 'title'].map((key) => textAt(record, key));
  if (id === undefined || title === undefined) throw new Error(`${address} cannot be read`);
  const others = [textAt(record, 'arxiv'), textAt(record, 'doi'), ...textsAt(record, 'aliases')];
  const text = textAt(record, 'plainText') ?? textAt(record, 'summary') ?? '';
  return {
    title,
    text: text
      .replaceAll('\u200B', '')
      .replace(/[\s\x85]+/gu, ' ')
      .trim(),
    authors: listAt(record, 'authors').flatMap((author) => textAt(author, 'name') ?? []),
    identifiers: [...new Set([id, ...others.filter((each) => each !== undefined)])],
    venue: textAt(valueAt(record, 'venue'), 'name'),
    publisher: textAt(record, 'publisher'),
    keywords: textsAt(record, 'keywords'),
  };
}

/** A record file, as far as a result shows it. */
export interface RecordFile {
  /** As the record has it; the table of the bundle has titles with formulas and escapes. */
  readonly title: string;
  /** Abstract and notes on one line: the same words, in the same places, as were indexed. */
  readonly text: string;
  readonly authors: readonly string[];
  /** The identifier in the archive, then all others. */
  readonly identifiers: readonly string[];
  readonly venue: string | undefined;
  readonly publisher: string | undefined;
  readonly keywords: readonly string[];
}

function textAt(value: unknown, key: string): string | undefined {
  const found = valueAt(value, key);
  return typeof found === 'string' ? found : undefined;
}

function textsAt(value: unknown, key: string): readonly string[] {
  return listAt(value, key).filter((each) => typeof each === 'string');
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const found = valueAt(value, key);
  return Array.isArray(found) ? found : [];
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}
