import { sha256 } from '../../files/digest.ts';

/** A short digest of a value of a record, the same for equal values: 72 bits of SHA-256 over its JSON, as base64url. */
export function valueToDigest(value: unknown): string {
  const json = JSON.stringify(value) ?? 'undefined';
  return sha256(json, 'base64url').slice(0, 12);
}
