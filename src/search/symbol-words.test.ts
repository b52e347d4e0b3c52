import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nameSymbols, symbolWords, writeSymbols } from './symbol-words.ts';

const written: readonly (readonly [text: string, named: string])[] = [
  ['A*', 'Astarsign'],
  ['A^*', 'Astarsign'],
  ['$A^*$', 'Astarsign'],
  ['$A^{*}$', 'Astarsign'],
  ['$A^\\ast$', 'Astarsign'],
  ['A∗-decoding', 'Astarsign-decoding'],
  ['a* search', 'astarsign search'],
  ['CoSTA*', 'CoSTAstarsign'],
  ['specul*', 'specul*'],
  ['6K*6K', '6K*6K'],
  ['**bold**', '**bold**'],
  ['C++', 'Cplusplus'],
  ['REINFORCE++', 'REINFORCEplusplus'],
  ['C#', 'Csharp'],
  ['issue #7', 'issue #7'],
  ['R^2', 'R2'],
  ['R²', 'R2'],
  ['$R^{2}$-dLLM', 'R2-dLLM'],
  ['$L_2$', 'L2'],
  ['L₂', 'L2'],
  ['x_max', 'x_max'],
  ['τ-bench', 'tau-bench'],
  ['$\\tau$-bench', 'tau-bench'],
  ['μP', 'muP'],
  ['µP', 'muP'],
  ['$\\mu$P', 'muP'],
  ['π³', 'pi3'],
  ['π^3', 'pi3'],
  ['$\\varepsilon$', 'epsilon'],
  ['ε-greedy', 'epsilon-greedy'],
  ['ϵ-greedy', 'epsilon-greedy'],
  ['Ω', 'omega'],
  ['RobotArena ∞', 'RobotArena infinity'],
  ['$\\infty$-LLMs', 'infinity-LLMs'],
  ['O(n)', 'bigo-n'],
  ['O(n^2)', 'bigo-n2'],
  ['λόγος', 'λόγος'],
  ['key-value', 'key-value'],
  ['2505.20444', '2505.20444'],
];

for (const [text, named] of written) {
  test(`${text} is ${named}`, () => assert.equal(nameSymbols(text), named));
}

for (const text of ['A*', 'Q*-learning', 'C++', 'O(n)', 'star', 'key-value']) {
  test(`${text} is told as it was typed`, () =>
    assert.equal(writeSymbols(nameSymbols(text)), text));
}

test('a text is found by its words with signs, each once', () => {
  const text = 'R²-dLLM: A* (and A*, in C/C++) on τ-bench, $5 – no more than “that”…';
  assert.deepEqual(symbolWords(text), ['r2-dllm', 'astarsign', 'cplusplus', 'tau-bench']);
  assert.deepEqual(symbolWords('Attention is all you need, 100% (sic)'), []);
});

test('what was named already is not named again, and nothing throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      for (const word of symbolWords(text)) assert.ok(word.length <= 40);
      nameSymbols(text);
    }),
  );
});
