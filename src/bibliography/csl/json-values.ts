import { foldSpace } from '../../tex/text-to-tex.ts';

/** Returns a value that is text or a number as text, or the first such value of a list; undefined for any other. */
export function firstText(value: unknown): string | undefined {
  return textOrNumber(Array.isArray(value) ? value[0] : value);
}

/** Returns a value that is text or a number as text; undefined for any other. */
export function textOrNumber(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** Returns a text on one line; undefined if it is blank. */
export function nonEmpty(text: string | undefined): string | undefined {
  return foldSpace(text ?? '') || undefined;
}

/** Returns a value if it is a list, else an empty list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/**
 * Returns the records of a JSON value: the items of a list, or of a list in an envelope as some services and programs put
 * around it (`{"items": […]}`), or else the value itself.
 */
export function recordsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const envelope = recordOf(value);
  const lists = 'title' in envelope ? [] : envelopeKeys.map((key) => envelope[key]);
  return lists.find((list) => Array.isArray(list)) ?? [value];
}

/** Returns a value if it is an object and not a list, else an empty object. */
export function recordOf(value: unknown): JsonRecord {
  return isRecord(value) ? value : {};
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const envelopeKeys = ['items', 'references', 'data', 'papers', 'records', 'results', 'entries'];

type JsonRecord = Readonly<Record<string, unknown>>;
