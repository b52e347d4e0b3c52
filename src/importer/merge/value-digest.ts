import { sha256 } from '../../files/digest.ts';

/** Returns a short digest of a value of a record: 72 bits of the SHA-256 of its JSON, as base64url. */
export function valueToDigest(value: unknown): string {
  const json = JSON.stringify(value) ?? 'undefined';
  return sha256(json, 'base64url').slice(0, 12);
}
