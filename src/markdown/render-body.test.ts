import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { abstractToText, bodyToText } from './abstract-to-text.ts';
import { renderAbstract, renderBody } from './render-body.ts';
import { splitBody } from './split-body.ts';

describe('renderBody', () => {
  test('tells whether there is math', () => {
    assert.equal(renderBody('a').hasMath, false);
    assert.equal(renderBody('`<math>` \\$a\\$').hasMath, false);
    assert.equal(renderBody('$a$').hasMath, true);
  });

  const unsafe = ['javascript:a', 'JaVaScRiPt:a', 'data:text/html,a', 'vbscript:a', 'file:///a'];
  for (const url of unsafe)
    test(`removes ${url}`, () => {
      assert.equal(renderBody(`[x](${url})`).html, '<p><a>x</a></p>');
      assert.equal(renderBody(`![x](${url})`).html, '<p><img alt="x"></p>');
    });

  test('a scheme disguised by references does not survive', () => {
    assert.doesNotMatch(renderBody('[x](&#106;avascript&colon;a)').html, /href/);
    assert.doesNotMatch(renderBody('[x](java&Tab;script:a)').html, /href="java\s*script/);
  });

  test('keeps harmless URLs', () => {
    for (const url of ['https://a.b/c:d', '/a:b', '#a', 'a/b', 'mailto:a@b.c', '?a:b'])
      assert.ok(renderBody(`[x](${url})`).html.includes(`href="${url}"`), url);
  });

  test('headings have unique ids, none is of level one', () => {
    assert.deepEqual(
      renderBody('# A *b*\n\n## A $x^2$\n\n## A $x^2$').html.match(/<h\d|id="[^"]*"/g),
      ['<h2', 'id="a-b"', '<h2', 'id="a-x2"', '<h2', 'id="a-x2-1"'],
    );
  });

  test('headings and links with math say it in their names', () => {
    const { html } = renderBody(
      '## On *a* $x_1$\n\n[$\\alpha$ & b](https://x.org) [c](https://x.org)',
    );
    assert.deepEqual(
      [...html.matchAll(/<(\w+)[^>]* aria-label="([^"]*)"/g)].map(([, ...named]) => named),
      [
        ['h2', 'On a x₁'],
        ['a', 'α &#x26; b'],
      ],
    );
  });

  test('headings take no id of the page around them', () => {
    assert.equal(
      renderBody('## Main\n\n## Cite').html,
      '<h2 id="main-1">Main</h2>\n<h2 id="cite-1">Cite</h2>',
    );
  });
});

describe('splitBody', () => {
  const cases = [
    ['no heading', ' a\n\nb\n', 'a\n\nb', ''],
    ['level two', 'a\n\n## B\n\nc', 'a', '## B\n\nc'],
    ['level three stays', 'a\n\n### B\n\n## C', 'a\n\n### B', '## C'],
    ['underlined', 'a\n\nB\n---\nc', 'a', 'B\n---\nc'],
    ['a fence', '```\n## no\n```\n\n## yes', '```\n## no\n```', '## yes'],
    ['display math', '$$\n## no\n$$\n\n## yes', '$$\n## no\n$$', '## yes'],
    ['a quotation', '> ## no\n\n## yes', '> ## no', '## yes'],
    ['notes only', '## B', '', '## B'],
  ] as const;
  for (const [name, source, abstract, notes] of cases)
    test(name, () => assert.deepEqual(splitBody(source), { abstract, notes }));
});

describe('renderAbstract', () => {
  const cases = [
    ['ends before the notes', 'a\n\n## B\n\nc', '<p>a</p>'],
    ['unwraps elements', 'a <b>c *d*</b> e', '<p>a c <em>d</em> e</p>'],
    [
      'unwraps blocks',
      '<Note title="t">\n\nx\n\n- y\n\n</Note>',
      '<p>x</p>\n<ul>\n<li>y</li>\n</ul>',
    ],
    ['drops JavaScript', 'import a from "b"\n\nx{1}y\n\n{z}', '<p>xy</p>'],
    ['drops scripts and styles', '<script>x</script>\n\n<style>y</style>\n\nz', '<p>z</p>'],
    [
      'finds a link defined in the notes',
      '[a][r]\n\n## B\n\n[r]: https://x.org',
      '<p><a href="https://x.org">a</a></p>',
    ],
    ['unwraps links that lead nowhere from elsewhere', '[a](#b) [c](./d)', '<p>a c</p>'],
    ['drops images that are not there from elsewhere', 'a\n\n![b](c.png)', '<p>a</p>'],
    ['has no headings', '### A\n\nb', '<p><strong>A</strong></p>\n<p>b</p>'],
  ] as const;
  for (const [name, source, html] of cases)
    test(name, () => assert.equal(renderAbstract(source).html.trim(), html));

  test('keeps no TeX of formulas, which readers of feeds show as text', () => {
    const { html } = renderAbstract('a $x^2$\n\n$$\ny\n$$');
    assert.match(html, /<msup>.*display="block".*<mi>y<\/mi>/s);
    assert.doesNotMatch(html, /annotation|semantics|\^/);
  });

  test('is the whole of a body without notes', () => {
    const source = 'a **b**\n\n- c\n\n`d` \\{';
    assert.deepEqual(renderAbstract(source), renderBody(source));
  });
});

describe('abstractToText', () => {
  const cases = [
    ['a *b* `c` [d](e)\nf  \ng', 'a b c d f g'],
    ['$R^{2}$ and $\\alpha$', 'R² and α'],
    ['a\n\n$$\nx = y\n$$\n\nb', 'a x = y b'],
    ['- a\n- b\n\n## C', 'a b'],
    ['a <b>c</b>{d} ![e](/f.png) &amp; \\{', 'a c e & {'],
  ] as const;
  for (const [source, text] of cases)
    test(source, () => assert.equal(abstractToText(source), text));
});

describe('bodyToText', () => {
  const cases = [
    [
      'Abstract.\n\n## Notes\n\n- of $x^2$\n- and <b>more</b>{1 + 1}',
      'Abstract. Notes of x² and more',
    ],
    ['One.\n\nTwo.', 'One. Two.'],
  ] as const;
  for (const [source, text] of cases) test(source, () => assert.equal(bodyToText(source), text));
});
