import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { mathToHast } from './math-to-hast.ts';
import { mathToText } from './math-to-text.ts';

describe('alphabets', () => {
  const cases = [
    ['\\mathbb{RCNPQZHEk1}', 'ℝℂℕℙℚℤℍ𝔼𝕜𝟙'],
    ['\\mathcal{BEFHILMRA}', 'ℬℰℱℋℐℒℳℛ𝒜'],
    ['\\mathscr{ego}', 'ℯℊℴ'],
    ['\\mathfrak{CHIRZg}', 'ℭℌℑℜℨ𝔤'],
    ['\\mathbf{x1\\Gamma}', '𝐱𝟏𝚪'],
    ['\\boldsymbol{h\\alpha\\epsilon}', '𝒉𝜶𝝐'],
    ['\\mathsf{Ab}', '𝖠𝖻'],
    ['\\mathtt{a1}', '𝚊𝟷'],
  ] as const;
  for (const [tex, expected] of cases)
    test(tex, () => {
      const html = render(tex);
      assert.equal(shown(html), expected);
      assert.doesNotMatch(html, /mathvariant/);
    });

  test('an upright letter stays upright, several need no attribute', () => {
    assert.match(render('\\mathrm{d}'), /<mi mathvariant="normal">d<\/mi>/);
    assert.match(render('\\operatorname{Tr}'), /<mi>Tr<\/mi>/);
  });

  test('text keeps its letters and is marked up', () => {
    assert.match(render('\\textbf{Fast}'), /<mtext><b>Fast<\/b><\/mtext>/);
    assert.match(render('\\texttt{a}'), /<mtext><code>a<\/code><\/mtext>/);
  });
});

describe('named operators have the thin spaces of TeX', () => {
  const S = '<mspace width="0.1667em"></mspace>';
  const cases = [
    ['after', '\\log n', `<mi>log</mi><mo>\u2061</mo>${S}<mi>n</mi>`],
    ['before', 'n\\log', `<mi>n</mi>${S}<mi>log</mi>`],
    ['not before a bracket', '\\log(n)', '<mo>\u2061</mo><mo stretchy="false">(</mo>'],
    ['after a scripted one', '\\max_x f', `<mi>x</mi></msub>${S}<mi>f</mi>`],
    ['between two, once', '\\arg\\max_x f', `<mo>\u2061</mo>${S}<msub>`],
    ['not beside a relation', '\\max = \\min', '<mo>\u2061</mo><mo>=</mo><mi>min</mi>'],
    ['after a letter made one', '\\mathop{\\mathbb{E}}_x f', `<mi>x</mi></msub>${S}<mi>f</mi>`],
    ['not at the end', '(\\log)', '<mo>\u2061</mo><mo stretchy="false">)</mo>'],
  ] as const;
  for (const [name, tex, expected] of cases)
    test(name, () => assert.ok(render(tex).includes(expected), render(tex)));
});

describe('space around relations', () => {
  test('a sign of multiplication at the end is tight', () => {
    assert.match(render('2\\times'), /<mo lspace="0em" rspace="0em">×/);
    assert.match(render('2\\times 3'), /<mo>×/);
  });
  test('scripts have none', () =>
    assert.match(render('x_{i=1}'), /<mo lspace="0em" rspace="0em">=/));
});

describe('a strict Content-Security-Policy', () => {
  const formulas = [
    '\\color{red} x',
    '\\boxed{x}\\cancel{y}\\fcolorbox{red}{blue}{z}',
    '\\frac{',
    '\\unknown',
    '\\htmlStyle{color:red}{x}',
    '\\pmb{x}',
  ];
  for (const tex of formulas)
    test(tex, () => assert.doesNotMatch(render(tex), /\sstyle=|mathcolor|mathbackground/));
});

test('what is above a letter may be called like a property of every object', () => {
  assert.equal(mathToText('\\overset{\\text{constructor}}{x}'), 'x^constructor');
});

describe('what KaTeX cannot read', () => {
  test('an unknown command is marked, the rest rendered', () => {
    assert.match(render('\\unknown x^2'), /class="math-error".*\\unknown.*<msup>/);
  });
  test('a broken formula shows its source', () => {
    assert.equal(render('\\frac{<'), '<code class="math-error">\\frac{&#x3C;</code>');
  });
  test('endless macros end', () => {
    assert.match(render('\\def\\a{\\a\\a}\\a'), /class="math-error"/);
  });
  test('deep nesting does not throw', () => {
    assert.ok(render('{'.repeat(20_000) + '}'.repeat(20_000)).length > 0);
  });
  test('a link is not made', () => {
    assert.doesNotMatch(render('\\href{javascript:alert(1)}{x}'), /href=/);
  });
  test('any string gives nodes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (tex) => Array.isArray(mathToHast(tex))));
  });
});

test('a definition does not reach the next formula', () => {
  render('\\gdef\\leak{1}\\leak');
  assert.match(render('\\leak'), /math-error/);
});

test('the TeX stays as an annotation, the wrappers and the namespace go', () => {
  const html = render('x');
  assert.match(
    html,
    /^<math><semantics>.*<annotation encoding="application\/x-tex">x<\/annotation>/,
  );
  assert.match(toHtml(mathToHast('x', { display: true })), /^<math display="block">/);
});

function render(tex: string): string {
  return toHtml({ type: 'root', children: mathToHast(tex) });
}

/** Returns the text of the markup as a reader sees it. */
function shown(html: string): string {
  return html.replace(/<annotation.*?<\/annotation>/g, '').replace(/<[^>]*>/g, '');
}
