import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { assertNoProblems } from './assert-no-problems.ts';
import { buildSite } from './build-site.ts';
import { checkLinks } from './check-links.ts';
import { fixtureArchive } from './fixture-site.ts';
import { loadSite } from './load-site.ts';
import { loadSitePages } from './pages.ts';

let content = '';

before(async () => {
  content = join(await mkdtemp(join(tmpdir(), 'offprint-base-')), 'content');
  await cp(fixtureArchive, content, { recursive: true });
  const file = join(content, 'archive.yaml');
  const text = (await readFile(file, 'utf8')).replace(/^base:.*\n/mu, '');
  await writeFile(file, `${text.trimEnd()}\nbase: /archive/\n`);
});

after(() => rm(join(content, '..'), { recursive: true }));

test('an archive below a path has every link below that path', async () => {
  const { out, exitCode, output } = await buildSite({ content });
  assert.equal(exitCode, 0, output);
  const site = await loadSite(content, out);
  assert.equal(site.base, '/archive/');
  assertNoProblems(checkLinks(await loadSitePages(out), site));
});
