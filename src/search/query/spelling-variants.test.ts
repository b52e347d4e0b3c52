import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterVariants } from './letter-variants.ts';
import { spellingVariants } from './spelling-variants.ts';

const spellings: readonly (readonly [word: string, ...variants: readonly string[]])[] = [
  ['colour', 'color'],
  ['Color', 'colour'],
  ['colourisation', 'colorization', 'colourization'],
  ['colorization', 'colourisation', 'colourization'],
  ['behaviours', 'behaviors'],
  ['generalisation', 'generalization'],
  ['utilize', 'utilise'],
  ['tokeniser', 'tokenizer'],
  ['visualiser', 'visualizer'],
  ['analyse', 'analyze'],
  ['analyzing', 'analysing'],
  ['modelling', 'modeling'],
  ['modeling', 'modelling'],
  ['unravelling', 'unraveling'],
  ['labelled', 'labeled'],
  ['centre', 'center'],
  ['centering', 'centring'],
  ['defence', 'defense'],
  ['licenced', 'licensed'],
  ['millimeter', 'millimetre'],
  ['dialogue', 'dialog'],
  ['dialog', 'dialogue'],
  ['fulfil', 'fulfill'],
  ['artefacts', 'artifacts'],
  // The same everywhere.
  ['parameter'],
  ['supervised'],
  ['denoising'],
  ['stepwise'],
  ['promise'],
  ['precise'],
  ['size'],
  ['analysis'],
  ['attention'],
];

for (const [word, ...variants] of spellings) {
  test(`${word} is also ${variants.join(' and ') || 'nothing'}`, () =>
    assert.deepEqual(spellingVariants(word), variants));
}

const letters: readonly (readonly [word: string, ...variants: readonly string[]])[] = [
  ['Schölkopf', 'schoelkopf'],
  ['schoelkopf', 'scholkopf'],
  ['schuetze', 'schutze'],
  ['Jürgen', 'juergen'],
  ['Weiß', 'weiss'],
  ['Søren', 'soeren', 'soren'],
  ['Łukasz', 'lukasz'],
  ['Ågren', 'aagren'],
  // The index folds these.
  ['Gaël'],
  ['value'],
  ['queue'],
  ['sequence'],
  ['decoding'],
];

for (const [word, ...variants] of letters) {
  test(`${word} has the letters of ${variants.join(' and ') || 'nothing else'}`, () =>
    assert.deepEqual(letterVariants(word), variants));
}
