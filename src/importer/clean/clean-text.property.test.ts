import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { cleanAbstract, cleanName, cleanTitle } from './clean-text.ts';
import { mathRefusal } from '../../tex/render-formula.ts';

/** Pieces that rules react to, so that random text hits them and their combinations. */
const pieces = [
  ...[
    '$',
    '$$',
    '{',
    '}',
    '^',
    '_',
    '\\',
    '~',
    '`',
    "'",
    "''",
    '``',
    '-',
    '--',
    '---',
    '*',
    '**',
    '"',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '&',
    '&lt;',
    '%',
    '\\%',
    '\\(',
    '\\)',
    '\\[',
    '\\]',
    '\\\\',
    '\\ ',
  ],
  ...[
    '\\textbf{',
    '\\emph{',
    '{\\em ',
    '\\name',
    '\\frac{a}',
    '\\mathcal',
    '\\url{',
    '\\href{',
    '\\begin{equation}',
  ],
  ...[
    'textbf{',
    'mathcal{O}',
    '^circ',
    'times',
    'sim',
    '1.44',
    'pi_0',
    'Foo_{a}',
    'R^{2}',
    'x_',
    "\\'e",
    '\\"{',
    '\\1',
  ],
  ...[
    'https://x.org/',
    'github.com/a/b',
    'www.x',
    '<a href="https://x.org">',
    '</a>',
    '](https://x.org)',
  ],
  ...[
    ' ',
    '\n',
    '\n\n',
    'word',
    'The',
    'é',
    '中',
    '\u0000',
    '\ud800',
    '\u202e',
    '\u200b',
    '\\footnote{',
    '\\color{',
  ],
];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('for any text at all', () => {
  it('formulas are accepted, no command and no control character is left, links are http', () => {
    fc.assert(
      fc.property(hostile, (raw) => {
        for (const nodes of cleanAbstract(raw).paragraphs) checkNodes(nodes);
        assert.doesNotMatch(cleanName(raw), hidden);
        assert.doesNotMatch(cleanTitle(raw).title, hidden);
      }),
      { numRuns: 3000 },
    );
  });

  it('the same text gives the same nodes', () => {
    fc.assert(
      fc.property(hostile, (raw) => assert.deepEqual(cleanAbstract(raw), cleanAbstract(raw))),
      { numRuns: 300 },
    );
  });
});

describe('for text without special characters', () => {
  const word = fc.stringMatching(/^[a-zA-Zà-ÿα-ω]{1,9}[0-9]{0,2}[,.;:!?]?$/u);

  it('the text comes out as it went in', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const raw = words.join(' ').normalize('NFC');
        fc.pre(!/\b(?:sim|times|cdot|infty|l?rightarrow|leq|geq|neq|approx|varepsilon)/.test(raw));
        assert.deepEqual(cleanAbstract(raw).paragraphs, [[{ type: 'text', value: raw }]]);
      }),
      { numRuns: 500 },
    );
  });

  it('cleaning twice is cleaning once', () => {
    for (const raw of [
      "``a'' 14\\% 2times --- x--y \\'e sim5",
      'the [name] and “quotes” – done…',
    ]) {
      const once = toString(cleanAbstract(raw).paragraphs[0]);
      assert.equal(toString(cleanAbstract(once).paragraphs[0]), once);
    }
  });
});

describe('the time for much of one thing grows with its length, not with the square of it', () => {
  const things = [
    ...['$', '{', '}', '\\', '(', '[', '*', '`', "'", '-', '_', '^', '~', '<', '&', '"', ' ', 'a'],
    ...[
      '$a',
      '{a',
      'a^',
      'a_',
      'a^{',
      '\\(',
      '\\a',
      '\\a{',
      '**a',
      '`a',
      '[a](',
      '<a ',
      'https://',
      'x_{y}',
    ],
    ...[
      '\\frac{',
      '\\textbf{$x$b}',
      '\\textbf{a}',
      '\\textbf{',
      'texttt{',
      '{\\em ',
      'a.github.io',
      'https://x.org/',
      "\\'{",
      '1times',
      '\\footnote{',
    ],
  ];
  for (const thing of things) {
    it(JSON.stringify(thing), () => {
      const [some, much] = [25_000, 100_000].map((length) =>
        processorTime(() => cleanAbstract(thing.repeat(Math.ceil(length / thing.length)))),
      );
      // A quarter of a second is what the first run of the code and the collection of garbage may add.
      assert.ok(Number(much) < 8 * Number(some) + 250_000, `${String(some)}, ${String(much)} µs`);
    });
  }
});

/** Returns the time that a task took of the processor, in microseconds, whatever else the machine does. */
function processorTime(task: () => unknown): number {
  const start = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

function checkNodes(nodes: readonly PhrasingContent[]): void {
  const twins = nodes.filter(
    (node, index) => node.type !== 'link' && node.type === nodes[index - 1]?.type,
  );
  assert.deepEqual(twins, []);
  for (const node of nodes) {
    if (node.type === 'inlineMath') assert.equal(mathRefusal(node.value), undefined, node.value);
    if (node.type === 'link') assert.match(node.url, /^https?:\/\/[\x21-\x7e]+$/);
    if (node.type === 'text') assert.doesNotMatch(node.value, /(?<![A-Za-z]:[^ ]*)\\[a-zA-Z]+/);
    if ('children' in node) checkNodes(node.children);
    else assert.ok('value' in node && allowed.has(node.type) && node.value !== '');
    assert.doesNotMatch(toString(node), hidden);
  }
}

const allowed = new Set(['text', 'inlineMath', 'inlineCode']);
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const hidden = /[\u0000-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u;
