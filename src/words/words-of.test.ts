import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFormat } from '../site/format.ts';
import * as chinese from './chinese/index.ts';
import * as english from './english/index.ts';
import * as german from './german/index.ts';
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

test('what a language lacks is said in English', () => {
  assert.equal(wordsOf('de').page.archive, 'Archiv');
  assert.deepEqual(Object.keys(wordsOf('de')), Object.keys(wordsOf('en')));
});

const complete = { german, chinese };

for (const [name, words] of Object.entries(complete)) {
  test(`the ${name} words are complete`, () => {
    assert.deepEqual(missingKeys(english, words), []);
    assert.deepEqual(missingKeys(words, english), []);
  });
}

test('no text leaves out what it is given', () => {
  for (const [name, words] of Object.entries({ english, ...complete })) {
    assert.deepEqual(forgetfulTexts(words, [name]), []);
  }
});

/** Returns the keys that one language has and another does not, except those of {@link open} lists. */
function missingKeys(
  words: object,
  other: object | undefined,
  path: readonly string[] = [],
): readonly string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = [...path, key];
    const found: unknown = Object.entries(other ?? {}).find(([name]) => name === key)?.[1];
    if (found === undefined) return isOpen(here) ? [] : [here.join('.')];
    if (typeof value !== 'object' || value === null || isPlural(value)) return [];
    return missingKeys(value, typeof found === 'object' && found !== null ? found : {}, here);
  });
}

/** Types of papers are English words themselves, so that English need not name all of them. */
function isOpen(path: readonly string[]): boolean {
  return path.join('.').startsWith('paper.types.');
}

/** Which categories a plural has depends on the language. */
function isPlural(value: object): boolean {
  return 'other' in value;
}

/** Returns the texts that do not contain each of their arguments. */
function forgetfulTexts(words: object, path: readonly string[]): readonly string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = [...path, key];
    if (typeof value === 'object' && value !== null && !isPlural(value)) {
      return forgetfulTexts(value, here);
    }
    if (typeof value !== 'function') return [];
    const marks = Array.from({ length: value.length }, (_, index) => `<${String(index)}>`);
    const said: unknown = Reflect.apply(value, undefined, marks);
    const text = Array.isArray(said) ? said.join('') : String(said);
    return marks.every((mark) => text.includes(mark)) ? [] : [here.join('.')];
  });
}
