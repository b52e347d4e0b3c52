import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import subsetFont from 'subset-font';
import { seldomRanges } from './math-characters.ts';

const read = (name: string): Promise<Buffer> => readFile(new URL(name, import.meta.url));
const woff2 = await read('stix-two-math-tex.woff2');
const seldom = await read('stix-two-math-seldom.woff2');
const font = Buffer.from(
  await subsetFont(woff2, undefined, { targetFormat: 'truetype', keepAllGlyphs: true }),
);

test('the math font weighs at most 50 kB, and 80 kB with the seldom characters', () => {
  assert.ok(woff2.length <= 50_000, `${woff2.length} bytes`);
  assert.ok(woff2.length + seldom.length <= 80_000, `${woff2.length} and ${seldom.length} bytes`);
});

test('the style sheet asks for the second font for the characters that are in it', async () => {
  const css = await readFile(new URL('../math.css', import.meta.url), 'utf8');
  const said = Array.from(css.matchAll(/U\+(?<from>[\dA-F]+)-(?<to>[\dA-F]+)/gu), ({ groups }) =>
    [groups?.['from'], groups?.['to']].map((code) => Number.parseInt(code ?? '', 16)),
  );
  assert.deepEqual(said, seldomRanges);
});

test('its MATH table has variants for vertical and horizontal stretching', () => {
  const math = table('MATH');
  const variants = math.subarray(math.readUInt16BE(8));
  const [vertical, horizontal] = [variants.readUInt16BE(6), variants.readUInt16BE(8)];
  assert.ok(vertical >= 40, `${vertical} vertical constructions`);
  assert.ok(horizontal >= 15, `${horizontal} horizontal constructions`);
});

test('it tells whose it is', () => {
  const names = readableNames();
  assert.match(names, /STIX Fonts Project Authors/);
});

/** @see https://learn.microsoft.com/typography/opentype/spec/otff#table-directory */
function table(tag: string): Buffer {
  const count = font.readUInt16BE(4);
  for (let entry = 12; entry < 12 + count * 16; entry += 16) {
    if (font.toString('latin1', entry, entry + 4) !== tag) continue;
    const offset = font.readUInt32BE(entry + 8);
    return font.subarray(offset, offset + font.readUInt32BE(entry + 12));
  }
  throw new assert.AssertionError({ message: `no ${tag} table` });
}

/** Names are UTF-16; without the zero bytes their ASCII is readable wherever it starts. */
function readableNames(): string {
  return table('name').toString('latin1').replaceAll('\0', '');
}
