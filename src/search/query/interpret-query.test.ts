import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { stemWord } from '../words/stem-word.ts';
import { interpretQuery } from './interpret-query.ts';
import type { Dictionary } from './dictionary.ts';
import type { Interpretation, Change, Condition } from './plan.ts';

const words =
  'speculative decoding token recycling modle training pretraining diffusion model graph neural network attention is all you what it ' +
  'need scaling laws for color colour behavior optimize scholkopf schoelkopf bernhard llm llms gnns soundwave sound wave ' +
  'speech hmm hidden detect images ai line art lineart colorization from form vision language 2 gpt2 rope rotary position ' +
  'embedding embeddings large the of astarsign search';

const nearest: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    specultive: ['speculative'],
    recyling: ['recycling'],
    imagse: ['images', 'image'],
    languge: ['language'],
    form: ['from', 'forms'],
    speech: ['speeches'],
    detect: ['detector'],
    speculativedecoding: ['speculative decoding'],
  }),
);

function createDictionary(): Dictionary & { readonly asked: string[] } {
  const known = new Set(words.split(' ').map(stemWord));
  const asked: string[] = [];
  return {
    asked,
    isKnown: async (word, { asPrefix = false } = {}) => {
      asked.push(word);
      const bare = word.toLowerCase().replaceAll('-', '');
      if (/^[\d.]+$/.test(bare) || known.has(stemWord(bare))) return true;
      return asPrefix && words.split(' ').some((each) => each.startsWith(bare));
    },
    nearest: async (word) => {
      asked.push(`near ${word}`);
      return nearest.get(word) ?? [];
    },
    meant: async (word) => (word === 'modle' ? 'model' : undefined),
    forms: async () => ({
      acronyms: [
        ['llm', 'large language models', 9],
        ['rope', 'rotary position embedding', 3],
        ['cod', 'chain of draft', 2],
      ],
      joined: ['pre training', 'line art'],
    }),
  };
}

async function interpretationsOf(
  typed: string,
  { isExact = false, language = 'en' } = {},
): Promise<readonly Interpretation[]> {
  const interpretations: Interpretation[] = [];
  for await (const interpretation of interpretQuery(
    { typed, isExact },
    createDictionary(),
    language,
  )) {
    interpretations.push(interpretation);
  }
  return interpretations;
}

function describe({ plan: { expansions } }: Interpretation): string {
  return expansions
    .map(
      ({ text, weight, isLoose }) => `${isLoose === true ? '~' : ''}${text} ${weight.toFixed(2)}`,
    )
    .join(' | ');
}

const corrected = (from: string, to: string): Change => ({ kind: 'corrected', from, to });
const also = (from: string, to: string): Change => ({ kind: 'also', from, to });
const leftOut = (word: string): Change => ({ kind: 'left-out', word });

type Row = readonly [typed: string, first: string, ...changes: readonly Change[]];

const firsts: readonly Row[] = [
  ['', ''],
  ['speculative decoding', 'speculative decoding 1.00'],
  ['specul', 'specul 1.00'],
  ['year:2025', ''],
  ['A* search', 'Astarsign search 1.00'],
  // Slips.
  ['specultive decoding', 'speculative decoding 1.00', corrected('specultive', 'speculative')],
  ['vision-languge model', 'vision language model 1.00', corrected('languge', 'language')],
  [
    'speculativedecoding',
    'speculative decoding 1.00',
    corrected('speculativedecoding', 'speculative decoding'),
  ],
  ['xyzzy decoding', 'decoding 1.00', leftOut('xyzzy')],
  ['gpt7 decoding', 'decoding 1.00', leftOut('gpt7')],
  ['Q* decoding', 'decoding 1.00', leftOut('Q*')],
  ['xyzzy', 'xyzzy 1.00'],
  ['xyzzy year:2025', 'xyzzy 1.00'],
  // Other spellings.
  ['colour model', 'colour model 1.00 | color model 0.90', also('colour', 'color')],
  ['behaviour', 'behavior 1.00', corrected('behaviour', 'behavior')],
  [
    'bernhard schoelkopf',
    'bernhard schoelkopf 1.00 | bernhard scholkopf 0.90',
    also('schoelkopf', 'scholkopf'),
  ],
  // Acronyms.
  ['rope scaling', 'rope scaling 1.00 | rotary position embedding scaling 0.60'],
  ['rotary position embeddings', 'rotary position embeddings 1.00 | rope 0.60'],
  ['LLMs', 'LLMs 1.00 | LLM 0.90 | large language models 0.60'],
  ['code', 'code 1.00'],
  // In one piece and in two.
  [
    'pre training',
    'pretraining 1.00 | "pre training" 0.80',
    corrected('pre training', 'pretraining'),
  ],
  ['lineart colorization', 'lineart colorization 1.00 | "line art" colorization 0.80'],
  ['line-art colorization', 'line-art colorization 1.00 | "line art" colorization 0.80'],
  ['line art colorization', 'line art colorization 1.00 | lineart colorization 0.80'],
  // Titles and questions.
  ['attention is all you need', 'attention is all you need 1.00'],
  ['a model of attention', 'model of attention 1.00'],
  ['what is token recycling?', 'token recycling 1.00 | ~token recycling 1.00'],
  ['how do I detect images made by AI?', 'detect images AI 1.00 | ~detect images AI 1.00'],
  ['what is it?', 'what is it 1.00 | ~what is it 1.00'],
  [
    'scaling laws for the training of a graph neural network',
    'scaling laws training graph neural network 1.00',
  ],
];

for (const [typed, first, ...changes] of firsts) {
  test(`${JSON.stringify(typed)} is ${first || 'no words'} at first`, async () => {
    const [interpretation] = await interpretationsOf(typed);
    assert.ok(interpretation);
    assert.equal(describe(interpretation), first);
    // Not every row needs to list what is searched besides.
    const told = interpretation.changes.filter(({ kind }) => changes.length > 0 || kind !== 'also');
    assert.deepEqual(told, changes);
  });
}

const ways: readonly (readonly [typed: string, ...interpretations: readonly string[]])[] = [
  ['speculative decoding', 'speculative decoding', '~speculative decoding'],
  ['decoding', 'decoding'],
  ['sound-wave', 'sound-wave', 'sound wave'],
  ['attention is all you need', 'attention is all you need', 'attention need', '~attention need'],
  ['token imagse', 'token images', 'token image', '~token images'],
  ['sound wave speech', 'sound wave speech', 'soundwave speech', '~sound wave speech'],
  ['form language', 'form language', '~form language'],
  ['xyzzy imagse', 'images', 'image'],
];

for (const [typed, ...interpretations] of ways) {
  test(`${JSON.stringify(typed)} is understood in ${interpretations.length} ways`, async () => {
    const found = await interpretationsOf(typed);
    assert.deepEqual(
      found.map(
        ({ plan: { expansions } }) =>
          `${expansions[0]?.isLoose === true ? '~' : ''}${expansions[0]?.text ?? ''}`,
      ),
      interpretations,
    );
    assert.equal(
      found.at(-1)?.changes.some(({ kind }) => kind === 'some-words'),
      interpretations.at(-1)?.startsWith('~'),
    );
  });
}

const conditions: readonly (readonly [typed: string, ...conditions: readonly Condition[]])[] = [
  ['title:specultive', { kind: 'field', field: 'title', text: 'speculative' }],
  ['title:"token recyling"', { kind: 'field', field: 'title', text: '"token recycling"' }],
  [
    'author:schoelkopf',
    {
      kind: 'any',
      conditions: [
        { kind: 'field', field: 'authors', text: 'schoelkopf' },
        { kind: 'field', field: 'authors', text: 'scholkopf' },
      ],
    },
  ],
  [
    'title:"colorization color"',
    {
      kind: 'any',
      conditions: [
        { kind: 'field', field: 'title', text: '"colorization color"' },
        { kind: 'field', field: 'title', text: '"colorization colour"' },
      ],
    },
  ],
  [
    '"vision language"',
    {
      kind: 'any',
      conditions: [
        { kind: 'phrase', text: 'vision language' },
        { kind: 'phrase', text: 'vision-language' },
      ],
    },
  ],
  ['"xyzzy curse"', { kind: 'phrase', text: 'xyzzy curse' }],
  ['-specultive', { kind: 'not', condition: { kind: 'phrase', text: 'specultive' } }],
];

for (const [typed, ...expected] of conditions) {
  test(`${typed} is mended and joined by its other forms`, async () => {
    const [interpretation] = await interpretationsOf(typed);
    assert.deepEqual(interpretation?.plan.conditions, expected);
  });
}

test('a phrase that no paper has is searched as words, and that is told', async () => {
  const [, second] = await interpretationsOf('"token speech" decoding');
  assert.deepEqual(second?.changes, [{ kind: 'no-phrase', phrase: 'token speech' }]);
});

test('a word as rare as a slip is taken for the frequent word beside it, and searched itself if that finds nothing', async () => {
  const [first, second] = await interpretationsOf('modle decoding');
  assert.match(describe(first ?? assert.fail()), /^model decoding/);
  assert.deepEqual(first?.changes, [corrected('modle', 'model')]);
  assert.match(describe(second ?? assert.fail()), /^modle decoding/);
});

test('an alternative with a slip is corrected only where the others have one too', async () => {
  const conditionsOf = async (typed: string): Promise<unknown> =>
    (await interpretationsOf(typed))[0]?.plan.conditions;
  const any = (...texts: readonly string[]): Condition => ({
    kind: 'any',
    conditions: texts.map((text) => ({ kind: 'words', text })),
  });
  assert.deepEqual(await conditionsOf('languge OR decoding'), [any('languge', 'decoding')]);
  assert.deepEqual(await conditionsOf('languge OR recyling'), [any('language', 'recycling')]);
});

test('with an unknown field alone nothing is found, and the reader is told why', async () => {
  assert.deepEqual(await interpretationsOf('foo:bar'), [
    {
      plan: { expansions: [], conditions: [{ kind: 'any', conditions: [] }] },
      changes: [{ kind: 'unknown-field', text: 'foo:bar' }],
    },
  ]);
});

test('nothing is changed when exactly that is asked for', async () => {
  const interpretations = await interpretationsOf('specultive colour $R^2$ "a b"', {
    isExact: true,
  });
  assert.deepEqual(interpretations, [
    {
      plan: {
        expansions: [{ text: 'specultive colour R2', weight: 1 }],
        conditions: [{ kind: 'phrase', text: 'a b' }],
        isExact: true,
      },
      changes: [],
    },
  ]);
});

test('a field that means nothing is told, whatever else is', async () => {
  const [interpretation] = await interpretationsOf('specultive year:soon', { isExact: true });
  assert.deepEqual(interpretation?.changes, [{ kind: 'unknown-field', text: 'year:soon' }]);
});

for (const typed of ['???', '"', '()', 'title:', '-']) {
  test(`${typed} alone asks for nothing, ways to interpret it there are none`, async () => {
    assert.deepEqual(await interpretationsOf(typed), []);
    assert.deepEqual(await interpretationsOf(typed, { isExact: true }), []);
  });
}

test('an identifier is searched as it is', async () => {
  const [interpretation, ...others] = await interpretationsOf('https://arxiv.org/abs/2505.20444v2');
  assert.deepEqual(interpretation?.plan.expansions, [{ text: '2505.20444', weight: 1 }]);
  assert.deepEqual(others, []);
});

test('in another language than English no word is left out as meaning nothing', async () => {
  const [interpretation] = await interpretationsOf('what is token recycling', { language: 'de' });
  assert.match(describe(interpretation ?? assert.fail()), /^what is token recycling/);
});

test('nothing is asked before it is needed', async () => {
  const dictionary = createDictionary();
  const interpretations = interpretQuery(
    { typed: 'speculative decoding', isExact: false },
    dictionary,
    'en',
  );
  assert.deepEqual(dictionary.asked, []);
  await interpretations.next();
  assert.deepEqual(dictionary.asked, ['speculative', 'decoding']);
});

test('whatever is typed, there are few ways with few expansions', async () => {
  const some = fc.oneof(
    fc.constantFrom(...words.split(' '), '"', '-', 'OR', 'title:'),
    fc.string({ maxLength: 8 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(some, { maxLength: 30 }), async (parts) => {
      const interpretations = await interpretationsOf(parts.join(' '));
      assert.ok(interpretations.length <= 60, String(interpretations.length));
      for (const { plan } of interpretations) {
        assert.ok(plan.expansions.length <= 7);
        for (const { text } of plan.expansions) assert.ok(text !== '' && text.length < 600);
      }
    }),
    { numRuns: 300 },
  );
});
