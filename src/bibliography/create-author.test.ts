import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAuthor, divideAuthor } from './create-author.ts';

const divided: readonly (readonly [string, string, string, string?])[] = [
  ['Ada Lovelace', 'Ada', 'Lovelace'],
  ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven'],
  ['Wil M. P. van der Aalst', 'Wil M. P.', 'van der Aalst'],
  ['Guy Van den Broeck', 'Guy', 'Van den Broeck'],
  ['Luc Van Gool', 'Luc', 'Van Gool'],
  ['Fernando De la Torre', 'Fernando', 'De la Torre'],
  ['Loubna Ben Allal', 'Loubna', 'Ben Allal'],
  ['Kiet Van Nguyễn', 'Kiet Van', 'Nguyễn'],
  ['Le Sun', 'Le', 'Sun'],
  ['Blaise Aguera y Arcas', 'Blaise', 'Aguera y Arcas'],
  ['Hal Daumé III', 'Hal', 'Daumé', 'III'],
  ['Martin Luther King, Jr.', 'Martin Luther', 'King', 'Jr.'],
  ['de la Cruz, María', 'María', 'de la Cruz'],
  ['bell hooks', 'bell', 'hooks'],
  ['  Jean-Pierre \n Serre ', 'Jean-Pierre', 'Serre'],
];
for (const [written, given, family, suffix] of divided) {
  test(`"${written.trim()}" is ${given} / ${family}`, () => {
    const author = createAuthor(written);
    assert.equal(author.given, given);
    assert.equal(author.family, family);
    assert.equal(author.suffix, suffix);
    assert.equal(author.name, [given, family, suffix].filter(Boolean).join(' '));
  });
}

const familyFirst = [
  ['李, 世民', '李', '世民', '李世民'],
  ['ヤマダ, タロー', 'ヤマダ', 'タロー', 'ヤマダタロー'],
] as const;
for (const [written, family, given, name] of familyFirst) {
  test(`"${written}" has the family name ${family}`, () => {
    assert.deepEqual(createAuthor(written), { name, family, given });
  });
}

const known = [
  ['李世民', '李', '世民', undefined],
  ['Gabriel García Márquez', 'García Márquez', 'Gabriel', undefined],
  ['Ada Lab', 'Lab', 'Ada', undefined],
  ['Ben Della Beta PhD', 'Della Beta', 'Ben', 'PhD'],
  ['Anna Ann', 'Ann', 'Anna', undefined],
  ['Plato', 'Plato', undefined, undefined],
] as const;
for (const [name, family, given, suffix] of known) {
  test(`"${name}" is divided at the family name ${family}`, () => {
    const author = divideAuthor(name, family);
    assert.deepEqual(
      [author.name, author.family, author.given, author.suffix],
      [name, family, given, suffix],
    );
  });
}

const whole = [
  'Plato',
  'DeepSeek-AI',
  'Gemini Team',
  'The ATLAS Collaboration',
  'LG AI Research',
  'Barnes and Noble',
  'Google, Inc.',
  'o3 contributors',
  '李世民',
  '山田 太郎',
  '김 민수',
  'World Health Organization',
  'Ministry of Lamps',
  'Université de la Lampe',
  'A, B, C, D',
  ',',
  '',
];
for (const name of whole) {
  test(`"${name}" is left whole`, () => {
    assert.deepEqual(createAuthor(name), { name, family: undefined, given: undefined });
  });
}
