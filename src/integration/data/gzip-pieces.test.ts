import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { joinPieces, packPiece } from './gzip-pieces.ts';

const texts = ['[\n', 'α'.repeat(70_000), '', '\u0000', 'x'.repeat(1_000_001), '\n]\n'];
const packed = joinPieces(texts.map(packPiece));

test('joined pieces are one file of gzip with all texts', () => {
  assert.equal(gunzipSync(packed).toString(), texts.join(''));
  assert.equal(gunzipSync(joinPieces([])).length, 0);
  assert.equal(gunzipSync(joinPieces([packPiece('a')])).toString(), 'a');
});

test('browsers read the file, which refuse what follows a first member', async () => {
  const stream = new Blob([Buffer.from(packed)]).stream();
  const text = await new Response(stream.pipeThrough(new DecompressionStream('gzip'))).text();
  assert.equal(text, texts.join(''));
});

test('so does the program gzip, which compares the checksum', (context) => {
  try {
    execFileSync('gzip', ['--version']);
  } catch {
    context.skip('gzip is not installed');
    return;
  }
  const text = execFileSync('gzip', ['-dc'], { input: packed, maxBuffer: 10 ** 8 });
  assert.equal(text.toString(), texts.join(''));
});

test('names neither time nor system', () => {
  assert.deepEqual([...packed.subarray(0, 10)], [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
});
