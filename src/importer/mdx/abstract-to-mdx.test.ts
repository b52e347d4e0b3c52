import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Nodes, PhrasingContent } from 'mdast';
import type {} from 'mdast-util-math';
import { abstractTree } from '../../markdown/abstract-tree.ts';
import { bodyLane } from '../../markdown/body-lane.ts';
import { parseBody } from '../../markdown/parse-body.ts';
import { splitBody } from '../../markdown/split-body.ts';
import { abstractToMdx } from './abstract-to-mdx.ts';
import { storableText } from './storable-text.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const written = (value: string): string => abstractToMdx([[text(value)]]);

/** Returns what a reader sees: the words of a tree, math and code by their source. */
function shown(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(shown).join('') : '';
}

function folded(value: string): string {
  return storableText(value).replace(/ +/g, ' ').trim();
}

function assertIsItself(paragraphs: readonly (readonly PhrasingContent[])[], input: string): void {
  const mdx = abstractToMdx(paragraphs);
  const tree = parseBody(`\n${mdx}\n`);
  for (const block of tree.children) assert.equal(block.type, 'paragraph', mdx);
  assert.equal(folded(tree.children.map(shown).join(' ')), folded(input), mdx);
  assert.equal(bodyLane(`\n${mdx}\n`), 'data', mdx);
  assert.equal(splitBody(`\n${mdx}\n\n## Notes\n`).abstract, mdx);
}

const hostile = [
  "import x from 'fs'",
  'import {x} from "y"; more',
  'export default 1',
  'export const a = 1',
  'imports are fine',
  '<script>alert(1)</script>',
  '<Component a={b} />',
  '</p> <!-- comment --> <!DOCTYPE x> <?x?> <![CDATA[x]]>',
  '<https://example.org>',
  'a < b > c <5 <é',
  '{process.exit()} }{ {{x}}',
  '{',
  '}',
  '$5 and $10 and $x$ and $$y$$',
  '$$',
  '\\(x\\) \\$ \\\\ \\',
  '`code` ``two`` ```three',
  '~~~ a',
  '~~struck~~ ~5% | table | --- |',
  '--- ',
  '---',
  '===',
  '***',
  '## Heading',
  '# ',
  '#hash',
  '> quote',
  '- list',
  '+ list',
  '* list',
  '1. list',
  '2) list',
  '    indented code',
  '[x]: https://example.org "title"',
  '[^1]: footnote [^1]',
  '[link](https://example.org) ![image](x.png)',
  'www.example.org user@example.org https://example.org/a_b_c',
  '&lt; &amp; &#60; &#x3c; AT&T R&D &notanentity; &copy',
  '_a_ __b__ a_b_c *d* **e** f*g*h A*-Decoding',
  ':::note\nx\n:::',
  'a  \nb\\\nc\r\nd\n\ne\tf',
  'line\nimport x from "y"\n## not a heading\n---',
  '\0NUL \u0007bell \u001b[31m',
  '\ud800 lone \udc00 surrogates',
  '\u202eright to left\u202c \u2067isolate\u2069',
  '\ufeffbom \u2028 \u2029 \u0085 \u00a0nbsp\u00a0',
  '😀 👩‍👩‍👧 é é',
  'trailing space ',
  ' leading space',
  '\u00a0\u3000wide spaces\u3000',
  '{/* comment */} {"a"}',
  '\\{ \\<',
  '&#x69;mport',
];

for (const value of hostile) {
  test(`shows ${JSON.stringify(value)} as itself`, () => {
    assertIsItself([[text(value)]], value);
  });
}

const piece = fc.oneof(
  fc.constantFrom(...hostile),
  fc.constantFrom('{', '}', '<', '>', '$', '`', '*', '_', '\\', '&', '[', ']', '(', ')', '!', '~'),
  fc.constantFrom(
    '\n',
    '\r\n',
    '\n\n',
    ' ',
    '  ',
    '#',
    '-',
    '=',
    '1.',
    '|',
    ':',
    'import ',
    'export ',
  ),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
);
const hostileText = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));

test('shows any text as itself, and never needs the module lane', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1, maxLength: 3 }), (values) => {
      assertIsItself(
        values.map((value) => [text(value)]),
        values.map(folded).filter(Boolean).join(' '),
      );
    }),
    { numRuns: 1500 },
  );
});

test('keeps code, links and emphasis around any text', () => {
  const word = hostileText.map((value) => `a${folded(value)}z`);
  const phrasing: fc.Arbitrary<PhrasingContent> = fc.oneof(
    word.map(text),
    word.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
    word.map((value): PhrasingContent => ({ type: 'emphasis', children: [text(value)] })),
    word.map((value): PhrasingContent => ({ type: 'strong', children: [text(value)] })),
    fc
      .tuple(fc.webUrl({ withFragments: true, withQueryParameters: true }), word)
      .map(([url, value]): PhrasingContent => ({ type: 'link', url, children: [text(value)] })),
  );
  fc.assert(
    fc.property(fc.array(phrasing, { minLength: 1, maxLength: 5 }), (nodes) => {
      const spaced = nodes.flatMap((node) => [node, text(' ')]);
      assertIsItself([spaced], spaced.map(shown).join(''));
    }),
    { numRuns: 800 },
  );
});

test('keeps any formula', () => {
  const tex = fc.oneof(
    fc.constantFrom('x^2', '\\frac{a}{b}', '{', '<', '\\{x\\}', '\\$5', '`', 'a $ b', '\\', '$'),
    fc.string(),
  );
  fc.assert(
    fc.property(tex, (value) => {
      const formula = folded(value);
      fc.pre(formula !== '' && !/\\$|\$/.test(formula));
      const mdx = abstractToMdx([[text('a '), { type: 'inlineMath', value }, text(' b')]]);
      const [paragraph] = abstractTree(mdx).children;
      assert.ok(paragraph?.type === 'paragraph', mdx);
      const math = paragraph.children.find((node) => node.type === 'inlineMath');
      assert.equal(folded(math?.value ?? ''), formula, mdx);
    }),
  );
});

test('writes a line of 100 kB in one piece and in reasonable time', () => {
  const value = 'a {b} <c> $d$ `e` _f_ import x '.repeat(3500).trim();
  const mdx = written(value);
  assert.equal(mdx.includes('\n'), false);
  assertIsItself([[text(value)]], value);
  assertIsItself([[text('\\'.repeat(100_000))]], '\\'.repeat(100_000));
});

test('escapes no more than it must', () => {
  const plain =
    'We (the authors) reach 14.2% at 1.44× — R&D, AT&T, a < b, C_max and x > y; see A/B: "ok" + more - less = 0!';
  assert.equal(written(plain), plain);
});

test('writes a link of the web with its text, and only the text of any other', () => {
  const link = (url: string): PhrasingContent => ({ type: 'link', url, children: [text('here')] });
  assert.equal(
    abstractToMdx([[link('https://example.org/a_b')]]),
    '[here](https://example.org/a_b)',
  );
  assert.equal(abstractToMdx([[link('javascript:alert(1)')]]), 'here');
});

test('says nothing when there is nothing to say', () => {
  assert.equal(abstractToMdx([]), '');
  assert.equal(abstractToMdx([[text(' \n\0')], [{ type: 'emphasis', children: [] }]]), '');
});
