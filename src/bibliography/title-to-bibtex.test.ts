import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleToBibtex } from './title-to-bibtex.ts';

const titles: readonly (readonly [string, string])[] = [
  ['Attention Is All You Need', 'Attention Is All You Need'],
  ['BERT: Pre-training of Deep Transformers', '{BERT}: Pre-training of Deep Transformers'],
  ['An iPhone for LLM-Based Agents (VLMs)', 'An {iPhone} for {LLM-Based} Agents ({VLMs})'],
  ['Llama-3 Meets Vision-Language Models in 3D', '{Llama-3} Meets Vision-Language Models in {3D}'],
  ['Video-Thinker: Thinking With Videos', '{Video-Thinker}: Thinking With Videos'],
  ['A Plan B for C++ and K-Means', 'A Plan {B} for {C}++ and {K-Means}'],
  [
    'On learning the processes that govern Gauss in Paris',
    'On learning the processes that govern {Gauss} in {Paris}',
  ],
  ['The Δt of Ωmega in Αθήνα', 'The {$\\Delta$t} of {$\\Omega$mega} in Αθήνα'],
  ['Fürstenwald GPTÉ', 'F{\\"u}rstenwald {GPT{\\\'E}}'],
  ['!!! ???', '!!! ???'],
  [
    'Bayesian Learning of Non-Gaussian Markov Chains in Euclidean Space',
    '{Bayesian} Learning of {Non-Gaussian} {Markov} Chains in {Euclidean} Space',
  ],
  [
    'The Median Physician Improves Clean Oceans Beyond Guardians',
    'The Median Physician Improves Clean Oceans Beyond Guardians',
  ],
  ['The "Best" Test ("Now") of a 24" Display', "The ``Best'' Test (``Now'') of a 24'' Display"],
  ["Models as 'Judges' of the Cook's View", "Models as ‘Judges’ of the Cook's View"],
];
for (const [title, tex] of titles) {
  test(`"${title}" keeps the capitals that it must`, () => {
    assert.equal(titleToBibtex([{ type: 'text', value: title }]), tex);
  });
}

test('formulas are protected, made safe for BibTeX, or given up', () => {
  const math = (value: string) => titleToBibtex([{ type: 'math', value }]);
  assert.equal(math('R^{2}'), '{$R^{2}$}');
  assert.equal(math('\\{x\\}'), '{$\\lbrace x\\rbrace $}');
  assert.equal(math('πr 5%'), '{$\\pi r 5\\%$}');
  assert.equal(math('a{b'), 'a\\textbraceleft{}b');
});

test('quotation marks close after a formula', () => {
  const parts = [
    { type: 'text', value: 'The "' },
    { type: 'math', value: 'x' },
    { type: 'text', value: '" of Tests' },
  ] as const;
  assert.equal(titleToBibtex(parts), "The ``{$x$}'' of Tests");
});

test('a long line of signs is written sign by sign', () => {
  const lengthOf = (sign: string, count: number): number =>
    titleToBibtex([{ type: 'text', value: sign.repeat(count) }]).length;
  for (const sign of ['!', '"', "'", " '", 'A-', '\\', '{', '$ ', 'é', 'A1!']) {
    const perSign = (lengthOf(sign, 200) - lengthOf(sign, 100)) / 100;
    assert.equal(lengthOf(sign, 50_000), lengthOf(sign, 100) + 49_900 * perSign, sign);
  }
});
