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

/** Returns a value if it is an object and not a list, else an empty object. */
export function recordOf(value: unknown): JsonRecord {
  return isRecord(value) ? value : {};
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type JsonRecord = Readonly<Record<string, unknown>>;
