import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { numberResults } from './number-results.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-results-'));
after(() => {
  rmSync(folder, { recursive: true });
});

const file = join(folder, 'pagefind.x.pf_meta');
const write = (...bytes: readonly (number | string)[]): void => {
  const parts = bytes.map((each) =>
    typeof each === 'string' ? Buffer.from(each) : Buffer.of(each),
  );
  writeFileSync(file, gzipSync(Buffer.concat(parts)));
};
const read = () => gunzipSync(readFileSync(file)).toString('latin1');

/** A list of version, two results and a list of chunks. */
const list = ['pagefind_dcd', 0x83, 0x65, '1.6.0'] as const;
const first = [0x83, 0x6a, 'en_42cb4bc', 0x18, 228, 0x61, 'g'] as const;
const second = [0x83, 0x78, 24, 'en_42cb4bc42cb4bc42cb4bc', 0x19, 1, 2, 0x60] as const;

test('results are called by their numbers, and all else stays', () => {
  write(...list, 0x82, ...first, ...second, 0x80);
  assert.equal(numberResults(file), 2);
  const results = '\x83\x610\x18\xe4\x60\x83\x611\x19\x01\x02\x60';
  assert.equal(read(), `pagefind_dcd\x83\x651.6.0\x82${results}\x80`);
});

test('what is of another form is refused', () => {
  for (const other of [
    ['other_words_'],
    [...list, 0x60],
    [...list, 0x81, 0x82, 0x60, 0x60],
    [...list, 0x82, ...first],
  ]) {
    write(...other);
    assert.throws(() => numberResults(file));
  }
});
