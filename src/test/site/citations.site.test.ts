import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { before, describe, test } from 'node:test';
import { z } from 'astro/zod';
import type { Citation } from '../../bibliography/citation.ts';
import { parseCitations } from '../../bibliography/parse-citations.ts';
import { cslToCitation } from '../../bibliography/csl/csl-to-citation.ts';
import { createJsonCheck } from '../formats/check-json.ts';
import { readName, readWithCitationJs } from '../formats/read-with-citation-js.ts';
import { buildFixtureSite } from './fixture-site.ts';
import { shownPages } from './page-kinds.ts';
import { loadSitePages, type Page } from './pages.ts';

describe('the citation files of the fixture archive', () => {
  let out = '';
  /** Every file of BibTeX, and those that exist in the three formats, without extension. */
  let files: readonly string[] = [];
  let whole: readonly string[] = [];
  let pages: readonly Page[] = [];

  before(async () => {
    ({ out } = await buildFixtureSite());
    const found: string[] = [];
    for await (const file of glob('**/*.bib', { cwd: out }))
      found.push(file.split(sep).join('/').slice(0, -'.bib'.length));
    files = found;
    whole = found.filter((file) => /^papers(?:\/[^/]+)?$/u.test(file));
    pages = await loadSitePages(out);
  });

  const read = (name: string): Promise<string> => readFile(join(out, name), 'utf8');
  const readCsl = async (file: string) =>
    z.array(z.record(z.string(), z.unknown())).parse(JSON.parse(await read(`${file}.csl.json`)));

  test('are there for every paper, day, month and topic, and for the whole archive', () => {
    const listed = shownPages(pages)
      .map(({ path }) => path.slice(1, -1))
      .filter((path) => /^(?:papers(?:\/(?:date|month))?|tags)\/[^/]+$/u.test(path))
      // Removed papers cannot be cited.
      .filter((path) => path !== 'papers/trending' && !path.includes('removed'));
    assert.ok(listed.length > 20);
    assert.deepEqual(
      listed.filter((path) => !files.includes(path)),
      [],
    );
    assert.ok(files.includes('papers'));
    assert.deepEqual(
      files.filter((file) => file.startsWith('papers/') && !/^papers\/[^/]+$/u.test(file)).length,
      listed.filter((path) => /^papers\/(?:date|month)\//u.test(path)).length,
    );
  });

  test('of lists are read by the browser as the files of their papers are', async () => {
    const facts = ({ title, authors, doi, arxiv, published }: Citation) =>
      JSON.stringify([
        // A browser reads `\mathbb R` in BibTeX as R.
        withStraightQuotes(title)?.normalize('NFKC'),
        authors.map(({ name }) => name),
        [doi, arxiv, published?.slice(0, 4)],
      ]);
    const known = new Set(
      (await readCsl('papers')).map(cslToCitation).flatMap((each) => (each ? [facts(each)] : [])),
    );
    const lists = files.filter((file) => !whole.includes(file));
    assert.ok(lists.length > 10);
    for (const list of lists) {
      const { citations, problems } = parseCitations(await read(`${list}.bib`));
      assert.deepEqual(problems, [], list);
      assert.ok(citations.length > 0, list);
      for (const citation of citations) assert.ok(known.has(facts(citation)), facts(citation));
    }
  });

  test('are CSL-JSON by its schema', async () => {
    const text = await readFile(
      new URL('../formats/schemas/csl-data.schema.json', import.meta.url),
      'utf8',
    );
    const schema = z.looseObject({ $id: z.string() }).parse(JSON.parse(text));
    const check = createJsonCheck([schema]);
    for (const file of whole) assert.deepEqual(check(schema.$id, await readCsl(file)), [], file);
  });

  for (const format of ['bib', 'ris'] as const) {
    test(`are ${format} in which another program finds the same papers`, async () => {
      for (const file of whole) {
        const citations = (await readCsl(file)).map(cslToCitation);
        const items = readWithCitationJs(await read(`${file}.${format}`), format);
        assert.equal(items.length, citations.length, file);
        for (const [index, item] of items.entries()) {
          const citation = citations[index];
          // The only command in the fixtures that it does not know.
          const title = item.title?.replace('\\mathbbR', 'ℝ');
          assert.equal(withStraightQuotes(title), withStraightQuotes(citation?.title), file);
          assert.deepEqual(
            (item.author ?? []).map(readName),
            // An open list ends with a name that is none.
            citation?.authors
              .map(({ name }) => name)
              .concat(citation.hasMoreAuthors ? 'others' : []),
            file,
          );
          assert.equal(item.DOI, citation?.doi, file);
          assert.equal(item['container-title'], citation?.venue?.name, file);
          const year = citation?.published?.slice(0, 4);
          assert.equal(item.issued?.['date-parts'][0]?.[0]?.toString(), year, file);
        }
        const keys = items.flatMap((item) => item['citation-key'] ?? []);
        assert.equal(new Set(keys).size, format === 'bib' ? items.length : 0, file);
      }
    });
  }

  test('are RIS by the rules of its lines', async () => {
    for (const file of whole) {
      const lines = (await read(`${file}.ris`)).split('\r\n');
      assert.equal(lines.pop(), '', file);
      const records = lines.join('\n').split(/\n(?=TY {2}- )/u);
      for (const record of records) {
        const [first, ...rest] = record.trimEnd().split('\n');
        assert.match(first ?? '', /^TY {2}- (?:UNPB|JOUR|CONF|RPRT)$/u);
        assert.equal(rest.pop(), 'ER  -');
        for (const line of rest) assert.match(line, /^(?!TY|ER)[A-Z][A-Z\d] {2}- \S/u, file);
        for (const line of rest.filter((each) => each.startsWith('DA')))
          assert.match(line, /^DA {2}- \d{4}\/(?:\d\d)?\/(?:\d\d)?\/$/u, file);
      }
    }
  });
});

/** TeX has none, so a BibTeX file has curly ones in their place. */
function withStraightQuotes(title: string | undefined): string | undefined {
  return title?.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
}
