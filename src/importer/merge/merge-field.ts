import { valueToDigest } from './value-digest.ts';
import type { FieldState } from './paper-state.ts';
import { sourceRank } from './source-rank.ts';

/** One field of a stored paper and what a source says about it. */
export interface FieldMerge {
  readonly field: string;
  readonly kind: string;
  /** The value in the file; undefined if it has none. */
  readonly current: unknown;
  readonly state: FieldState | undefined;
  readonly incoming: unknown;
  /** What the source wrote before its text was repaired, if it was. */
  readonly raw: string | undefined;
  readonly isAssumed: boolean;
}

export interface MergedField {
  readonly value: unknown;
  readonly state: FieldState | undefined;
  /** Why the source's new statement was not taken, if it differs from the file. */
  readonly keptFor: 'person' | 'source' | undefined;
}

/**
 * Merges one field three ways. A value that a person wrote stays: the file differs from what was last written there.
 * Otherwise the source's value is taken, unless a better source gave the present one, or another source gave it and
 * this one only repeats itself.
 */
export function mergeField(merge: FieldMerge): MergedField {
  const { field, kind, current, state, incoming } = merge;
  const rawDigest = valueToDigest(merge.raw ?? incoming);
  const isNews = state?.raw[kind] !== rawDigest;
  const isSame = valueToDigest(current) === valueToDigest(incoming);
  if (merge.isAssumed && (current !== undefined || state !== undefined)) {
    return { value: current, state, keptFor: undefined };
  }
  const raw = { ...state?.raw, [kind]: rawDigest };
  const keep = (keptFor: 'person' | 'source'): MergedField => ({
    value: current,
    state: { written: state?.written ?? null, from: state?.from ?? kind, raw },
    keptFor: isNews && !isSame ? keptFor : undefined,
  });
  if (isPersons(current, state)) return keep('person');

  const from = state?.from ?? kind;
  const isBetter = sourceRank(kind, field) - sourceRank(from, field);
  if (isBetter < 0 || (from !== kind && isBetter === 0 && !isNews)) return keep('source');
  const takesOver = state === undefined || isBetter > 0 || !isSame;
  return {
    value: incoming,
    state: { written: valueToDigest(incoming), from: takesOver ? kind : from, raw },
    keptFor: undefined,
  };
}

/** Returns whether a person wrote, changed or removed a value: the file is not as the importer left it. */
function isPersons(current: unknown, state: FieldState | undefined): boolean {
  if (state === undefined) return current !== undefined;
  return (current === undefined ? null : valueToDigest(current)) !== state.written;
}
