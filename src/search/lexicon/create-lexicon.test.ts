import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  createLexicon,
  lexiconToPart,
  mergeLexicons,
  parseLexiconPart,
  type PaperWords,
} from './create-lexicon.ts';

const paper = (body: string, title = '', names: readonly string[] = []): PaperWords => ({
  title,
  body,
  names,
});

const lexiconOf = (...papers: readonly PaperWords[]) => mergeLexicons([createLexicon(papers)]);

test('papers are counted, not words', () => {
  const { words } = lexiconOf(paper('Model, model; MODEL'), paper('a model', 'Modèle'));
  assert.deepEqual(Object.fromEntries(words), { model: 2, modele: 1 });
});

test('numbers, single letters, endless words and scripts without spaces are left out', () => {
  const { words } = lexiconOf(paper(`2024 x 3.5 GPT4 3D ${'a'.repeat(31)} 扩散模型 ความ Модель`));
  assert.deepEqual([...words.keys()].sort(), ['3d', 'gpt4', 'модель']);
});

test('words of titles and names are marked', () => {
  const { words, titled } = lexiconOf(paper('of a body', 'Pre-training', ['Ada Łovelace']));
  assert.deepEqual([...titled].sort(), ['ada', 'pre', 'pre-training', 'training', 'łovelace']);
  assert.ok(words.has('łovelace'));
});

test('what has hyphens is counted in parts and as a whole', () => {
  const { words, compounds } = lexiconOf(paper('pre-training of text-to-image', '', ['Yi-Fan']));
  assert.deepEqual([...compounds.keys()], ['pre-training', 'text-to-image']);
  for (const part of ['pre', 'training', 'text', 'to', 'image', 'yi', 'fan'])
    assert.ok(words.has(part));
});

test('words with capitals within are counted in parts and as a whole', () => {
  const { words } = lexiconOf(paper('the LongSpec and LLaMA'));
  assert.deepEqual([...words.keys()].sort(), ['and', 'llama', 'long', 'longspec', 'spec', 'the']);
});

const apart = [
  ['pretraining', 'pre training', 'pre-training', 'two words'],
  ['a longspec', 'our LongSpec', 'long-spec', 'a capital within'],
  ['Llama3', 'Llama 3', 'llama-3', 'a number'],
  ['LongSpec', 'our LongSpec', '', 'no text writes it plainly'],
  ['pretraining', 'pre. Training', '', 'a sign stands between'],
  ['into', 'in to', '', 'little words'],
  ['other', 'ot her', '', 'little words'],
] as const;

for (const [whole, text, expected, reason] of apart) {
  test(`"${whole}" and "${text}": ${reason}`, () => {
    const lexicon = lexiconOf(paper(whole), paper(text));
    assert.equal([...lexicon.apart.keys()].join(' '), expected);
  });
}

test('a part survives being stored, and anything else is no part', () => {
  const part = createLexicon([paper('large language model (LLM)', 'Pre-training')]);
  assert.deepEqual(parseLexiconPart(JSON.parse(JSON.stringify(part))), part);
  assert.equal(parseLexiconPart({ words: [] }), undefined);
  assert.equal(parseLexiconPart(undefined), undefined);
});

test('several parts may be stored as one', () => {
  const [some, others] = [createLexicon([paper('bb aa')]), createLexicon([paper('aa cc', 'A-cc')])];
  const one = lexiconToPart(mergeLexicons([some, others]));
  assert.deepEqual(mergeLexicons([one]).words, new Map(Object.entries({ aa: 2, bb: 1, cc: 1 })));
  assert.deepEqual(one.titled.split(',').sort(), ['a-cc', 'cc']);
});

test('parts together say what all papers together say', () => {
  const words = fc.constantFrom(
    'model',
    'pre-training',
    'GPT-4',
    'large language model (LLM)',
    'Ada',
  );
  const papers = fc.array(fc.array(words).map((chosen) => paper(chosen.join(' '), chosen[0])));
  fc.assert(
    fc.property(papers, papers, (some, others) => {
      const parts = mergeLexicons([createLexicon(some), createLexicon(others)]);
      const whole = mergeLexicons([createLexicon([...some, ...others])]);
      for (const key of ['words', 'compounds', 'acronyms'] as const) {
        assert.deepEqual(new Map([...parts[key]].sort()), new Map([...whole[key]].sort()));
      }
      assert.deepEqual([...parts.titled].sort(), [...whole.titled].sort());
    }),
  );
});

test('no papers make an empty lexicon', () => {
  const { words, titled, compounds, apart, acronyms } = lexiconOf();
  assert.equal(words.size + titled.size + compounds.size + apart.size + acronyms.size, 0);
});
