import { foldSpace } from '../../tex/text-to-tex.ts';

/** Returns a value's text, of a list the text of its first item; undefined for other values. */
export function firstText(value: unknown): string | undefined {
  return textOrNumber(Array.isArray(value) ? value[0] : value);
}

/** Returns text and numbers as text; undefined for other values. */
export function textOrNumber(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** Returns a text on one line; undefined if nothing is in it. */
export function nonEmpty(text: string | undefined): string | undefined {
  return foldSpace(text ?? '') || undefined;
}

/** Returns the value if it is a list, else an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Returns the value if it is an object and not a list, else an empty one. */
export function recordOf(value: unknown): JsonRecord {
  return isRecord(value) ? value : {};
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type JsonRecord = Readonly<Record<string, unknown>>;
