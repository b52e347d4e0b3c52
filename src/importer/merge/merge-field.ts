import type { FieldState } from './paper-state.ts';
import { preferExact } from './prefer-exact.ts';
import { sourceRank } from './source-rank.ts';
import { valueToDigest } from './value-digest.ts';

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
  /** True if the source describes a later version, which replaces what an earlier one said, however exact. */
  readonly isRevision: boolean;
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
 * this one only repeats itself. Where the two agree, what is more exact in either stays, whichever came last.
 */
export function mergeField(merge: FieldMerge): MergedField {
  const { field, kind, current, state, incoming } = merge;
  if (merge.isAssumed && (current !== undefined || state !== undefined)) {
    return { value: current, state, keptFor: undefined };
  }
  const rawDigest = valueToDigest(merge.raw ?? incoming);
  const isNews = state?.raw[kind] !== rawDigest;
  const raw = { ...state?.raw, [kind]: rawDigest };
  const from = state?.from ?? kind;
  const isSame = valueToDigest(current) === valueToDigest(incoming);
  if (isPersons(current, state)) {
    return {
      value: current,
      state: { written: state?.written ?? null, from, raw },
      keptFor: isNews && !isSame ? 'person' : undefined,
    };
  }
  const isBetter = sourceRank(kind, field) - sourceRank(from, field);
  const isKept = isBetter < 0 || (from !== kind && isBetter === 0 && !isNews);
  const [preferred, other] = isKept ? [current, incoming] : [incoming, current];
  const exact = merge.isRevision ? undefined : preferExact(field, preferred, other);
  const value = exact ?? preferred;
  const written = value === undefined ? null : valueToDigest(value);
  const isUnchanged = written === valueToDigest(current);
  if (isKept || (isUnchanged && !isSame)) {
    return {
      value,
      // Its own words that are less exact do not replace those that the value came from.
      state: { written, from, raw: from === kind ? { [kind]: rawDigest, ...state?.raw } : raw },
      keptFor: exact === undefined && isNews && !isSame ? 'source' : undefined,
    };
  }
  const takesOver = state === undefined || isBetter > 0 || !isUnchanged;
  return { value, state: { written, from: takesOver ? kind : from, raw }, keptFor: undefined };
}

/** Returns whether a person wrote, changed or removed a value: the file is not as the importer left it. */
function isPersons(current: unknown, state: FieldState | undefined): boolean {
  if (state === undefined) return current !== undefined;
  return (current === undefined ? null : valueToDigest(current)) !== state.written;
}
