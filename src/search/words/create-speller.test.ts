import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLexicon, mergeLexicons } from '../lexicon/create-lexicon.ts';
import { createSpeller } from './create-speller.ts';
import { createWordsFiles } from '../lexicon/create-words-files.ts';

const bodies = [
  'speculative decoding with large language models',
  'a decoder for speculative decoding of Łódź',
  'attention and retrieval of policies, Модель',
  'attention by retrieval',
  'an encoder-free model',
  'encoder and free text, 扩散模型',
];

function createTestSpeller({ language = 'en', failures = 0, texts = bodies } = {}) {
  const papers = texts.map((body) => ({ title: '', body, names: [] }));
  const files = createWordsFiles(mergeLexicons([createLexicon(papers)]));
  const loaded: string[] = [];
  let left = failures;
  const load = (path: string): Promise<unknown> => {
    loaded.push(path);
    left -= 1;
    if (left >= 0) return Promise.reject(new Error('offline'));
    const file = files.files.get(path);
    return file === undefined ? Promise.reject(new Error(`no ${path}`)) : Promise.resolve(file);
  };
  return { loaded, ...createSpeller({ load }, { ...files, language }) };
}

const had = [
  ['decoder', true, 'a word'],
  ['Decoders', true, 'another form'],
  ['decodes', true, 'another form'],
  ['policy', true, 'another form'],
  ['łódź', true, 'accents'],
  ['модель', true, 'another script'],
  ['encoder-free', true, 'hyphens'],
  ['encoder-fre', false, 'hyphens'],
  ['decodr', false, 'a slip'],
  ['retrievall', false, 'a slip'],
  ['attentionn', false, 'a letter twice that no ending doubles'],
  ['zebra', false, 'no file of its letter'],
  ['2024', true, 'numbers are not judged'],
  ['x', true, 'nor are letters'],
  ['扩散', true, 'nor scripts without spaces'],
  ['', true, 'nor nothing'],
] as const;

for (const [word, expected, reason] of had) {
  test(`has "${word}": ${reason}`, async () => {
    assert.equal(await createTestSpeller().has(word), expected);
  });
}

test('forms of words are known in English archives only', async () => {
  assert.equal(await createTestSpeller({ language: 'de' }).has('decoders'), false);
});

test('beginnings', async () => {
  const { hasPrefix } = createTestSpeller();
  assert.equal(await hasPrefix('specul'), true);
  assert.equal(await hasPrefix('speculativ'), true);
  assert.equal(await hasPrefix('speculatives'), false);
  assert.equal(await hasPrefix('s'), true);
  assert.equal(await hasPrefix('zeb'), false);
  assert.equal(await hasPrefix('encoder-fre'), true);
  assert.equal(await hasPrefix('encodr-free'), false);
});

const meant = [
  ['specualtive', 'speculative', 'letters swapped'],
  ['atention', 'attention', 'a letter missing'],
  ['pseculative', 'speculative', 'the first letter swapped'],
  ['etrieval', 'retrieval', 'the first letter missing'],
  ['dretrieval', 'retrieval', 'a letter before the first'],
  ['tetrieval', 'retrieval', 'another first letter'],
  ['ATENTION', 'attention', 'capitals'],
  ['speculativedecoding', 'speculative decoding', 'a space missing'],
  ['zzzzzz', '', 'nothing is near'],
  ['fre', '', 'too short'],
  ['2504', '', 'a number'],
  ['扩散模', '', 'a script without spaces'],
  ['', '', 'nothing'],
] as const;

for (const [typed, expected, reason] of meant) {
  test(`nearest to "${typed}": ${reason}`, async () => {
    assert.equal((await createTestSpeller().nearest(typed))[0] ?? '', expected);
  });
}

const many = (count: number, text: string): string[] => Array.from({ length: count }, () => text);

const slips = [
  ['langauge', [...many(50, 'language'), 'langauge'], 'language'],
  ['langwage', [...many(50, 'language'), 'langwage'], 'language'],
  ['langauge', [...many(40, 'language'), 'langauge'], undefined],
  ['langauge', [...many(250, 'language'), ...many(4, 'langauge')], 'language'],
  ['langwage', [...many(250, 'language'), ...many(4, 'langwage')], undefined],
  ['images', [...many(500, 'image'), 'images'], undefined],
  ['laguage', [...many(50, 'language'), 'laguages laguage'], undefined],
  ['lang', [...many(50, 'long'), 'lang'], undefined],
  ['unknown', many(50, 'language'), undefined],
] as const;
for (const [word, texts, expected] of slips) {
  test(`${word} in an archive of ${String(texts.length)} papers is ${expected ?? 'itself'}`, async () => {
    const { meant } = createTestSpeller({ texts: [...texts] });
    assert.equal(await meant(word, { asPrefix: true }), expected);
  });
}

test('a likely slip needs one file', async () => {
  const { nearest, has, loaded } = createTestSpeller();
  assert.equal(await has('specualtive'), false);
  assert.deepEqual(await nearest('specualtive'), ['speculative']);
  assert.deepEqual(loaded, ['words/s.json']);
});

test('files are loaded once', async () => {
  const { has, loaded } = createTestSpeller();
  await Promise.all([has('speculative'), has('spoken')]);
  await has('speech');
  assert.deepEqual(loaded, ['words/s.json']);
});

test('a file that failed is tried again', async () => {
  const { has, loaded } = createTestSpeller({ failures: 1 });
  await assert.rejects(has('decoder'), /offline/);
  assert.equal(await has('decoder'), true);
  assert.equal(loaded.length, 2);
});
