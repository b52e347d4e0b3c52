import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  parseTitle,
  titleToHtml,
  titleToLabel,
  titleToKey,
  titleToParts,
  titleToText,
} from './title.ts';

describe('parseTitle', () => {
  const cases = [
    ['dollars that pair are math', '$R^2$-dLLM', [{ type: 'math', value: 'R^2' }, text('-dLLM')]],
    ['one dollar is a dollar', 'Fixing Bugs for 1$: Cheap', [text('Fixing Bugs for 1$: Cheap')]],
    ['prices are no math', 'from $5 to $10', [text('from $5 to $10')]],
    ['nor are ranges of prices', '$5-$10', [text('$5-$10')]],
    ['escapes', '\\$a\\$ \\\\ \\x', [text('$a$ \\ \\x')]],
    ['an escaped dollar inside math', '$a\\$b$', [{ type: 'math', value: 'a\\$b' }]],
    ['a digit may follow letters', '$\\alpha$2', [{ type: 'math', value: '\\alpha' }, text('2')]],
    ['nothing', '', []],
  ] as const;
  for (const [name, title, expected] of cases)
    test(name, () => assert.deepEqual(parseTitle(title), expected));

  test('a text in which \\ and $ are escaped is itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (plain) => {
        assert.equal(titleToText(plain.replace(/[\\$]/g, '\\$&')), plain);
      }),
    );
  });
});

describe('titleToText', () => {
  const cases = [
    ['$R^{2}$-dLLM', 'R²-dLLM'],
    ['$\\pi_{0.5}$: a', 'π_0.5: a'],
    ['$\\alpha$ & $\\beta$ <b>', 'α & β <b>'],
    ['$\\frac{a+b}{2}$', '(a+b)/2'],
    ['$O(n\\log n)$', 'O(n log n)'],
    ['$\\mathbb{R}^d$ and $\\mathcal{L}_{\\text{total}}$', 'ℝᵈ and L_total'],
    ['$\\sqrt{x}$, $\\hat{x}$, $x^*$', '√x, x̂, x*'],
    ['$360^\\circ$', '360°'],
    ['$\\text{Schrödinger}$', 'Schrödinger'],
    ['$\\name{x}$', 'namex'],
  ] as const;
  for (const [title, expected] of cases)
    test(title, () => assert.equal(titleToText(title), expected));
});

test('titleToHtml escapes text and gives MathML that is named and has no TeX in it', () => {
  assert.equal(
    titleToHtml('<i> & $x<1$'),
    '&#x3C;i> &#x26; <math alttext="x &#x3C; 1"><mrow><mi>x</mi><mo>&#x3C;</mo><mn>1</mn></mrow></math>',
  );
  assert.match(titleToHtml('$\\text{"a" \\& \'b\'}$'), /^<math alttext="&quot;a&quot; &#x26; /);
});

test('a title has a label of its own only where it has MathML', () => {
  assert.equal(titleToLabel('$R^2$-dLLM: $5 "soup"'), 'R²-dLLM: $5 "soup"');
  for (const title of ['R²-dLLM', 'From \\$5 to \\$10', 'Is $\\frac{$ x', ''])
    assert.equal(titleToLabel(title), undefined);
});

describe('titleToParts', () => {
  const cases = [
    ['a plain title is one text', 'A & B', ['A & B']],
    ['text and MathML take turns', 'Top-$n$: Not', ['Top-', titleToHtml('$n$'), ': Not']],
    ['text is first and last', '$R^2$', ['', titleToHtml('$R^2$'), '']],
    ['between formulas too', '$a$$b$', ['', titleToHtml('$a$'), '', titleToHtml('$b$'), '']],
    ['math that cannot be rendered is text', 'Is $\\frac{$ x', ['Is frac x']],
    ['nothing', '', ['']],
  ] as const;
  for (const [name, title, expected] of cases)
    test(name, () => assert.deepEqual(titleToParts(title), expected));
});

describe('titleToKey', () => {
  test('writings of the same title agree', () => {
    const writings = ['R^2-dLLM', '$R^2$-dLLM', '$R^{2}$-dLLM', 'R^{2}-dLLM', 'R²-DLLM', 'r2 dllm'];
    assert.deepEqual(new Set(writings.map(titleToKey)), new Set(['r2dllm']));
  });
  test('other titles do not', () => {
    assert.notEqual(titleToKey('C++'), titleToKey('C'));
    assert.notEqual(titleToKey('深度学习'), titleToKey('深度'));
    assert.notEqual(titleToKey('???'), titleToKey('!'));
  });
});

function text(value: string) {
  return { type: 'text', value } as const;
}
