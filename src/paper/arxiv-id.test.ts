import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arxivDoi, arxivMonth, arxivPathId, parseArxivId } from './arxiv-id.ts';

const read: readonly (readonly [string, string, number | undefined])[] = [
  ['2505.20444', '2505.20444', undefined],
  ['2505.20444v2', '2505.20444', 2],
  ['arXiv:2505.20444', '2505.20444', undefined],
  ['0704.0001', '0704.0001', undefined],
  ['hep-ex/0307015', 'hep-ex/0307015', undefined],
  ['hep-ex/0307015v2', 'hep-ex/0307015', 2],
  ['math.GT/0309136', 'math/0309136', undefined],
  ['https://arxiv.org/abs/2505.20444v1', '2505.20444', 1],
  ['http://www.arxiv.org/pdf/2505.20444.pdf', '2505.20444', undefined],
  ['https://arxiv.org/pdf/hep-ex/0307015v1.pdf', 'hep-ex/0307015', 1],
  ['https://arxiv.org/html/2505.20444v3?x=1#S2', '2505.20444', 3],
  ['https://huggingface.co/papers/2505.20444', '2505.20444', undefined],
  ['https://doi.org/10.48550/arXiv.2505.20444', '2505.20444', undefined],
];

test('knows the DOI of an identifier', () => {
  assert.equal(arxivDoi('2505.20444'), '10.48550/arXiv.2505.20444');
  assert.equal(arxivDoi('hep-ex/0307015'), '10.48550/arXiv.hep-ex/0307015');
});

for (const [text, id, version] of read) {
  test(`reads ${text}`, () => {
    assert.deepEqual(parseArxivId(text), { id, version });
  });
}

for (const text of [
  '',
  '2513.20444',
  '2505.2044',
  '1412.12345',
  '250520444',
  'hep-ex/03070155',
  '2505.20444v0',
  'https://example.org/abs/2505.20444',
  'see 2505.20444',
]) {
  test(`refuses "${text}"`, () => {
    assert.equal(parseArxivId(text), undefined);
  });
}

test('an identifier tells its month, of either century', () => {
  assert.deepEqual(
    ['2505.20444', 'hep-ex/0307015', 'hep-th/9108028', '0704.0001'].map(arxivMonth),
    ['2025-05', '2003-07', '1991-08', '2007-04'],
  );
});

test('an old identifier loses its slash in a path', () => {
  assert.equal(arxivPathId('hep-ex/0307015'), 'hep-ex-0307015');
});
