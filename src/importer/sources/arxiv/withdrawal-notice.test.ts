import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withdrawalNotice } from './withdrawal-notice.ts';

const cases = [
  { comment: 'Withdrawn', expected: 'Withdrawn' },
  { comment: 'Paper withdrawn due to\n an error', expected: 'Paper withdrawn due to an error' },
  {
    comment: '12 pages. The article is temporarily withdrawn because of Eq. 3',
    expected: 'The article is temporarily withdrawn because of Eq. 3',
  },
  {
    comment: 'This paper has been withdrawn from arXiv by the authors',
    expected: 'This paper has been withdrawn from arXiv by the authors',
  },
  { comment: 'Withdrawn from a conference, now in a journal', expected: undefined },
  { comment: 'This paper was withdrawn from a workshop', expected: undefined },
  { comment: 'Supersedes a withdrawn paper', expected: undefined },
  {
    abstract: '[This paper has been withdrawn by B. Beta. Lemma 2 fails.] We prove it.',
    expected: 'This paper has been withdrawn by B. Beta.',
  },
  { abstract: 'We study why papers were withdrawn. Often the paper was withdrawn late.' },
  { abstract: 'Withdrawn troops are modelled.' },
  {},
];

for (const { expected, ...texts } of cases) {
  test(`${JSON.stringify(texts)} says ${expected ?? 'nothing of a withdrawal'}`, () => {
    assert.equal(withdrawalNotice(texts), expected);
  });
}
