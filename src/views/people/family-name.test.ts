import assert from 'node:assert/strict';
import { test } from 'node:test';
import { familyName, familySortKey, initialOf } from './family-name.ts';

test('the family name is the last word that is no suffix, or stands before a comma', () => {
  const names = [
    'Ada B. Crane',
    'Martin L. King Jr.',
    'Sammy Davis, Jr.',
    'Crane, Ada',
    'Plato',
    '李 明',
    'Wei Wang (Tsinghua)',
  ];
  assert.deepEqual(names.map(familyName), [
    'Crane',
    'King',
    'Davis',
    'Crane',
    'Plato',
    '李 明',
    'Wang',
  ]);
});

test('Latin letters are one whatever their accents, other scripts are groups', () => {
  const names = [
    'Zoë Ångström',
    'Ida Ørsted',
    'Анна Примерова',
    '李明',
    '홍길동',
    '3D Group 2',
    '***',
  ];
  assert.deepEqual(
    names.map((name) => initialOf(name).slug),
    ['a', 'o', 'cyrillic', 'chinese', 'korean', '0-9', 'other'],
  );
});

test('people of one family name are in the order of their first names', () => {
  const names = ['Wei Wang', 'Zoe Wang', 'An Wei', 'An Wang'];
  assert.deepEqual(
    names.toSorted((a, b) => (familySortKey(a) < familySortKey(b) ? -1 : 1)),
    ['An Wang', 'Wei Wang', 'Zoe Wang', 'An Wei'],
  );
});
