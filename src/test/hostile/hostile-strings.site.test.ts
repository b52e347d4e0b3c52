import assert from 'node:assert/strict';
import { glob, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { DOMParser } from '@xmldom/xmldom';
import { z } from 'astro/zod';
import { titleToText } from '../../paper/title.ts';
import { readWithCitationJs } from '../formats/read-with-citation-js.ts';
import { assertNoProblems } from '../site/assert-no-problems.ts';
import { buildSite, type BuiltSite } from '../site/build-site.ts';
import { checkHtml } from '../site/check-html.ts';
import { checkLinks } from '../site/check-links.ts';
import { checkPage } from '../site/check-page.ts';
import { loadSite } from '../site/load-site.ts';
import { loadSitePages, nodeText, type Page } from '../site/pages.ts';
import { writeContent } from '../site/small-archive.ts';
import { createHostileArchive } from './hostile-archive.ts';
import { hostileStrings } from './hostile-strings.ts';

describe('an archive with hostile strings in every field of text', () => {
  let content = '';
  let site: BuiltSite;
  let pages: readonly Page[] = [];
  const papers = Math.ceil(hostileStrings.length / 3);

  before(async () => {
    content = await mkdtemp(join(tmpdir(), 'offprint-hostile-strings-'));
    await writeContent(content, createHostileArchive(0));
    site = await buildSite({ content });
    assert.equal(site.exitCode, 0, site.output);
    pages = await loadSitePages(site.out);
  });

  const read = (file: string): Promise<string> => readFile(join(site.out, file), 'utf8');
  const namesOf = async (pattern: string): Promise<readonly string[]> => {
    const names: string[] = [];
    for await (const name of glob(pattern, { cwd: site.out })) names.push(name);
    return names;
  };

  test('has more than 300 of them, and is built without a warning', () => {
    assert.ok(hostileStrings.length > 300);
    assert.deepEqual(site.warnings, []);
  });

  test('has pages of valid HTML without markup from a string, whose links lead somewhere', async () => {
    assert.ok(pages.length > papers * 4);
    assertNoProblems(pages.flatMap(checkPage));
    assertNoProblems(checkLinks(pages, await loadSite(content, site.out)));
    assertNoProblems(await checkHtml(pages));
  });

  test('has feeds, lists and sitemaps of well-formed XML', async () => {
    const names = await namesOf('**/*.{xml,opml,xsl,svg}');
    assert.ok(names.length > papers * 2);
    for (const name of names) {
      const onError = (level: string, message: string): void => {
        assert.equal(level, 'warning', `${name}: ${message}`);
      };
      new DOMParser({ onError }).parseFromString(await read(name), 'text/xml');
    }
  });

  test('has JSON that can be parsed', async () => {
    const names = await namesOf('**/*.{json,webmanifest}');
    assert.ok(names.length > papers * 3);
    for (const name of names) parseJson(await read(name), name);
    for (const { elements, file } of pages)
      for (const { node, attributes } of elements.filter(({ name }) => name === 'script'))
        if (attributes['type']?.endsWith('json') === true) parseJson(nodeText(node), file);
  });

  test('has citation files in which another program finds every paper', async () => {
    for (const format of ['bib', 'ris'] as const)
      assert.equal(readWithCitationJs(await read(`papers.${format}`), format).length, papers);
  });

  test('has the same titles in its table as in its lines of JSON', async () => {
    const [table, lines] = await Promise.all(['csv', 'jsonl'].map(unpack));
    const [head = [], ...rows] = parseCsv(table ?? '');
    assert.equal(rows.length, papers);
    for (const row of rows) assert.equal(row.length, head.length);
    const records = (lines ?? '')
      .trim()
      .split('\n')
      .map((line) => TitleSchema.parse(JSON.parse(line)));
    assert.deepEqual(
      rows.map((row) => row[head.indexOf('title')]),
      // JSON escapes half a surrogate pair; UTF-8 has no bytes for it.
      records.map(({ title }) => titleToText(title).toWellFormed()),
    );
  });

  const unpack = async (kind: string): Promise<string> =>
    gunzipSync(await readFile(join(site.out, `data/papers.${kind}.gz`))).toString();
});

function parseJson(text: string, file: string): void {
  assert.doesNotThrow(() => JSON.parse(text) as unknown, file);
}

/** Parses CSV as RFC 4180 has it. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, field = '', end] of text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gu)) {
    rows.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

const TitleSchema = z.object({ title: z.string() });
