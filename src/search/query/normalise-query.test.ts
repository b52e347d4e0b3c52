import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addressOfQuery, longestQuery, normaliseQuery, queryOfAddress } from './query.ts';

const cases = [
  ['speculative decoding', 'speculative decoding', 'plain words stay'],
  ['  two\t spaces ', 'two spaces', 'white space is one space'],
  ['R^2', 'R 2', 'a caret finds nothing, both parts do'],
  ['$R^{2}$-dLLM', 'R 2 -dLLM', 'math loses its signs and keeps its words'],
  ['A* search', 'A search', 'an asterisk is no wildcard'],
  ['C++', 'C', 'a plus sign at the front finds nothing'],
  ['+x <y> =z ~a `b`', 'x y z a b', 'symbols around words'],
  ['key-value', 'key-value', 'hyphens are good as they are'],
  ['x_t and C_max', 'x_t and C_max', 'so are underscores'],
  ['2505.20444', '2505.20444', 'so are dots within numbers'],
  ['arXiv:2505.20444v2', '2505.20444', 'an identifier in any writing'],
  ['https://arxiv.org/abs/2505.20444', '2505.20444', 'an address too'],
  ['https://doi.org/10.1000/ABC.5', '10.1000/abc.5', 'and a DOI'],
  ['"exact phrase"', '"exact phrase"', 'quotes around all make a phrase'],
  ['„exact phrase“', '"exact phrase"', 'of any style'],
  ['«exact $x$ phrase»', '"exact x phrase"', 'a phrase is cleaned too'],
  ['say "exact phrase"', 'say exact phrase', 'quotes around a part go'],
  ['"one" and "two"', 'one and two', 'two phrases are not one'],
  ['"', '', 'a lone quote is nothing'],
  ['attention & - / ...', 'attention', 'words of signs only go'],
  ['Müller', 'Müller', 'accents stay: Pagefind folds them'],
  ['u\u0308ber', 'über', 'composed'],
  ['扩散 模型', '扩散 模型', 'every script'],
  ['a\u0000b\u202Ec', 'a b c', 'control characters go'],
] as const;

for (const [typed, expected, reason] of cases) {
  test(`${JSON.stringify(typed)}: ${reason}`, () => {
    assert.equal(normaliseQuery(typed), expected);
  });
}

test('a long query is cut between words', () => {
  const query = normaliseQuery('word '.repeat(200));
  assert.ok(query.length <= longestQuery);
  assert.match(query, /^word( word)+$/);
});

test('normalising twice is normalising once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
      const once = normaliseQuery(typed);
      assert.equal(normaliseQuery(once), once);
    }),
  );
});

test('a query survives the address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      assert.equal(queryOfAddress(addressOfQuery(typed)), typed.trim());
    }),
  );
});

test('no query has no address of its own', () => {
  assert.equal(addressOfQuery('  '), '');
  assert.equal(queryOfAddress('?page=2'), '');
});
