import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Author } from '../../paper/author.ts';
import { authorKeys, compareAuthors } from './compare-authors.ts';

const words = [
  'Ann',
  'A.',
  'Anna',
  'Lee',
  'De',
  'Luca',
  'DeLuca',
  'Müller',
  'Mueller',
  'AL',
  'Bo',
  'ORC',
  '李',
];
const author: fc.Arbitrary<Author> = fc.oneof(
  {
    arbitrary: fc.record(
      {
        name: fc
          .array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 })
          .map((parts) => parts.join(' ')),
        orcid: fc.constantFrom('0000-0002-1825-0097', '0000-0001-5109-3700'),
      },
      { requiredKeys: ['name'] },
    ),
    weight: 9,
  },
  { arbitrary: fc.constant({ name: 'Wait Group', isGroup: true as const }), weight: 1 },
);
const authors = fc.array(author, { maxLength: 3 });

test('lists of authors that do not differ share a key, unless one has none', () => {
  let [shared, apart] = [0, 0];
  fc.assert(
    fc.property(authors, authors, (ours, theirs) => {
      const [keys, others] = [authorKeys(ours), new Set(authorKeys(theirs))];
      if (keys.length === 0 || others.size === 0) return;
      const isShared = keys.some((key) => others.has(key));
      if (isShared) shared += 1;
      else apart += 1;
      assert.ok(isShared || compareAuthors(ours, theirs) === 'differ');
    }),
    { numRuns: 5000 },
  );
  assert.ok(shared > 300 && apart > 50, `${String(shared)} and ${String(apart)}`);
});
