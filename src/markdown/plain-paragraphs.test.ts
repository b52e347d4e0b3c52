import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'mdast-util-to-string';
import { abstractToText } from './abstract-to-text.ts';
import { parseBody } from './parse-body.ts';
import { plainParagraphs } from './plain-paragraphs.ts';
import { renderAbstract, renderBody, treeToHtml } from './render-body.ts';

test('text without markup is its own paragraphs', () => {
  assert.deepEqual(plainParagraphs('\nOne (1.5×), two.\n\n"Three" – four?\n'), [
    'One (1.5×), two.',
    '"Three" – four?',
  ]);
});

const marked = [
  '*a*',
  '$5',
  'a $x$',
  'a\\_b',
  '[a](b)',
  'a <b>',
  '{a}',
  'a & b',
  '# a',
  '- a',
  '1. a',
  '    a',
  'a\nb',
  'a  \n\nb',
  'a  b',
  'import a from "b"',
  'export const a = 1',
  'a `b`',
  'a_b_',
  '!a',
  '',
];

for (const source of marked) {
  test(`leaves ${JSON.stringify(source)} to the parser`, () => {
    assert.equal(plainParagraphs(source), undefined);
  });
}

test('what is rendered from it is what the parser would have given', () => {
  const text = 'One (1.5×), "two" – and \u2018three\u2019.\n\nFour: 5% of 6/7?';
  const rendered = renderBody(text);
  assert.deepEqual(rendered, { html: toHtml(treeToHtml(parseBody(text)).html), hasMath: false });
  assert.deepEqual(renderAbstract(text), rendered);
  assert.equal(abstractToText(text), text.replace(/\n+/u, ' '));
});

test('whatever it takes for plain, the parser takes for the same paragraphs of text alone', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'import',
      'export',
      '-',
      '+',
      '1.',
      '(a)',
      '"a"',
      '—',
      '%',
      'é',
      'a:',
      '===',
      '/',
      '@',
      "'",
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
    fc.constantFrom('model', 'we', 'Results', 'https://a.b/c', 'e.g.,', '2025).'),
  );
  const paragraph = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  const sources = fc
    .array(paragraph, { minLength: 1, maxLength: 3 })
    .map((all) => all.join('\n\n'));
  let plain = 0;
  fc.assert(
    fc.property(sources, (source) => {
      const paragraphs = plainParagraphs(source);
      if (paragraphs === undefined) return;
      plain += 1;
      const { children } = parseBody(source);
      assert.deepEqual(
        children.map(({ type }) => type),
        paragraphs.map(() => 'paragraph'),
      );
      assert.deepEqual(
        children.map((node) => toString(node)),
        paragraphs,
      );
      assert.ok(
        children.every(
          (node) => 'children' in node && node.children.every(({ type }) => type === 'text'),
        ),
      );
    }),
    { numRuns: 3000 },
  );
  assert.ok(plain > 100, `${String(plain)} of the texts were plain`);
});
