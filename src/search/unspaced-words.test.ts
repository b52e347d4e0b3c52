import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pairsOf, queryToPairs, writePairs } from './unspaced-words.ts';

const texts = [
  ['提出新方法。', '提出 出新 新方 方法 法'],
  ['用 LAMP 训练，再评估', '用 训练 练 再评 评估 估'],
  ['언어 모델', '언어 어모 모델 델'],
  ['การเรียน', 'กา าร รเ เรี รีย ยน น'],
  ['ﾗﾝﾌﾟ', 'ラン ンプ プ'],
  ['Plain words, naïve', ''],
  ['', ''],
] as const;
for (const [text, expected] of texts) {
  test(`pairs of "${text}"`, () => assert.equal(pairsOf(text).join(' '), expected));
}

const queries = [
  ['方法', '方法'],
  ['新方法 LAMP', '新方 方法 LAMP'],
  ['언어 모델', '언어 모델'],
  ['"언어 모델"', '"언어 어모 모델"'],
  ['GPT模型', 'GPT 模型'],
  ['灯', '灯'],
  ['"decoding"', '"decoding"'],
] as const;
for (const [query, expected] of queries) {
  test(`the query ${query} asks for ${expected}`, () => {
    assert.equal(queryToPairs(query), expected);
  });
}

test('a title is written in pairs among its other words', () => {
  assert.equal(writePairs('LAMP：一种灯光'), 'LAMP: 一种 种灯 灯光');
  assert.equal(writePairs('A lamp'), 'A lamp');
});
