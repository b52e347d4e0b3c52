import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abstractToTex } from './abstract-to-tex.ts';
import { bodyToMarkdown } from './body-to-markdown.ts';

test('Markdown without MDX stays as it was written', () => {
  const source =
    'An abstract with $x_1$ and *stress*, 5 \\< 6.\n\n## Notes\n\nSee [here](/about/).';
  assert.deepEqual(bodyToMarkdown(source), {
    abstract: 'An abstract with $x_1$ and *stress*, 5 \\< 6.',
    notes: '## Notes\n\nSee [here](/about/).',
  });
});

test('components become Markdown and code is left out', () => {
  const source = [
    "import Chart from './chart.astro';",
    'An abstract with {1 + 1} <b>apples</b> and $a_b$.',
    '## Notes',
    '<Note title="Erratum">Table 2 costs $$5 {1}.</Note>',
    '<Figure src="/one.png" alt="A curve" caption="It rises." />',
    '<script>{"alert(1)"}</script>',
    '<Chart>Kept *words*.</Chart>',
  ].join('\n\n');
  const { abstract, notes } = bodyToMarkdown(source);
  assert.equal(abstract, 'An abstract with  apples and $a_b$.');
  assert.match(notes, /^## Notes\n\n/u);
  assert.match(notes, /\*\*Erratum\*\*/u);
  assert.match(notes, /!\[A curve\]\(\/one\.png\)\n\nIt rises\./u);
  assert.match(notes, /Kept \*words\*\./u);
  assert.doesNotMatch(notes, /alert|import|<|\{/u);
});

test('an abstract becomes the paragraphs that sources send', () => {
  assert.equal(abstractToTex('One.\n\nTwo.'), 'One.\n\nTwo.');
  assert.equal(
    abstractToTex(
      'A \\{set\\} of *words*\nand $\\{a\\}$, \\$5.\n\n$$\nx^2\n$$\n\n- one\n- two\n\n## Notes\n\nX',
    ),
    'A {set} of words and $\\{a\\}$, \\$5.\n\n$$x^2$$\n\n- one\n- two',
  );
  assert.equal(abstractToTex(''), '');
});
