import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFormat } from '../site/format.ts';
import { shownLanguage, wordsOf } from './words-of.ts';

test('an archive in a language without words shows English ones, with English dates and numbers', () => {
  assert.deepEqual(['en', 'en-US', 'EN-gb', 'fr', 'enm', 'zh-Hant', 'zh-TW'].map(shownLanguage), [
    'en',
    'en-US',
    'EN-gb',
    'en-GB',
    'en-GB',
    'en-GB',
    'en-GB',
  ]);
  assert.equal(wordsOf('fr').page.archive, 'Archive');
});

test('an archive in a language with words keeps its country', () => {
  const languages = ['de', 'de-AT', 'zh', 'zh-CN', 'zh-Hans-SG'];
  assert.deepEqual(languages.map(shownLanguage), languages);
});

test('plurals follow the language', () => {
  const { count } = createFormat('de-DE');
  const papers = { one: '# Artikel', other: '# Artikel' };
  assert.equal(count(1234, papers), '1.234 Artikel');
  assert.equal(count(1, { one: '# Tag', other: '# Tage' }), '1 Tag');
  assert.equal(createFormat('zh').count(1, { other: '# 天' }), '1 天');
});
