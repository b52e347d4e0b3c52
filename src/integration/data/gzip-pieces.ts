import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A text, packed so that it can be joined with others without being packed again. */
export interface GzipPiece {
  /** Whole blocks of deflate (https://www.rfc-editor.org/rfc/rfc1951), none of them marked as the last. */
  readonly bytes: Uint8Array;
  /** Of the text, in bytes. */
  readonly length: number;
  /** CRC-32 of the text. */
  readonly crc: number;
}

/** Packs a text in UTF-8 or bytes: in half the time of the usual level 6, to 4% more. */
export function packPiece(content: string | Uint8Array): GzipPiece {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return {
    bytes: deflateRawSync(bytes, { level: 4, finishFlush: constants.Z_SYNC_FLUSH }),
    length: bytes.length,
    crc: crc32(bytes),
  };
}

/**
 * Joins pieces to a file of gzip (https://www.rfc-editor.org/rfc/rfc1952) that holds their texts one after the other. It
 * has one member, since browsers refuse or cut off those with several, and names neither time nor system.
 */
export function joinPieces(pieces: readonly GzipPiece[]): Uint8Array {
  const trailer = Buffer.alloc(8);
  const crc = pieces.reduce((sum, piece) => joinChecksums(sum, piece), 0);
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  trailer.writeUInt32LE(crc, 0);
  trailer.writeUInt32LE(length % 2 ** 32, 4);
  return Buffer.concat([gzipHeader, ...pieces.map(({ bytes }) => bytes), lastBlock, trailer]);
}

/** Method 8, no flags, no time, no extra flags, unknown system. */
export const gzipHeader = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);

/** An empty block with the mark of the last. */
const lastBlock = Uint8Array.of(3, 0);

/**
 * Returns the CRC-32 of a text and a piece after it: CRCs are remainders of polynomials over GF(2), so that the text before
 * is multiplied by x to the power of the bits that follow, and the piece is added.
 */
function joinChecksums(crc: number, piece: GzipPiece): number {
  let power = xTo8;
  let shifted = crc;
  for (let bytes = piece.length; bytes > 0; bytes = Math.floor(bytes / 2)) {
    if (bytes % 2 === 1) shifted = multiply(shifted, power);
    power = multiply(power, power);
  }
  return (shifted ^ piece.crc) >>> 0;
}

/** Multiplies two polynomials modulo that of CRC-32. The highest bit is the constant term. */
function multiply(a: number, b: number): number {
  let product = 0;
  let term = b;
  for (let bit = 0x80000000; bit !== 0; bit >>>= 1) {
    if ((a & bit) !== 0) product ^= term;
    term = (term & 1) === 1 ? (term >>> 1) ^ polynomial : term >>> 1;
  }
  return product >>> 0;
}

const xTo8 = 0x00800000;
const polynomial = 0xedb88320;
