import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { longestQuery, parseQuery, type Query } from './parse-query.ts';
import type { Condition, SearchedField } from '../plan.ts';

const phrase = (text: string): Condition => ({ kind: 'phrase', text });
const words = (text: string): Condition => ({ kind: 'words', text });
const author = (text: string): Condition => ({ kind: 'field', field: 'authors', text });
const field = (name: SearchedField, text: string): Condition => ({
  ...{ kind: 'field', text },
  field: name,
});
const title = (text: string): Condition => ({ kind: 'field', field: 'title', text });
const topic = (text: string): Condition => ({ kind: 'topic', text });
const not = (condition: Condition): Condition => ({ kind: 'not', condition });
const any = (...conditions: readonly Condition[]): Condition => ({ kind: 'any', conditions });
const dates = (from?: string, to?: string): Condition => ({
  kind: 'dates',
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});
const code: Condition = { kind: 'has', what: 'code' };

type Row = readonly [typed: string, words: string, ...conditions: readonly Condition[]];

const understood: readonly Row[] = [
  // Words and symbols.
  ['speculative decoding', 'speculative decoding'],
  ['  two\t spaces ', 'two spaces'],
  ['R^2', 'R2'],
  ['$R^{2}$-dLLM', 'R2-dLLM'],
  ['A* search', 'Astarsign search'],
  ['C++ infilling', 'Cplusplus infilling'],
  ['<2MB storage', '2MB storage'],
  ['O(n) steps', 'bigo-n steps'],
  ['+x =z ~a `b`', 'x z a b'],
  ['key-value, x_max; 80/20!', 'key-value x_max 80/20'],
  ['BERT: pre-training of deep', 'BERT pre-training of deep'],
  ['why does RoPE fail?', 'why does RoPE fail'],
  ["GPT-2's", "GPT-2's"],
  ['1,000 layers', '1,000 layers'],
  ['attention & - / ... –', 'attention'],
  ['a\u0000b\u202Ec', 'a b c'],
  ['扩散 模型', '扩散 模型'],
  ['über', 'über'],
  ['"', ''],
  ['', ''],
  // Phrases.
  ['"reversal curse"', '', phrase('reversal curse')],
  ['“volatility band”', '', phrase('volatility band')],
  ['„volatility band“ x', 'x', phrase('volatility band')],
  ['»volatility band«', '', phrase('volatility band')],
  ['surface "error correction" codes', 'surface codes', phrase('error correction')],
  ['"early experience" "agent learning"', '', phrase('early experience'), phrase('agent learning')],
  ["'logit lens' x", 'x', phrase('logit lens')],
  ["don't say 'logit lens'", "don't say", phrase('logit lens')],
  ["the models' and users'", 'the models and users'],
  ['"never closed', 'never closed'],
  ['a 12" and a 13" display', 'a 12 and a 13 display'],
  ['"" x', 'x'],
  ['"$R^2$ score"', '', phrase('R2 score')],
  ['"τ-bench score"', '', any(phrase('τ-bench score'), phrase('tau-bench score'))],
  // Negation.
  ['watermark -image', 'watermark', not(phrase('image'))],
  ['x –image', 'x', not(phrase('image'))],
  ['x -"error correction"', 'x', not(phrase('error correction'))],
  ['x -author:lecun', 'x', not(author('lecun'))],
  ['x -author:"yann lecun"', 'x', not(author('"yann lecun"'))],
  ['x - y', 'x y'],
  ['x --y', 'x y'],
  ['-vision', '', not(phrase('vision'))],
  // Alternatives.
  ['a1 OR b1', '', any(words('a1'), words('b1'))],
  ['a1 | b1 || c1', '', any(words('a1'), words('b1'), words('c1'))],
  ['bert|gpt-2 size', 'size', any(words('bert'), words('gpt-2'))],
  ['speculative decoding OR drafting', 'speculative', any(words('decoding'), words('drafting'))],
  ['(a1 OR b1) c1', 'c1', any(words('a1'), words('b1'))],
  ['"x y" OR z', '', any(phrase('x y'), words('z'))],
  ['title:poker OR title:minecraft', '', any(title('poker'), title('minecraft'))],
  ['x OR -y', '', any(words('x'), not(phrase('y')))],
  ['x or y', 'x or y'],
  ['OR', 'OR'],
  ['x OR', 'x'],
  ['OR x', 'x'],
  ['p(x|y)', 'p x y'],
  // Fields.
  ['author:molchanov', '', author('molchanov')],
  ['Authors: molchanov x', 'x', author('molchanov')],
  ['author:"kenji kawaguchi"', '', author('"kenji kawaguchi"')],
  ['author:"Kawaguchi, Kenji"', '', author('"Kenji Kawaguchi"')],
  ['title:"token recycling"', '', title('"token recycling"')],
  ['tag:quantum-computing', '', topic('quantum-computing')],
  ['topic:"quantum computing"', '', topic('quantum computing')],
  ['tag:a,b', '', any(topic('a'), topic('b'))],
  ['organisation:FuriosaAI', '', { kind: 'organization', text: 'FuriosaAI' }],
  ['has:code x', 'x', code],
  ['has:GitHub', '', code],
  ['has:code,demo', '', any(code, { kind: 'has', what: 'demos' })],
  ['year:2021', '', dates('2021', '2021')],
  ['month:2025-06', '', dates('2025-06', '2025-06')],
  ['year:2023-2025', '', dates('2023', '2025')],
  ['after:2026-04 x', 'x', dates('2026-05')],
  ['before:2024', '', dates(undefined, '2023')],
  ['year:2023,2025', '', any(dates('2023', '2023'), dates('2025', '2025'))],
  ['(year:2024 OR year:2025)', '', any(dates('2024', '2024'), dates('2025', '2025'))],
  ['(x has:code)', 'x', code],
  ['x, has:code.', 'x', code],
  ['[tag:a,b];', '', any(topic('a'), topic('b'))],
  ['tag:(a,b)', '', any(topic('a'), topic('b'))],
  ['(year:2024..)', '', dates('2024')],
  ['year:2024..', '', dates('2024')],
  ['title: author:hinton', '', author('hinton')],
  ['title:', ''],
  ['x title:', 'x'],
  ['venue:nature', '', field('venue', 'nature')],
  ['journal:"nature physics" x', 'x', field('venue', '"nature physics"')],
  ['publisher:springer', '', field('publisher', 'springer')],
  ['keyword:"token recycling"', '', field('keywords', '"token recycling"')],
  ['category:cs.CL', '', field('categories', 'cs.CL')],
  ['category:cs.CL,cs', '', any(field('categories', 'cs.CL'), field('categories', 'cs'))],
  ['cs.CL attention', 'attention', field('categories', 'cs.CL')],
  ['-cond-mat.str-el', '', not(field('categories', 'cond-mat.str-el'))],
  ['doi:10.1000/x.5 y', 'y', field('identifiers', '10.1000/x.5')],
  ['c.CL "cs.CL"', 'c.CL', phrase('cs.CL')],
  ['BERT:pre-training', 'BERT pre-training'],
  ['https://a.example/b', 'https a.example/b'],
  // Identifiers.
  ['arXiv:2505.20444v2', '2505.20444'],
];

for (const [typed, expected, ...conditions] of understood) {
  test(`${JSON.stringify(typed)} is understood`, () => {
    const query = parseQuery(typed);
    assert.deepEqual([query.words.join(' '), query.conditions], [expected, conditions]);
    assert.deepEqual(query.unknownFields, []);
  });
}

for (const [typed, expected] of [
  ['year:soon x', 'x'],
  ['has:lunch', ''],
  ['has:constructor', ''],
  ['after:2025-13', ''],
  ['foo:bar x', 'x'],
  ['-foo:"bar x" y', 'y'],
] as const) {
  test(`${typed} means nothing as a field, which is left out`, () => {
    const query = parseQuery(typed);
    assert.equal(query.words.join(' '), expected);
    assert.deepEqual(query.unknownFields, [typed.replace(/ \w$/, '')]);
  });
}

test('an identifier is given in all forms of records', () => {
  assert.deepEqual(parseQuery('https://arxiv.org/abs/hep-ex/0307015').identifiers, [
    'hep-ex/0307015',
    'hep-ex-0307015',
  ]);
});

const signs = fc.constantFrom(
  ...['"', '“', "'", '-', '–', 'OR', '|', ' ', '\n', '(', ')', ':', 'title:', 'year:', 'author:'],
  ...['has:', '2025', '..', '^', '$', '\\', '*', '/', '.', ',', '\u0000', '\ud800', '😀', 'é'],
);
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc
    .array(fc.oneof(signs, fc.string({ maxLength: 4 })), { maxLength: 400 })
    .map((all) => all.join('')),
);

test('whatever is typed, something bounded is understood', () => {
  fc.assert(
    fc.property(hostile, (typed) => {
      const query = parseQuery(typed);
      assert.ok(sizeOf(query) <= 12 * longestQuery, String(sizeOf(query)));
      for (const word of query.words) assert.match(word, /^[^\s"]*[\p{L}\p{N}][^\s"]*$/u);
    }),
    { numRuns: 2_000 },
  );
});

test('what is pasted by mistake takes no time', () => {
  for (const typed of ['word '.repeat(100_000), '"'.repeat(100_000), 'a'.repeat(1_000_000)]) {
    const start = performance.now();
    assert.ok(sizeOf(parseQuery(typed)) <= 12 * longestQuery);
    assert.ok(performance.now() - start < 200);
  }
});

function sizeOf(query: Query): number {
  return JSON.stringify([query.words, query.conditions.map(textsOf)]).length;
}

function textsOf(condition: Condition): string {
  if (condition.kind === 'not') return textsOf(condition.condition);
  if (condition.kind === 'any') return condition.conditions.map(textsOf).join(' ');
  return 'text' in condition ? condition.text : '';
}
