/**
 * Returns a slug as a segment of a path: as it is, or if it is longer than a segment may be, its beginning and a digest
 * of the whole, so that two long names that begin alike have two pages. Always the same for the same slug.
 */
export function toPathSegment(slug: string): string {
  if (fitsPath(slug)) return slug;
  const digest = digestOf(slug);
  return `${beginningOf(slug, longestSegment - digest.length - 1)}-${digest}`;
}

/**
 * Returns whether a text is short enough for a segment of a path, as file name and with what is appended to it:
 * `.linkset.json`, and the name under which a file is written. File systems allow 255 bytes.
 */
export function fitsPath(segment: string): boolean {
  return bytesOf(segment).length <= longestSegment;
}

/** Returns as many whole characters from the beginning of a slug as fit into a number of bytes in UTF-8. */
export function beginningOf(slug: string, bytes: number): string {
  if (bytesOf(slug).length <= bytes) return slug;
  const cut = new TextDecoder().decode(bytesOf(slug).slice(0, bytes));
  return cut.replace(/[-.\ufffd]+$/u, '');
}

/** Computes 64-bit FNV-1a (https://www.rfc-editor.org/rfc/rfc9923), which browsers do not have. */
function digestOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytesOf(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(36);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** In bytes of UTF-8. */
export const longestSegment = 180;
