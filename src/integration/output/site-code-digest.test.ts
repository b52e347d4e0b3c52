import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { resolveFolders } from '../folders.ts';
import { siteCodeDigest } from './site-code-digest.ts';

let checkout = '';
before(async () => {
  checkout = await mkdtemp(join(tmpdir(), 'offprint-code-'));
});
after(async () => {
  await rm(checkout, { recursive: true });
});

const digestWith = async (file: string, text: string): Promise<string> => {
  await mkdir(dirname(join(checkout, file)), { recursive: true });
  await writeFile(join(checkout, file), text);
  return siteCodeDigest(
    resolveFolders({ archive: checkout, engine: checkout, env: {}, cwd: checkout }),
  );
};

const shaping = [
  'src/markdown/rehype-content.ts',
  'src/components/Card.astro',
  'astro.config.mjs',
  'node_modules/.package-lock.json',
  'content/archive.yaml',
  'content/pages/about.mdx',
  'content/papers/2026/figure.svg',
];
for (const file of shaping) {
  test(`changes with ${file}`, async () => {
    assert.notEqual(await digestWith(file, 'before'), await digestWith(file, 'after'));
  });
}

const others = [
  'content/papers/2026/a.mdx',
  'content/tags.yaml',
  'content/removed.yaml',
  'content/imports/2026.jsonl',
  'src/importer/operations/change-archive.ts',
  'src/site/urls.test.ts',
];
for (const file of others) {
  test(`does not change with ${file}`, async () => {
    assert.equal(await digestWith(file, 'before'), await digestWith(file, 'after'));
  });
}
