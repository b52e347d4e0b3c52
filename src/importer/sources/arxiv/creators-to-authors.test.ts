import assert from 'node:assert/strict';
import { test } from 'node:test';
import { creatorsToAuthors } from './creators-to-authors.ts';

for (const [creators, names, affiliations] of [
  ['Ada Alpha, Ben Beta, Jr., Gil Gamma', ['Ada Alpha', 'Ben Beta, Jr.', 'Gil Gamma'], []],
  ['Ada Alpha (Lab A, Town), Ben Beta', ['Ada Alpha', 'Ben Beta'], ['Lab A, Town']],
  [
    'Ada Alpha (Lab (L (A), B), Town), Ben Beta (Unit (7))',
    ['Ada Alpha', 'Ben Beta'],
    ['Lab (L (A), B), Town', 'Unit (7)'],
  ],
  ['Ada Alpha (1), Ben Beta (1 and 2) ((1) Lab A)', ['Ada Alpha', 'Ben Beta'], ['1 and 2']],
  ['Ada Alpha (Lab (A), Town, Ben Beta', ['Ada Alpha', 'Town', 'Ben Beta'], []],
  ['Ada (Adi) Alpha', ['Ada Alpha'], ['Adi']],
  ['(Lab A)', ['(Lab A)'], ['Lab A']],
] as const) {
  test(`divides "${creators}"`, () => {
    const authors = creatorsToAuthors(creators);
    assert.deepEqual(
      authors.map(({ name }) => name),
      names,
    );
    assert.deepEqual(
      authors.flatMap(({ affiliation }) => affiliation ?? []),
      affiliations,
    );
  });
}

test('parentheses without end are read in time linear in their number', () => {
  assert.equal(creatorsToAuthors(`Ada Alpha ${'('.repeat(100_000)}`)[0]?.name, 'Ada Alpha');
});
