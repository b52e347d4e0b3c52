import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { renderJSX } from 'astro/runtime/server/jsx.js';
import { z } from 'astro/zod';
import { fromHtmlIsomorphic } from 'hast-util-from-html-isomorphic';
import { toHtml } from 'hast-util-to-html';
import { astroMarkdown } from '../integration/astro-markdown.ts';
import { bodyLane } from './body-lane.ts';
import { renderBody } from './render-body.ts';

const bodies = {
  'one paragraph': 'We present a model.\nIt is good.',
  'inline math': 'For $x \\in \\mathbb{R}^d$ and $O(n \\log n)$, with $\\{a<b\\}$ & "quotes".',
  'display math':
    'Minimise\n\n$$\n\\min_{\\theta} \\sum_{i=1}^n \\mathcal{L}(x_i)\n$$\n\nover all.',
  'aligned math': '$$\n\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}\n$$',
  'math KaTeX cannot read': 'A $\\frac{$ and $\\nosuchcommand x$.',
  'math that defines commands': 'A $\\def\\a#1{#1#1}\\a{\\a{<b>}}$.\n\n$$\n\\gdef\\a{b}\n$$',
  'math in a fence': '```math\nE = mc^2\n```',
  lists: '1. one\n2. two $x$\n\n   more\n\n- a\n- b\n  - c\n\n* loose\n\n* list',
  links:
    '[a](https://example.org/?a=1&b=2 "T") and [b][r] and [c](/papers/x/).\n\n[r]: <mailto:a@b.org>',
  'unsafe links': '[a](javascript:alert(1)) ![b](data:image/png;base64,AAAA) [c](JAVASCRIPT:x)',
  emphasis: '*a* **b** ***c*** _d_ __e__ a*b*c snake_case_name',
  code: 'Run `a < b && {c}` now.\n\n```js\nconst x = {a: 1};\n<b>\n```\n\n~~~\nplain\n~~~',
  headings: 'Abstract.\n\n## Notes on $R^2$\n\ntext\n\n### Notes on $R^2$\n\n# One\n\nSetext\n---',
  quotes: '> quoted\n> $x$\n\n---\n\nafter',
  entities: '&amp; &copy; &#x1D49C; &lt;b&gt; &nbsp;| AT&T ~5 a|b www.example.org',
  escapes: '\\{x\\} \\<b> \\$5 and \\$10 \\* \\_ \\` \\# 1\\. <!-- '.replace('<!-- ', '\\<!-- '),
  'other scripts': 'Schrödinger – 深度学习 عربى 👩‍🔬 ﬁ\u00a0x\u200by',
  'hard breaks': 'one  \ntwo\\\nthree',
  images: '![A figure](/figures/a.png "Title") ![](https://example.org/b.png)',
  empty: '',
};

describe('both lanes give the same HTML', () => {
  for (const [name, source] of Object.entries(bodies)) {
    test(name, async () => {
      assert.equal(bodyLane(source), 'data');
      assert.equal(normalise(renderBody(source).html), normalise(await renderAsModule(source)));
    });
  }
});

test('the module lane gives no style attribute either', async () => {
  const html = await renderAsModule(
    '<b>x</b> $\\boxed{\\color{red} x}$ $\\frac{$\n\n```js\nx\n```',
  );
  assert.doesNotMatch(html, /\sstyle=/);
});

/** Compiles a body as Astro's bundler does, and renders it with Astro's renderer. */
async function renderAsModule(source: string): Promise<string> {
  const { createMdxRenderer } = astroMarkdown.processor;
  assert.ok(createMdxRenderer);
  const renderer = await createMdxRenderer(
    { syntaxHighlight: astroMarkdown.syntaxHighlight },
    { optimize: false, srcDir: new URL('file:///archive/src/'), sourcemap: false },
  );
  const { code } = await renderer.process(source, '/archive/content/papers/x.mdx', {});
  const runnable = code.replace(
    '"astro/jsx-runtime"',
    JSON.stringify(import.meta.resolve('astro/jsx-runtime')),
  );
  const module = MdxModule.parse(
    await import(`data:text/javascript,${encodeURIComponent(runnable)}`),
  );
  return String(await renderJSX(RenderResult.parse({}), module.default({})));
}

/** Serialises HTML in one way: the lanes differ in how they write `&` and void elements. */
function normalise(html: string): string {
  return toHtml(fromHtmlIsomorphic(html, { fragment: true }));
}

const MdxModule = z.object({
  default: z.custom<(props: object) => unknown>((value) => typeof value === 'function'),
});

/** Rendering elements does not use the page they are on. */
const RenderResult = z.custom<Parameters<typeof renderJSX>[0]>();
