import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { filesToDigest, sha256, textToDigest } from './digest.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-digest-'));
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  writeFileSync(join(folder, 'a/one.ts'), '1');
  writeFileSync(join(folder, 'a/b/two.css'), '2');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const digest = (): string => filesToDigest([join(folder, 'a'), join(folder, 'c')], ['text']);

test('gives the SHA-256 of texts and bytes', () => {
  // The example of FIPS 180-4.
  const expected = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  assert.equal(sha256('abc'), expected);
  assert.equal(sha256(Buffer.from('abc')), expected);
  assert.equal(sha256('abc', 'base64url'), Buffer.from(expected, 'hex').toString('base64url'));
});

test('tells lists of texts apart, not only what they join to', () => {
  const lists = [[], [''], ['ab'], ['a', 'b'], ['b', 'a'], ['ab', ''], ['1:a'], ['a', '1:b']];
  assert.equal(new Set(lists.map((texts) => textToDigest(...texts))).size, lists.length);
  assert.equal(textToDigest('a', 'b'), textToDigest('a', 'b'));
});

test('changes with names, bytes and number of files, and with the texts', () => {
  const changes = [
    () => {
      writeFileSync(join(folder, 'a/one.ts'), '3');
    },
    () => {
      writeFileSync(join(folder, 'a/b/three.css'), '');
    },
    () => {
      rmSync(join(folder, 'a/b'), { recursive: true });
    },
    () => {
      writeFileSync(join(folder, 'c'), 'a file, not a folder');
    },
  ];
  const seen = new Set([digest(), filesToDigest([join(folder, 'a')], ['other text'])]);
  for (const change of changes) {
    change();
    seen.add(digest());
  }
  assert.equal(seen.size, changes.length + 2);
});

test('leaves out tests, or what the caller leaves out', () => {
  const before = digest();
  writeFileSync(join(folder, 'a/one.test.ts'), '');
  assert.equal(digest(), before);
  const ofCode = (): string =>
    filesToDigest([join(folder, 'a')], [], (path) => path.endsWith('.ts'));
  const codeBefore = ofCode();
  writeFileSync(join(folder, 'a/b/two.css'), 'other');
  assert.equal(ofCode(), codeBefore);
});
