import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jatsToText } from './jats-to-text.ts';

/** What stands in the element `math`, and the text that it gives. */
const formulas = [
  ['<mi>k</mi><mo>=</mo><mn>3</mn>', 'k=3'],
  ['<mi mathvariant="italic">N</mi>', 'N'],
  ['<mi mathvariant="double-struck">Z</mi>', '$\\mathbb{Z}$'],
  ['<msqrt><mi>a</mi><mo>+</mo><mi>b</mi></msqrt>', '$\\sqrt{a+b}$'],
  ['<mroot><mi>a</mi><mn>3</mn></mroot>', '$\\sqrt[3]{a}$'],
  ['<mfrac><mn>2</mn><mrow><mi>a</mi><mi>b</mi></mrow></mfrac>', '$\\frac{2}{ab}$'],
  ['<mfrac bevelled="true"><mn>2</mn><mn>3</mn></mfrac>', '$2/3$'],
  ['<mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac>', '$\\genfrac{}{}{0pt}{}{n}{k}$'],
  ['<msub><mi>y</mi><mi>j</mi></msub>', '$y_{j}$'],
  ['<msup><mn>1</mn><mo>−</mo></msup>', '$1^{−}$'],
  ['<msup><mi>f</mi><mo>″</mo></msup>', "$f''$"],
  ['<msubsup><mi>y</mi><mn>0</mn><mn>2</mn></msubsup>', '$y_{0}^{2}$'],
  ['<msup><mrow><mi>a</mi><mi>b</mi></mrow><mn>2</mn></msup>', '${ab}^{2}$'],
  [
    '<mmultiscripts><mi>Sn</mi><none/><mo>+</mo><mprescripts/><mn>50</mn><mn>132</mn></mmultiscripts>',
    '${}_{50}^{132}\\mathrm{Sn}^{+}$',
  ],
  ['<mover accent="true"><mi>y</mi><mo>~</mo></mover>', '$\\tilde{y}$'],
  ['<mover><mrow><mi>a</mi><mi>b</mi></mrow><mo>¯</mo></mover>', '$\\overline{ab}$'],
  ['<mover><mi>E</mi><mo>→</mo></mover>', '$\\vec{E}$'],
  ['<mover><mo>=</mo><mtext>def</mtext></mover>', '$\\overset{\\text{def}}{=}$'],
  ['<munder><mi>max</mi><mi>i</mi></munder><mi>x</mi>', '$\\max _{i}x$'],
  ['<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover>', '$∑_{i}^{n}$'],
  [
    '<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd><mtd><mn>4</mn></mtd></mtr></mtable>',
    '$\\begin{matrix}1&2\\\\3&4\\end{matrix}$',
  ],
  [
    '<mfenced open="[" close="]"><mi>a</mi><msup><mi>b</mi><mn>2</mn></msup></mfenced>',
    '$[a,b^{2}]$',
  ],
  ['<msub><mi>T</mi><mtext>at 5% &amp; less</mtext></msub>', '$T_{\\text{at 5\\% \\& less}}$'],
  ['<msup><mi>e</mi><mrow><mi>sin</mi><mo>\u2061</mo><mi>x</mi></mrow></msup>', '$e^{\\sin x}$'],
  [
    '<semantics><msup><mi>a</mi><mn>2</mn></msup><annotation encoding="application/x-tex">a^2</annotation></semantics>',
    '$a^2$',
  ],
  [
    '<semantics><msup><mi>a</mi><mn>2</mn></msup><annotation-xml encoding="MathML-Content"><ci>a</ci></annotation-xml></semantics>',
    '$a^{2}$',
  ],
] as const;

for (const [content, text] of formulas) {
  test(`reads ${content}`, () => {
    const prefixed = content.replace(/<(\/?)/g, '<$1mml:');
    for (const math of [`<math>${content}</math>`, `<mml:math>${prefixed}</mml:math>`])
      assert.equal(jatsToText(math), text);
  });
}

test('puts back the blanks that are lost around formulas, and nowhere else', () => {
  const math = '<mml:math><mml:msup><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:math>';
  const script = '<mml:math><mml:msub><mml:mrow/><mml:mn>2</mml:mn></mml:msub></mml:math>';
  for (const [fragment, text] of [
    [`Rise of${math}in wicks`, 'Rise of $x^{2}$ in wicks'],
    [`Wicks:${math}-fold, the${math}th time`, 'Wicks: $x^{2}$-fold, the $x^{2}$th time'],
    [`(${math}) and 3${math}.`, '($x^{2}$) and 3$x^{2}$.'],
    [`La${script}CuO`, 'La$_{2}$CuO'],
    [`On<inline-formula>${math}</inline-formula>wicks`, 'On $x^{2}$ wicks'],
  ] as const)
    assert.equal(jatsToText(fragment), text);
});

test('reads scripts within scripts in time linear in their depth', () => {
  const depth = 60;
  const nested = `${'<mmultiscripts><mi>a</mi>'.repeat(depth)}${'</mmultiscripts>'.repeat(depth)}`;
  assert.ok(jatsToText(`<math>${nested}</math>`).length < 10 * nested.length);
});
