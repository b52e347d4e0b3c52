import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ProblemsError } from '../problem/problem.ts';
import { bodyLane, needsModule } from './body-lane.ts';
import { bodyProblems } from './body-problems.ts';
import { parseBody } from './parse-body.ts';
import { renderBody } from './render-body.ts';

describe('bodyLane', () => {
  const cases = [
    ['text', 'data', 'plain text that must import and export goods'],
    ['braces in math', 'data', '$\\mathbb{R}$ and $a<b$'],
    ['braces and tags in code', 'data', '`{x}` `<b>`\n\n```\n<b>{x}\nimport x from "y"\n```'],
    ['escapes', 'data', '\\{x} \\<b>'],
    ['an absolute image', 'data', '![a](/a.png) ![b](https://example.org/b.png)'],
    ['import inside a paragraph', 'data', 'we\nimport goods'],
    ['an element', 'module', 'a <b>c</b>'],
    ['a component', 'module', '<Figure src="/a.png" alt="" />'],
    ['a comment', 'module', 'a {/* b */}'],
    ['an expression', 'module', '{1 + 1}'],
    ['an import', 'module', "import x from './x.js'"],
    ['an export', 'module', 'text\n\nexport const x = 1'],
    ['an image beside the file', 'module', '![a](./a.png)'],
    ['one by reference', 'module', '![a][r]\n\n[r]: a.png'],
  ] as const;
  for (const [name, lane, source] of cases) test(name, () => assert.equal(bodyLane(source), lane));

  test('the short way agrees with parsing', () => {
    const words = fc.constantFrom(
      'import ',
      'export ',
      '{',
      '}',
      '<b>',
      '</b>',
      '![',
      '](a)',
      '$',
      '`',
      '\n',
      '\n\n',
      'a ',
      '\uFEFF',
      '> ',
      '- ',
      '    ',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const source = parts.join('');
        assert.equal(
          attempt(() => bodyLane(source) === 'module'),
          attempt(() => needsModule(parseBody(source))),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('bodyProblems', () => {
  test('nothing is wrong with a good body', () => {
    assert.deepEqual(bodyProblems('A $x$ [l](https://example.org).\n\n<b>x</b>'), []);
  });

  test('a syntax error has its line and a hint', () => {
    const [problem, ...rest] = bodyProblems('one\n\ntwo {three');
    assert.deepEqual(rest, []);
    assert.equal(problem?.severity, 'error');
    assert.equal(problem.line, 3);
    assert.match(problem.hint ?? '', /\\\{/);
  });

  test('a formula that cannot be read is a warning', () => {
    const [problem] = bodyProblems('one\n\n$\\nosuch$');
    assert.equal(problem?.severity, 'warning');
    assert.equal(problem.line, 3);
    assert.match(problem.message, /nosuch/);
  });

  test('an address that was removed is a warning', () => {
    assert.match(bodyProblems('[a](javascript:x)')[0]?.message ?? '', /javascript:x/);
  });
});

test('a body that cannot be parsed throws its problems, one of the other lane is refused', () => {
  assert.throws(() => bodyLane('{'), ProblemsError);
  assert.throws(() => renderBody('{'), ProblemsError);
  assert.throws(() => renderBody('{1}'), TypeError);
});

function attempt(run: () => boolean): boolean | 'error' {
  try {
    return run();
  } catch {
    return 'error';
  }
}
