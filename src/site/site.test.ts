import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblem } from '../problem/problem.ts';
import { parseYaml } from '../problem/parse-yaml.ts';
import { ArchiveConfigSchema } from './archive-config.ts';
import { contentLanguage, countNoun, createFormat } from './format.ts';
import { TopicsSchema } from './topics.ts';
import { createUrls } from './urls.ts';

test('a noun has its number', () => {
  assert.deepEqual(
    [countNoun(1, 'paper'), countNoun(0, 'paper'), countNoun(2, 'entry', 'entries')],
    ['1 paper', '0 papers', '2 entries'],
  );
});

test('addresses honour the base, end with a slash and are encoded', () => {
  const urls = createUrls({ url: 'https://papers.example.org', base: '/archive/' });
  assert.equal(urls.home, '/archive/');
  assert.equal(urls.paper('2505.20444'), '/archive/papers/2505.20444/');
  assert.equal(urls.author('李-明'), '/archive/authors/%E6%9D%8E-%E6%98%8E/');
  assert.equal(urls.searchFor('"A & B"'), '/archive/search/?q=%22A+%26+B%22');
  assert.equal(urls.listPage(urls.topic('alpha'), 3), '/archive/tags/alpha/page/3/');
  assert.equal(urls.absolute(urls.rss), 'https://papers.example.org/archive/rss.xml');
});

test('dates are written as exactly as they are known', () => {
  const format = createFormat('en-GB');
  assert.deepEqual(['2026-06-10', '2026-06', '2026'].map(format.date), [
    '10 Jun 2026',
    'Jun 2026',
    '2026',
  ]);
  assert.equal(format.count(1, { one: '# paper', other: '# papers' }), '1 paper');
  assert.equal(format.count(1234, { one: '# paper', other: '# papers' }), '1,234 papers');
});

test('a path in the address of the archive is sent to the key base', () => {
  const parsed = parseYaml('title: A\ndescription: B\nurl: https://example.org/papers\n', {
    schema: ArchiveConfigSchema,
    file: 'archive.yaml',
  });
  assert.ok(!parsed.ok);
  assert.deepEqual(parsed.problems.map(formatProblem), [
    'archive.yaml:3 url: is "https://example.org/papers"\n    Move the path to the key base, for example base: /archive/.',
  ]);
});

test('a topic cannot have a broader topic that is not there', () => {
  const parsed = parseYaml('a:\n  name: A\n  description: B\n  parent: c\n', {
    schema: TopicsSchema,
    file: 'tags.yaml',
  });
  assert.ok(!parsed.ok);
  assert.match(
    parsed.problems.map(formatProblem).join('\n'),
    /^tags\.yaml:4 a\.parent: is "c"\n {4}Use the slug of another topic/,
  );
});

test('a text says its language where it is another', () => {
  const marked = (page: string, texts: readonly string[]) =>
    texts.map((text) => contentLanguage(text, { language: page }));
  assert.deepEqual(marked('en-GB', ['en-US', 'de-AT', 'fr']), [undefined, 'de-AT', 'fr']);
  assert.deepEqual(marked('de', ['de-AT', 'en']), [undefined, 'en']);
  assert.deepEqual(marked('zh-Hans-CN', ['zh-Hans', 'zh-Hant']), [undefined, 'zh-Hant']);
});

test('a language of the archive that is not a language tag is refused', () => {
  const config = { title: 'A', description: 'B', url: 'https://papers.example.org' };
  const accepts = (language: string) =>
    ArchiveConfigSchema.safeParse({ ...config, language }).success;
  assert.deepEqual(['de', 'zh-Hant-TW', 'de_DE', 'German language'].map(accepts), [
    true,
    true,
    false,
    false,
  ]);
});
