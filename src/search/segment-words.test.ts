import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segmentWords } from './segment-words.ts';

const cases = [
  ['大型语言模型的深度学习方法', '大型 语言 模型 的深度 学习 方法'],
  ['GPT-4による推論高速化', 'GPT-4 による 推論 高速化'],
  ['デコーディングを提案する', 'デコーディング を 提案 する'],
  ['省エネルギー', '省エネルギー'],
  ['段简', '段简'],
  ['法', '法'],
  ['การเรียนรู้เชิงลึก', 'การ เรียน รู้ เชิง ลึก'],
  ['언어 모델의 추론', '언어 모델의 추론'],
  ['Speculative décoding', 'Speculative décoding'],
  ['', ''],
] as const;

for (const [text, expected] of cases) {
  test(`words of "${text}"`, () => {
    assert.equal(segmentWords(text), expected);
  });
}
