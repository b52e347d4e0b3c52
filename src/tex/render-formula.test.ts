import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mathRefusal, renderFormula } from './render-formula.ts';

describe('formulas that would take too much work are refused', () => {
  const cases = {
    'a definition that doubles': '\\def\\p#1{#1#1#1#1}\\p{\\p{\\p{\\p{\\p{\\p{x}}}}}}',
    'a definition for all formulas': '\\gdef\\p{\\p\\p}\\p',
    'a definition in the words of LaTeX': '\\newcommand{\\p}[1]{#1#1}\\p{\\p{x}}',
    'another name for a command': '\\let\\p=\\frac \\p{1}{2}',
    'braces in braces': `${'{'.repeat(2000)}x${'}'.repeat(2000)}`,
    'fractions in fractions': '\\frac1'.repeat(400),
    'sizes, each of which holds the rest': '\\tiny '.repeat(500),
    'brackets in brackets': '\\left('.repeat(300) + '\\right)'.repeat(300),
    'more than a formula holds': 'x+'.repeat(5000),
    'macros without end': '\\TeX'.repeat(600),
  };
  for (const [name, tex] of Object.entries(cases))
    test(name, () => {
      const { markup, refusal } = renderFormula(tex);
      assert.notEqual(refusal, undefined);
      assert.ok((markup ?? '').length < 200_000);
    });
});

test('a formula writes nothing to the terminal', (context) => {
  const log = context.mock.method(console, 'log', () => undefined);
  const error = context.mock.method(console, 'error', () => undefined);
  for (const tex of ['\\message{x}', '\\errmessage{x}', '\\show x']) renderFormula(tex);
  assert.equal(log.mock.callCount() + error.mock.callCount(), 0);
});

test('commands that only begin like a definition are read', () => {
  for (const tex of ['\\letters', '\\deficit', '\\longrightarrow', '\\longmapsto'])
    assert.doesNotMatch(mathRefusal(tex) ?? '', /cannot be used/);
  assert.equal(mathRefusal('a \\longrightarrow b'), undefined);
});

test('what cannot be read strictly is shown as far as it can be', () => {
  const { markup, refusal } = renderFormula('x \\unknown y');
  assert.match(refusal ?? '', /Undefined control sequence/);
  assert.match(markup ?? '', /\\unknown/);
});
