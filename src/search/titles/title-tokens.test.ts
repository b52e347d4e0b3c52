import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameOfTitle, titleToTokens } from './title-tokens.ts';

const read = [
  ['Humanity’s Last Exam', 'humanity=humanitys last exam'],
  ["Humanity's last exam", 'humanity=humanitys last exam'],
  ['DeepSeek-R1: Thinking', 'deepseek+r1=deepseekr1 thinking'],
  ['LoongRL:Reasoning', 'loongrl reasoning'],
  ['k-means', 'means=kmeans'],
  ['A.S.E', 'a+s+e=ase'],
  ['R²-lamps, $R^{2}$-lamps', 'r2+lamps=r2lamps r2+lamps=r2lamps'],
  ['$\\tau$-bench', 'tau+bench=taubench'],
  ['Schrödinger – a cat', 'schrodinger a cat'],
  ['???', ''],
] as const;
for (const [title, expected] of read) {
  test(`the tokens of ${title}`, () => {
    const tokens = titleToTokens(title).map(({ parts, whole }) =>
      parts.join() === whole ? whole : `${parts.join('+')}=${whole}`,
    );
    assert.equal(tokens.join(' '), expected);
  });
}

const named = [
  ['LAMP: a lamp', 'LAMP'],
  ['LAMP 2 - Lighting', 'LAMP 2'],
  ['Lamp-3 Technical Report', 'Lamp-3'],
  ['A well-known lamp', undefined],
] as const;
for (const [title, name] of named) {
  test(`the name in ${title}`, () => assert.equal(nameOfTitle(title), name));
}
