import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import * as english from '../../words/english/index.ts';
import { findLooseWords } from './find-loose-words.ts';

const source = join(import.meta.dirname, '../..');

/** What components say in every language, or say to no reader. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'names of formats and services': [
    ...['Atom', 'BibTeX', 'Chicago', 'JSON Feed', 'JSON Schema', 'OpenAPI 3.1', 'RSS', 'iD'],
    ...['llms.txt', '(gzip)', 'application/opensearchdescription+xml; charset=utf-8'],
  ],
  'names of keys': ['End', 'Enter', 'Esc', 'Escape', 'Home'],
  'selectors, media queries and attributes': [
    '(pointer: fine)',
    '(prefers-color-scheme: dark)',
    '(prefers-reduced-motion: reduce)',
    ':is(h2, h3), .meta > :not(time, :has(time)), div.abstract, card-abstract, .abstract > div',
    'input:not([type="radio"], [type="checkbox"]), textarea, select, [role="textbox"]',
    '` id="${foldId}"`',
    '`<formula xmlns="${mathNamespace}">${formula}</formula>`',
  ],
  'the language of queries, which is the same everywhere': [
    '`${first} OR ${words.exampleWord}`',
    '`${first} after:${before}`',
    '`${first} has:code`',
  ],
  'messages for whoever writes a paper, like all of a build': [
    ...['Figure', 'Note', 'say what the picture shows, or "" when it only decorates'],
  ],
};

/** Files with lists of English words for machines: words that no search marks, attributes of MathML. */
const lists: readonly string[] = [
  'components/search/highlight/searched-words.ts',
  'components/search/results/title-nodes.ts',
];

test('components say nothing that is not among the words of a language', async () => {
  const known = new Set(Object.values(allowed).flat());
  const used = new Set<string>();
  const loose: string[] = [];
  for await (const path of glob('{components,layouts,routes}/**/*.{ts,astro}', { cwd: source })) {
    if (/\.(?:test|d)\.ts$/u.test(path)) continue;
    for (const { line, words } of findLooseWords(
      path,
      await readFile(join(source, path), 'utf8'),
    )) {
      if (known.has(words)) used.add(words);
      else if (!lists.includes(path)) loose.push(`src/${path}:${String(line)} ${words}`);
    }
  }
  assert.deepEqual(loose, [], 'Move these texts to src/words/english and its neighbours.');
  const unused = [...known].filter((words) => !used.has(words));
  assert.deepEqual(unused, [], 'These exceptions are no longer needed.');
});

test('every text is used', async () => {
  let code = '';
  const folders = '{archive,components,exports,integration,layouts,routes,views}';
  for await (const path of glob(`${folders}/**/*.{ts,astro}`, { cwd: source })) {
    if (!path.endsWith('.test.ts')) code += await readFile(join(source, path), 'utf8');
  }
  const unused = Object.entries(english).flatMap(([part, texts]) =>
    Object.keys(texts)
      .filter((key) => !new RegExp(`(?:\\.|[{,] *|')${key}\\b`, 'u').test(code))
      .map((key) => `${part}.${key}`),
  );
  assert.deepEqual(unused, []);
});

const component = `---
import { list as words } from '../../words/shown.ts';
const label = 'Busiest authors';
---

<section aria-label="Papers" class="not said">
  <p>{words.follow} Read on <code>left alone</code></p>
  <img alt="" title={\`\${label} of the day\`} />
</section>

<script>
  const text = 'A module of its own';
</script>
`;

test('texts of a component are found wherever it says them', () => {
  assert.deepEqual(
    findLooseWords('A.astro', component).map(({ line, words }) => [line, words]),
    [
      [3, 'Busiest authors'],
      [6, 'Papers'],
      [7, 'Read on'],
      [8, '`${label} of the day`'],
    ],
  );
});

test('sentences and labels of a script are found, selectors and errors are not', () => {
  const script = `
    button.textContent = isShown ? 'Hide' : 'show all of them';
    findElement(this, 'main nav a').className = 'search card';
    if (isWrong) throw new Error('Nobody reads this');
  `;
  assert.deepEqual(
    findLooseWords('a.ts', script).map(({ words }) => words),
    ['Hide', 'show all of them'],
  );
});
