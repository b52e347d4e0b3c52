import assert from 'node:assert/strict';
import { cp, glob, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import * as english from '../../words/english/index.ts';
import { wordsOf } from '../../words/words-of.ts';
import { findEnglish, wholeTexts } from '../words/find-english.ts';
import { assertNoProblems } from './assert-no-problems.ts';
import { buildSite } from './build-site.ts';
import { checkLinks } from './check-links.ts';
import { fixtureArchive } from './fixture-site.ts';
import { loadSite } from './load-site.ts';
import { loadSitePages, nodeText, type Page } from './pages.ts';

/** What pages of the fixture archive must say in a language, and where. */
const said = {
  de: {
    '/': ['2 Artikel', 'Mittwoch, 10. Juni 2026', 'Beliebte Artikel per E-Mail!'],
    '/papers/date/2026-06-09/': ['1 Artikel', 'Dienstag, 9. Juni 2026'],
    '/papers/2606.00001/': ['Zitieren', 'Angaben'],
    '/search/': ['Titel, Zusammenfassungen, Autoren, Themen, Organisationen, Kennungen'],
    '/saved/': ['Gemerkte Artikel', 'BibTeX, RIS oder JSON importieren'],
    '/subscribe/': ['Per Feed', 'Jeder Artikel'],
    '/papers/trending/': ['Diese Woche beliebt'],
    '/statistics/': ['Artikel pro Jahr'],
    '/archive/': ['Jedes Quadrat ist ein Tag.'],
    '/data/': ['Das ganze Archiv'],
  },
  'zh-Hans': {
    '/': ['2 篇论文', '2026年6月10日星期三'],
    '/papers/date/2026-06-09/': ['1 篇论文'],
    '/search/': ['标题、摘要、作者、主题、机构、标识符'],
    '/saved/': ['收藏的论文'],
  },
} satisfies Readonly<Record<string, Said>>;

for (const [language, pages] of Object.entries<Said>(said)) {
  describe(`an archive in ${language}`, () => {
    const words = wordsOf(language);
    let content = '';
    let out = '';
    let built: ReadonlyMap<string, Page> = new Map();

    before(async () => {
      content = join(await mkdtemp(join(tmpdir(), 'offprint-language-')), 'content');
      await cp(fixtureArchive, content, { recursive: true });
      const file = join(content, 'archive.yaml');
      const yaml = await readFile(file, 'utf8');
      await writeFile(file, yaml.replace(/^language:.*$/mu, `language: ${language}`));
      const site = await buildSite({ content });
      assert.equal(site.exitCode, 0, site.output);
      out = site.out;
      built = new Map((await loadSitePages(out)).map((page) => [page.path, page]));
    });

    after(() => rm(join(content, '..'), { recursive: true }));

    test('has every link below its path', async () => {
      assertNoProblems(checkLinks([...built.values()], await loadSite(content, out)));
    });

    test('says what it is in', () => {
      for (const page of built.values()) {
        const [root] = page.elements;
        assert.equal(root?.attributes['lang'], language, page.path);
      }
    });

    for (const [path, texts] of Object.entries(pages)) {
      test(`has its own words, dates and plurals on ${path}`, () => {
        const page = built.get(path);
        assert.ok(page !== undefined);
        const [root] = page.elements;
        const shown = root === undefined ? '' : nodeText(root.node).replace(/\s+/gu, ' ');
        for (const text of texts) assert.ok(shown.includes(text), `${path} does not say "${text}"`);
        assert.deepEqual(findEnglish(page, words, ['About']), []);
      });
    }

    test('has scripts that say nothing in English', async () => {
      const own = new Set(wholeTexts(words));
      const foreign = wholeTexts(english).filter(
        (text) => /\p{L} .*\p{L} .*\p{L}/u.test(text) && !own.has(text),
      );
      let scripts = '';
      for await (const file of glob('_astro/*.js', { cwd: out })) {
        scripts += await readFile(join(out, file), 'utf8');
      }
      assert.ok(scripts.includes(words.saved.removedWithNote));
      assert.deepEqual(
        foreign.filter((text) => scripts.includes(text)),
        [],
      );
    });

    test('has feeds and Markdown in its words', async () => {
      const read = (file: string) => readFile(join(out, file), 'utf8');
      assert.ok((await read('daily/rss.xml')).includes(words.feeds.dayByDay('Fixture Papers')));
      assert.ok((await read('papers/2606.00001.md')).includes(`## ${words.mirrors.abstract}`));
    });
  });
}

/** Texts by the pages that say them. */
type Said = Readonly<Record<string, readonly string[]>>;
