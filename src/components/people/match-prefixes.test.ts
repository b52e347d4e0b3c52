import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPrefixMatcher, foldText } from './match-prefixes.ts';

const matches = (query: string, text: string): boolean =>
  createPrefixMatcher(query)(foldText(text));

test('every word typed begins a word of the name, in any order', () => {
  assert.ok(matches('wang w', 'Wei Wang'));
  assert.ok(matches('', 'Wei Wang'));
  assert.ok(!matches('ang', 'Wei Wang'));
  assert.ok(!matches('wei li', 'Wei Wang'));
});

test('case, accents and hyphens do not matter', () => {
  assert.ok(matches('angstrom', 'Zoë Ångström'));
  assert.ok(matches('MÜLLER', 'Łukasz Kaiser-Müller'));
  assert.ok(matches('lukasz', 'Łukasz Kaiser-Müller'));
  assert.ok(matches("o'neil", 'ONeil Writer'));
  assert.ok(matches('J.R. Smith', 'JR Smith'));
});

test('other scripts are found, Chinese ones by any sign', () => {
  assert.ok(matches('прим', 'Анна Примерова'));
  assert.ok(matches('明', '李明'));
});
