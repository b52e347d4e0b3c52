import assert from 'node:assert/strict';
import { cp, glob, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { z } from 'astro/zod';
import { assertNoProblems } from './assert-no-problems.ts';
import { buildSite } from './build-site.ts';
import { checkLinks } from './check-links.ts';
import { buildFixtureSite, fixtureArchive } from './fixture-site.ts';
import { loadSite } from './load-site.ts';
import { loadSitePages } from './pages.ts';
import { forgetBuilds } from './start-build.ts';

const site = 'https://papers.example.org/archive/';

/** Files of the invented archive, which has 12 papers, without scripts, styles and the search. */
const expected = {
  all: { json: 12, md: 12, bib: 12, ris: 12, 'csl.json': 12, 'linkset.json': 12 },
  large: { json: 12, md: 12, bib: 12 },
  lean: { json: 12 },
} as const;

for (const [name, config] of [
  ['all', undefined],
  ['large', 'citations: { maxPapers: 0 }'],
  ['lean', 'outputs: lean'],
] as const) {
  describe(`an archive that writes what is ${name}`, () => {
    let content = fixtureArchive;
    let out = '';
    let files: readonly string[] = [];

    before(async () => {
      if (config === undefined) ({ out } = await buildFixtureSite());
      else {
        content = await mkdtemp(join(tmpdir(), 'offprint-outputs-'));
        await cp(fixtureArchive, content, { recursive: true });
        const yaml = await readFile(join(content, 'archive.yaml'), 'utf8');
        await writeFile(join(content, 'archive.yaml'), `${yaml}${config}\n`);
        const built = await buildSite({ content });
        assert.equal(built.exitCode, 0, built.output);
        out = built.out;
      }
      const found: string[] = [];
      for await (const file of glob('**/*.*', { cwd: out })) found.push(file.split(sep).join('/'));
      files = found;
    });

    after(async () => {
      if (content === fixtureArchive) return;
      await forgetBuilds({ content, out });
      await rm(content, { recursive: true });
    });

    test('has as many files beside papers as it says', () => {
      const counts: Record<string, number> = {};
      for (const file of files) {
        const format = /^papers\/[^/]+?\.(json|md|bib|ris|csl\.json|linkset\.json)$/u.exec(
          file,
        )?.[1];
        if (format !== undefined) counts[format] = (counts[format] ?? 0) + 1;
      }
      assert.deepEqual(counts, expected[name]);
    });

    test('names no page and no file that is not there, in pages or in files for machines', async () => {
      assertNoProblems(checkLinks(await loadSitePages(out), await loadSite(content, out)));
      const there = new Set(files);
      const missing: string[] = [];
      const texts = files.filter((file) => /\.(?:html|xml|opml|json|md|txt|bib|ris)$/u.test(file));
      assert.ok(texts.length > 50);
      for (const file of texts) {
        for (const address of addressesIn(await readFile(join(out, file), 'utf8')))
          if (!there.has(fileAt(address))) missing.push(`${file}: ${address}`);
      }
      assert.deepEqual(missing, []);
    });

    test('describes no call that nothing answers', async () => {
      if (!files.includes('api/openapi.json')) return;
      const { paths } = OpenApiSchema.parse(
        JSON.parse(await readFile(join(out, 'api/openapi.json'), 'utf8')),
      );
      for (const path of Object.keys(paths)) {
        // An archive of twelve papers has no second page of them.
        if (path === '/api/papers/{page}.json') continue;
        const parts = path
          .slice(1)
          .split(/\{\w+\}/u)
          .map((part) => part.replaceAll('.', '\\.'));
        const pattern = new RegExp(`^${parts.join('[^/]+')}$`, 'u');
        assert.ok(
          files.some((file) => pattern.test(file)),
          path,
        );
      }
    });
  });
}

/** Returns the addresses of the archive in a text, without those that stand for many or are in other addresses. */
function addressesIn(text: string): readonly string[] {
  const plain = text.replaceAll('&quot;', '"').replaceAll('&#38;', '&');
  const found = plain.matchAll(/https:\/\/papers\.example\.org\/archive\/[^\s"'<>()[\]\\`]*/gu);
  const addresses = [...found].map(([address]) => address.replace(/[.,;}]+$/u, ''));
  return addresses.filter((address) => !/[{]|\/(?:ID|YYYY-MM-DD)\.|%25/u.test(address));
}

function fileAt(address: string): string {
  const { pathname } = new URL(address);
  const path = decodeURIComponent(pathname.slice(new URL(site).pathname.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

const OpenApiSchema = z.object({ paths: z.record(z.string(), z.unknown()) });
