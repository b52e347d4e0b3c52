import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePaperArguments } from './parse-paper-arguments.ts';

const words = [
  { word: '2505.20444', arxiv: '2505.20444' },
  { word: 'hep-ex/0307015v2', arxiv: 'hep-ex/0307015', version: 2 },
  { word: 'https://arxiv.org/abs/2505.20444v1', arxiv: '2505.20444', version: 1 },
  { word: '10.48550/arXiv.2505.20444', arxiv: '2505.20444' },
  { word: 'https://doi.org/10.48550/arXiv.hep-ex/0307015', arxiv: 'hep-ex/0307015' },
  { word: '10.1145/3292500.3330701', doi: '10.1145/3292500.3330701' },
  { word: 'https://doi.org/10.1000/ABC', doi: '10.1000/abc' },
  { word: 'attention' },
  { word: 'https://example.org/2505.20444' },
];

for (const { word, arxiv, version, doi } of words) {
  test(`${word} is ${arxiv ?? doi ?? 'no paper'}`, () => {
    const named = parsePaperArguments([word]);
    assert.deepEqual(named.arxiv, arxiv === undefined ? [] : [{ id: arxiv, version }]);
    assert.deepEqual(named.dois, doi === undefined ? [] : [doi]);
    const isUnknown = arxiv === undefined && doi === undefined;
    assert.deepEqual(
      named.problems.map(({ record }) => record),
      isUnknown ? [word] : [],
    );
  });
}

test('asks for each paper once', () => {
  const named = parsePaperArguments([
    '2505.20444',
    'arXiv:2505.20444',
    '10.1/x',
    '10.1000/A',
    '10.1000/a',
  ]);
  assert.equal(named.arxiv.length, 1);
  assert.deepEqual(named.dois, ['10.1000/a']);
});
