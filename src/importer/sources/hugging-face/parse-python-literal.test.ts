import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parsePythonLiteral } from './parse-python-literal.ts';

function assertValues(cases: Readonly<Record<string, unknown>>): void {
  for (const [text, value] of Object.entries(cases)) {
    assert.deepEqual(parsePythonLiteral(text), { ok: true, value }, text);
  }
}

test('reads words and numbers', () => {
  assertValues({
    True: true,
    False: false,
    ' None\n': null,
    '0': 0,
    '-12': -12,
    '3.5': 3.5,
    '1.': 1,
    '.5e-3': 0.0005,
    '1e+16': 1e16,
  });
});

test('reads text in every kind of quotes', () => {
  assertValues({
    "''": '',
    '\'a "b"\'': 'a "b"',
    '"it\'s"': "it's",
    "u'x'": 'x',
    "'''a'b\n\"c'''": 'a\'b\n"c',
    '""""a" """': '"a" ',
  });
});

test('reads every escape', () => {
  assertValues({
    "'\\n\\t\\\\\\'\\\"\\r\\a\\b\\f\\v'": '\n\t\\\'"\r\u0007\b\f\v',
    "'\\x41\\u00e9\\U0001f600\\101\\0'": 'Aé😀A\0',
    "'one \\\nline'": 'one line',
    "'\\ud83d\\ude00'": '😀',
  });
});

test('reads lists, tuples and dictionaries, within one another', () => {
  assertValues({
    '[]': [],
    '[1, 2,]': [1, 2],
    '()': [],
    '(1)': 1,
    '(1,)': [1],
    '(1, [2, (3, 4)])': [1, [2, [3, 4]]],
    '{}': {},
    "{'a': {'b': [True, None]}, 'c': 'd',}": { a: { b: [true, null] }, c: 'd' },
  });
});

test('keeps a dictionary from reaching beyond itself', () => {
  const result = parsePythonLiteral("{'__proto__': {'polluted': True}}");
  assert.ok(result.ok);
  assert.deepEqual(Object.keys(result.value as object), ['__proto__']);
  assert.equal(({} as { polluted?: boolean }).polluted, undefined);
});

test('refuses what is no plain data, and says where', () => {
  const cases: Readonly<Record<string, string>> = {
    '': 'the end at character 1 is no plain value',
    "PaperInfo(id='2412.1')": '"PaperInfo(id=\'2412.1" at character 1 is no plain value',
    "{'at': datetime.datetime(2024, 12, 11)}":
      '"datetime.datetime(20" at character 8 is no plain value',
    '[1] + [2]': '"+ [2]" at character 5 follows where nothing should',
    "b'bytes'": '"b\'bytes\'" at character 1 is no plain value',
    '{1, 2}': '"1, 2}" at character 2 stands where a key in quotes belongs',
    '{None: 1}': '"None: 1}" at character 2 stands where a key in quotes belongs',
    "{'a' 1}": '"1}" at character 6 stands where : belongs',
    '[1 2]': '"2]" at character 4 stands where , or ] belongs',
    "{'a': 1 'b': 2}": '"\'b\': 2}" at character 9 stands where , or } belongs',
    '[,]': '",]" at character 2 is no plain value',
    "'cut off": 'the end at character 9 is no end of a text in quotes',
    "'two\nlines'": '"\\nlines\'" at character 5 is no end of a text in quotes',
    "'\\N{DASH}'": '"\\\\N{DASH}\'" at character 2 is no end of a text in quotes',
    "'\\U00110000'": '"\'" at character 12 follows \\U00110000, which is no character',
    '9007199254740993':
      'the end at character 17 follows 9007199254740993, a number too large to be kept exactly',
    '1e999': 'the end at character 6 follows 1e999, a number too large to be kept exactly',
    '1_000': '"1_000" at character 1 is no plain value',
    '0x1f': '"0x1f" at character 1 is no plain value',
    '3+4j': '"+4j" at character 2 follows where nothing should',
    nan: '"nan" at character 1 is no plain value',
    Nonesuch: '"Nonesuch" at character 1 is no plain value',
    "__import__('os').system('true')": '"__import__(\'os\').sys" at character 1 is no plain value',
  };
  for (const [text, reason] of Object.entries(cases)) {
    assert.deepEqual(parsePythonLiteral(text), { ok: false, reason }, text);
  }
});

test('does not drown in brackets', () => {
  const result = parsePythonLiteral('['.repeat(1_000_000));
  assert.ok(!result.ok);
  assert.match(result.reason, /nested too deep/);
});

test('takes time in proportion to the length', () => {
  const begin = performance.now();
  assert.ok(parsePythonLiteral(`'${'\\n"'.repeat(500_000)}'`).ok);
  assert.ok(!parsePythonLiteral(`'${'\\n"'.repeat(500_000)}`).ok);
  assert.ok(performance.now() - begin < 5000);
});

test('reads back whatever is written as Python writes it', () => {
  const leaf = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('tree')),
      fc.dictionary(fc.string(), tie('tree'), { noNullPrototype: true }),
    ),
  }));
  fc.assert(
    fc.property(tree, (value) => {
      assert.deepEqual(parsePythonLiteral(toPython(value)), { ok: true, value });
    }),
  );
});

/** Writes plain data as `repr` does: single quotes unless the text has one and no double quote. */
function toPython(value: unknown): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return `[${value.map(toPython).join(', ')}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value).map(
      ([key, item]) => `${toPython(key)}: ${toPython(item)}`,
    );
    return `{${entries.join(', ')}}`;
  }
  if (typeof value !== 'string') throw new TypeError('only plain data is written');
  const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
  const escaped = value
    .replace(/[\\\n\r\t]/g, (character) => JSON.stringify(character).slice(1, -1))
    .replace(/\p{Cc}/gu, (control) => `\\x${control.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote;
}
