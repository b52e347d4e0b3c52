import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseIdentifier } from './parse-identifier.ts';

const known: readonly (readonly [typed: string, ...identifiers: readonly string[]])[] = [
  ['2505.20444', '2505.20444'],
  ['2505.20444v3', '2505.20444'],
  ['arXiv:2505.20444', '2505.20444'],
  ['ARXIV 2505.20444', '2505.20444'],
  [' <https://arxiv.org/abs/2505.20444v1>. ', '2505.20444'],
  ['arxiv.org/pdf/2505.20444v2.pdf', '2505.20444'],
  ['https://arxiv.org/html/2505.20444v1#S2', '2505.20444'],
  ['https://browse.arxiv.org/abs/2505.20444?context=cs', '2505.20444'],
  ['https://ar5iv.labs.arxiv.org/html/2505.20444', '2505.20444'],
  ['https://huggingface.co/papers/2505.20444', '2505.20444'],
  ['https://hf.co/papers/2505.20444', '2505.20444'],
  ['https://www.alphaxiv.org/overview/2505.20444v1', '2505.20444'],
  ['https://arxiv.org/abs/hep-ex/0307015', 'hep-ex/0307015', 'hep-ex-0307015'],
  ['hep-ex/0307015v2', 'hep-ex/0307015', 'hep-ex-0307015'],
  ['10.1000/ABC.5', '10.1000/abc.5'],
  ['doi:10.1000/abc.5', '10.1000/abc.5'],
  ['https://doi.org/10.1000/ABC.5', '10.1000/abc.5'],
  ['https://doi.org/10.48550/arXiv.2505.20444', '2505.20444', '10.48550/arxiv.2505.20444'],
  ['https://dl.acm.org/doi/pdf/10.1145/3442188.3445922', '10.1145/3442188.3445922'],
  ['https://aclanthology.example/10.18653%2Fv1%2F2021.acl-long.1', '10.18653/v1/2021.acl-long.1'],
  ['https://x.example/archive/papers/token-recycling/', 'token-recycling'],
  ['/archive/papers/token-recycling', 'token-recycling'],
];

for (const [typed, ...identifiers] of known) {
  test(`${typed} is ${identifiers.join(' or ')}`, () =>
    assert.deepEqual(parseIdentifier(typed), identifiers));
}

for (const typed of [
  '',
  'attention',
  '2505',
  '2513.20444',
  '3.79x',
  '2505.20444 rope',
  'https://x.example/blog/2024',
  'https://x.example/%E0%A4%A/',
  'encoder/decoder',
  'and/or',
]) {
  test(`${JSON.stringify(typed)} is no identifier`, () =>
    assert.equal(parseIdentifier(typed), undefined));
}
