import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareTitles, isGenericTitle, type TitleAgreement } from './compare-titles.ts';

test('knows titles that any number of works have, in many languages', () => {
  const generic = [
    ...[
      'Editorial',
      'EDITORIAL.',
      'Editorial 2019',
      'Editorial: Volume 3, Issue 2',
      'Introduction',
    ],
    ...[
      'Guest Editorial',
      "Editor's Note",
      'From the Editors',
      'Foreword',
      'Preface',
      'Book Review',
    ],
    ...['Book reviews', 'Erratum', 'Corrigendum', 'Reply', 'Letters to the Editor', 'In Memoriam'],
    ...[
      'News and Notes',
      'Announcements',
      'Front Matter',
      'Introduction to the Special Issue on Fog',
    ],
    ...['Message from the Program Chairs', 'Conclusions', 'January 2020', 'List of Reviewers'],
    ...['Vorwort', 'Einleitung', 'Einführung', 'Buchbesprechungen', 'Nachruf', 'Berichtigung'],
    ...['Éditorial', 'Avant-propos', 'Comptes rendus', 'Nécrologie', 'Préface', 'Rectificatif'],
    ...['Introducción', 'Reseñas', 'Prólogo', 'Carta al director', 'Fe de erratas', 'Presentación'],
    ...['Prefazione', 'Introdução', 'Voorwoord', 'Предисловие', '前言', '巻頭言', '머리말'],
  ];
  assert.deepEqual(
    generic.filter((title) => !isGenericTitle(title)),
    [],
  );
});

test('knows titles of a subject', () => {
  const own = [
    ...['Editorial bias in newspapers', 'An introduction to fog', 'Introduction to fog signals'],
    ...['Overview of the lamp naming task', 'Letters from the harbour', 'Reply to Haddad et al.'],
    ...[
      'Reviews of recent lighthouses',
      'Deep learning',
      'Notes on fog',
      '深度学习综述',
      'Erratum: Fog',
    ],
  ];
  assert.deepEqual(own.filter(isGenericTitle), []);
});

const cases: readonly (readonly [string, string, TitleAgreement])[] = [
  ['R^2-dLLM: fog', '$R^2$-dLLM – Fog', 'equal'],
  ['Fog signals of the coast', 'Fog signals of teh coast', 'kin'],
  ['Fog signals along the northern coast', 'Fog signals along the nothern coast', 'near'],
  ['Fog2: signals of the coast', 'Fog3: signals of the coast', 'differ'],
  ['Two signals of the northern coast', '2 signals of the northern coast', 'near'],
  ['Two signals of the northern coast', 'Three signals of the northern coast', 'differ'],
  ['A survey of fog signals', 'A survey of fog signals: the coast', 'near'],
  ['DeepFog: hearing ships', 'DeepFog: seeing ships in the dark', 'kin'],
  ['Editorial', 'Editorial: fog on the coast', 'differ'],
];

for (const [a, b, agreement] of cases) {
  test(`compares "${a}" with "${b}"`, () => {
    assert.equal(compareTitles(a, b), agreement);
    assert.equal(compareTitles(b, a), agreement);
  });
}
