import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { resolveFolders } from '../integration/folders.ts';
import { examine, fits } from './doctor.ts';

let archive = '';
const write = (name: string, text: string): void => {
  mkdirSync(dirname(join(archive, name)), { recursive: true });
  writeFileSync(join(archive, name), text);
};
const found = (): readonly string[] =>
  examine(
    resolveFolders({
      archive,
      engine: join(archive, 'node_modules/offprint'),
      env: {},
      cwd: archive,
    }),
  );

beforeEach(() => {
  archive = mkdtempSync(join(tmpdir(), 'offprint-doctor-'));
  write('astro.config.mjs', "import offprint from 'offprint';");
  write('src/content.config.ts', "export { collections } from 'offprint/content';");
  write('content/archive.yaml', 'title: T\ndescription: D\nurl: https://t.example.org\n');
  write('node_modules/astro/package.json', '{"version": "7.3.6"}');
  write('node_modules/offprint/package.json', '{"peerDependencies": {"astro": "^7.3.5"}}');
});
afterEach(() => {
  rmSync(archive, { recursive: true });
});

test('nothing is found in a set-up that works', () => {
  assert.deepEqual(found(), []);
});

const faults: readonly (readonly [file: string, text: string, says: RegExp])[] = [
  ['astro.config.mjs', '', /does not use Offprint\n.*integrations: \[offprint\(\)\]/u],
  [
    'src/content.config.ts',
    '',
    /content\.config\.ts: does not name the collections\n.*offprint\/content/u,
  ],
  ['content/archive.yaml', 'title: T\n', /archive\.yaml.*description/u],
  ['node_modules/astro/package.json', '{"version": "8.0.0"}', /npm install astro@\^7\.3\.5/u],
  ['node_modules/offprint/node_modules/astro/package.json', '{}', /installed twice/u],
  ['dist/thesis.tex', '', /holds files that no build/u],
];
for (const [file, text, says] of faults) {
  test(`says what is wrong with ${file} and what mends it`, () => {
    write(file, text);
    assert.match(found().join('\n'), says);
  });
}

test('says that there is no file with the collections', () => {
  rmSync(join(archive, 'src/content.config.ts'));
  assert.match(found().join('\n'), /there is no such file.*\n.*export \{ collections \}/u);
});

test('names five problems of papers and counts the others', () => {
  for (const name of 'abcdefg') write(`content/papers/2026/${name}.mdx`, '---\ntitel: T\n');
  const lines = found();
  assert.equal(lines.length, 6);
  assert.match(lines[0] ?? '', /papers\/2026\/a\.mdx/u);
  assert.match(lines[5] ?? '', /^2 more problems .*\n.*npm run papers -- audit$/u);
});

test('a version fits a range', () => {
  assert.ok(fits('7.3.5', '^7.3.5') && fits('7.10.0', '^7.3.5'));
  assert.ok(!fits('7.3.4', '^7.3.5') && !fits('8.4.0', '^7.3.5') && !fits('6.9.9', '^7.3.5'));
});
