import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

/**
 * Renames the results of a bundle to their numbers, in the order in which their records were added. Pagefind names them
 * after files of its own, which readers do not need, by digests that cost 4 bytes a paper in two files.
 *
 * @param file `pagefind.<hash>.pf_meta`: the compressed word `pagefind_dcd`, then, in CBOR, a list that begins with
 * Pagefind's version and a list of results, each with its name, the number of its words and the name of its file
 * @returns the number of results
 * @throws {Error} when the file is not of this form, because another version of Pagefind wrote it
 * @see https://www.rfc-editor.org/info/rfc8949/ CBOR
 */
export function numberResults(file: string): number {
  const bytes = gunzipSync(readFileSync(file));
  if (!bytes.toString('latin1').startsWith(mark)) throw new Error(`${file} is not of Pagefind`);
  const whole = readHead(bytes, mark.length, 'list');
  const results = readHead(bytes, skipText(bytes, whole.end), 'list');
  const pieces: Uint8Array[] = [bytes.subarray(0, results.end)];
  let at = results.end;
  for (let number = 0; number < results.value; number += 1) {
    const name = readHead(bytes, at, 'list').end;
    const words = skipText(bytes, name);
    const shared = readHead(bytes, words, 'number').end;
    pieces.push(bytes.subarray(at, name), toText(String(number)), bytes.subarray(words, shared));
    pieces.push(toText(''));
    at = skipText(bytes, shared);
  }
  pieces.push(bytes.subarray(at));
  writeFileSync(file, gzipSync(Buffer.concat(pieces), { level: 9 }));
  return results.value;
}

const mark = 'pagefind_dcd';

/** Returns where the text at a place ends. */
function skipText(bytes: Buffer, at: number): number {
  const { value, end } = readHead(bytes, at, 'text');
  return end + value;
}

/** Reads the number at a place, or how many bytes or items follow, and where what follows begins. */
function readHead(
  bytes: Buffer,
  at: number,
  kind: keyof typeof kinds,
): { readonly value: number; readonly end: number } {
  const first = bytes.readUInt8(at);
  const size = (first & 31) - longestInline;
  if (first >> 5 !== kinds[kind] || size > 3) throw new Error('Pagefind has changed its index');
  if (size <= 0) return { value: first & 31, end: at + 1 };
  const length = 2 ** (size - 1);
  return { value: bytes.readUIntBE(at + 1, length), end: at + 1 + length };
}

/** @param text of at most {@link longestInline} bytes */
function toText(text: string): Buffer {
  return Buffer.from(String.fromCharCode((kinds.text << 5) | text.length) + text, 'latin1');
}

const kinds = { number: 0, text: 3, list: 4 } as const;
const longestInline = 23;
