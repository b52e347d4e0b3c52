import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTypos } from './create-typos.ts';
import type { JudgedQuery } from './load-queries.ts';
import { scoreRankings } from './score-rankings.ts';

const query = (kind: string, typed: string, ...answers: readonly string[]): JudgedQuery => ({
  kind,
  typed,
  answers,
});

test('a ranking is as good as its first answer, and its first ten', () => {
  const eleven = Array.from({ length: 11 }, (_, place) => `p${place}`);
  const scores = scoreRankings(
    [query('a', '', 'x'), query('b', '', ...eleven), query('a', '', 'x', 'y')],
    [['z', 'x'], eleven, []],
  );
  assert.deepEqual(scores, [
    { kind: 'a', queries: 2, reciprocalRank: 0.25, recall: 0.5 },
    { kind: 'b', queries: 1, reciprocalRank: 1, recall: 1 },
  ]);
});

test('slips are the same at every run, in long words that mean something', () => {
  const queries = [query('title words', 'less about speculative RoPE 2505', 'x')];
  for (const edits of [1, 2]) {
    const typos = createTypos(queries, { edits });
    assert.deepEqual(typos, createTypos(queries, { edits }));
    assert.equal(typos.length, 4);
    for (const { typed, answers } of typos) {
      assert.match(typed, /^less about \w+ RoPE 2505$/);
      assert.notEqual(typed, queries[0]?.typed);
      assert.deepEqual(answers, ['x']);
    }
  }
  assert.deepEqual(createTypos([query('title words', 'RoPE about', 'x')], { edits: 1 }), []);
});
