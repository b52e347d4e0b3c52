import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { requireArchive } from './require-archive.ts';

const archive = mkdtempSync(join(tmpdir(), 'offprint-required-'));
after(() => {
  rmSync(archive, { recursive: true });
});
const folders = { archive, content: archive };
const required = (): unknown => requireArchive(folders).config.title;

test('an archive is refused until its configuration is valid and Astro finds the collections', () => {
  assert.throws(
    required,
    /content\.config\.ts: there is no such file[\s\S]*archive\.yaml: there is/u,
  );
  writeFileSync(join(archive, 'archive.yaml'), 'title: T\ndescription: D\nurl: https://t.org\n');
  assert.throws(required, /cannot be built:\n.*\n.*export \{ collections \} from '[\w/]+';$/u);
  mkdirSync(join(archive, 'src'));
  const file = join(archive, 'src/content.config.mjs');
  writeFileSync(file, 'export const collections = {};');
  assert.throws(required, /content\.config\.mjs: does not name the collections/u);
  writeFileSync(file, "export { collections } from 'offprint/content';");
  assert.equal(required(), 'T');
});
