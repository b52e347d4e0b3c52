import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatProblem } from '../../problem/problem.ts';
import { checkCycles, checkFolderCycles } from './check-cycles.ts';
import { checkDoubles } from './check-doubles.ts';
import { checkFiles } from './check-files.ts';
import { checkFolders } from './check-folders.ts';
import { checkLayers } from './check-layers.ts';
import { parseSource } from './parse-source.ts';

const parseAll = (tree: Readonly<Record<string, string>>) =>
  Object.entries(tree).map(([path, text]) => parseSource(path, text));

const layers = (tree: Readonly<Record<string, string>>): readonly string[] =>
  checkLayers(parseAll(tree)).map(
    (problem) => `${problem.file}:${problem.line} ${problem.message}`,
  );

const shape = (tree: Readonly<Record<string, string>>): readonly string[] =>
  checkFiles(parseAll(tree), (path) => path in tree).map(formatProblem);

describe('parseSource', () => {
  test('finds every way to import, with line and kind', () => {
    const { imports } = parseSource(
      'src/site/urls.ts',
      [
        "import { a } from './a.ts';",
        "import type { B } from '../paper/b.ts';",
        "import 'node:fs';",
        "export * from './c.ts';",
        "export type { D } from './d.ts';",
        "const e = await import('./e.ts');",
        "type F = import('./f.ts').F;",
        "import { type G } from './g.ts';",
        "new Worker(new URL('./h.ts', import.meta.url), { type: 'module' });",
        "readFile(new URL('./i.json', import.meta.url));",
      ].join('\n'),
    );
    assert.deepEqual(
      imports.map(({ target, module, line, isType }) => [target ?? module, line, isType]),
      [
        ['src/site/a.ts', 1, false],
        ['src/paper/b.ts', 2, true],
        ['node:fs', 3, false],
        ['src/site/c.ts', 4, false],
        ['src/site/d.ts', 5, true],
        ['src/site/e.ts', 6, false],
        ['src/site/f.ts', 7, true],
        // Such an import stays, emptied, when types are stripped.
        ['src/site/g.ts', 8, false],
        ['src/site/h.ts', 9, false],
      ],
    );
  });

  test('reads frontmatter and scripts of a component, and leaves its text alone', () => {
    const { imports, lines } = parseSource(
      'src/components/paper/Card.astro',
      [
        '---',
        "import Name from './Name.astro';",
        '---',
        "<p>import x from 'y'; don't</p>",
        '<script>',
        "  import { query } from '../../search/query.ts';",
        '</script>',
        "<p>import z from 'z'</p>",
        '',
      ].join('\n'),
    );
    assert.deepEqual(
      imports.map(({ target, line }) => [target, line]),
      [
        ['src/components/paper/Name.astro', 2],
        ['src/search/query.ts', 6],
      ],
    );
    assert.equal(lines, 8);
  });

  test('finds the names that a file declares and exports, with their lines', () => {
    const { exports } = parseSource(
      'src/site/a.ts',
      [
        'export const a = 1, b = 2;',
        'export async function c() {}',
        'export class D {}',
        'export interface E {}',
        'export type F = E;',
        'const g = 1, h = 2;',
        'export { g, h as i };',
        "export { j } from './j.ts';",
        "export * from './k.ts';",
        "import type { L } from './l.ts';",
        'export type { L };',
        'export default {};',
      ].join('\n'),
    );
    assert.deepEqual(
      exports.map(({ name, line }) => [name, line]),
      [
        ['a', 1],
        ['b', 1],
        ['c', 2],
        ['D', 3],
        ['E', 4],
        ['F', 5],
        ['g', 7],
        ['i', 7],
      ],
    );
  });

  test('knows mere data from code', () => {
    assert.ok(parseSource('a.ts', 'export const a = [1, { b: 2 }] as const;').isOnlyData);
    assert.ok(!parseSource('a.ts', 'export const a = (): number => 1;').isOnlyData);
    assert.ok(!parseSource('a.ts', 'export const a = new Map(); f();').isOnlyData);
  });
});

describe('checkLayers', () => {
  const cases = {
    'src/paper/a.ts:1 paper may not import site': {
      'src/paper/a.ts': "import { b } from '../site/b.ts';",
    },
    'src/site/a.ts:2 site may import types of paper only (write: import type)': {
      'src/site/a.ts':
        "import type { A } from '../paper/a.ts';\nimport { b } from '../paper/b.ts';",
    },
    'src/exports/a.ts:1 exports never imports astro:content': {
      'src/exports/a.ts': "import { getCollection } from 'astro:content';",
    },
    'src/archive/day.ts:1 archive never imports astro:content': {
      'src/archive/day.ts': "import { getCollection } from 'astro:content';",
      'src/archive/load.ts': "import { getCollection } from 'astro:content';",
    },
    'src/layouts/Page.astro:2 layouts never imports src/archive/load.ts': {
      'src/layouts/Page.astro': "---\nimport { load } from '../archive/load.ts';\n---",
    },
    'src/routes/a.astro:2 routes do not import one another': {
      'src/routes/a.astro': "---\nimport B from './b.astro';\n---",
    },
    'src/components/a.astro:2 reaches src/search/index.ts → src/search/write.ts → node:fs': {
      'src/components/a.astro': "---\nimport { i } from '../search/index.ts';\n---",
      'src/search/index.ts': "import { w } from './write.ts'; import type { T } from './b.ts';",
      'src/search/write.ts': "import 'node:fs';",
    },
    'src/components/a.ts:1 reaches src/search/engine/w.ts → src/search/index/plan.ts': {
      'src/components/a.ts':
        "new Worker(new URL('../search/engine/w.ts', import.meta.url), { type: 'module' });",
      'src/search/engine/w.ts': "import { plan } from '../index/plan.ts';",
      'src/search/index/plan.ts': '',
    },
    'src/components/a.ts:1 reaches src/search/lexicon/read.ts': {
      'src/components/a.ts': "import { read } from '../search/lexicon/read.ts';",
      'src/search/lexicon/read.ts': '',
    },
    'src/wild/a.ts:undefined lies in no folder that has a rule': { 'src/wild/a.ts': '' },
    'src/content.config.ts:1 src/content.config.ts may not import importer': {
      'src/content.config.ts': "import { b } from './importer/b.ts';",
    },
  };
  for (const [expected, tree] of Object.entries(cases)) {
    test(expected, () => {
      assert.deepEqual(layers(tree), [expected]);
    });
  }

  test('lets pass what the table allows', () => {
    assert.deepEqual(
      layers({
        'src/site/a.ts': "import type { A } from '../paper/a.ts';",
        'src/importer/a.ts': "import 'node:fs'; import { b } from '../markdown/b.ts';",
        'src/components/A.astro': "---\nimport type { Paper } from '../exports/feed.ts';\n---",
        'src/site/a.test.ts': "import test from 'node:test'; import '../paper/b.ts';",
        'src/test/a.ts': "import { run } from '../importer/run.ts';",
      }),
      [],
    );
  });
});

test('checkCycles tells the whole ring once', () => {
  const problems = checkCycles(
    parseAll({
      'src/site/a.ts': "import './b.ts';",
      'src/site/b.ts': "import './c.ts';",
      'src/site/c.ts': "\nimport type { A } from './a.ts';",
      'src/site/d.ts': "import './a.ts'; import './b.ts';",
    }),
  );
  assert.deepEqual(
    problems.map(({ file, line, message }) => [file, line, message]),
    [
      [
        'src/site/c.ts',
        2,
        'closes a cycle: src/site/a.ts → src/site/b.ts → src/site/c.ts → src/site/a.ts',
      ],
    ],
  );
});

describe('checkFolderCycles', () => {
  const rings = (tree: Readonly<Record<string, string>>): readonly string[] =>
    checkFolderCycles(parseAll(tree)).map(({ message }) => message);

  test('tells the ring with an import for each arrow, types and deeper folders included', () => {
    assert.deepEqual(
      rings({
        'src/a/b/one.ts': "import { two } from '../c/deep/two.ts';",
        'src/a/c/deep/two.ts': "\nimport type { Three } from '../../../d/e/three.ts';",
        'src/d/e/three.ts': "import { four } from '../../a/b/deep/four.ts';",
      }),
      [
        'is in a cycle of folders: src/a/b → src/a/c (src/a/b/one.ts:1) → src/d/e (src/a/c/deep/two.ts:2) → src/a/b (src/d/e/three.ts:1)',
      ],
    );
  });

  test('lets pass what goes one way, files of the first level, tests, and a folder within itself', () => {
    assert.deepEqual(
      rings({
        'src/a/b/one.ts': "import '../c/two.ts'; import '../root.ts'; import './deep/one.ts';",
        'src/a/b/deep/one.ts': "import '../one.ts';",
        'src/a/c/two.ts': "import '../root.ts';",
        'src/a/root.ts': "import './b/one.ts';",
        'src/a/c/two.test.ts': "import '../b/one.ts';",
      }),
      [],
    );
  });
});

test('checkFolders counts the modules of a folder, and nothing else in it', () => {
  const named = (count: number, end: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`src/a/file-${String(index)}${end}`, '']),
    );
  const inside = { ...named(15, '.ts'), ...named(9, '.test.ts'), 'src/a/b/other.ts': '' };
  assert.deepEqual(checkFolders(parseAll(inside)), []);
  assert.deepEqual(
    checkFolders(parseAll({ ...inside, 'src/a/One.astro': '' })).map(({ file, message }) => [
      file,
      message,
    ]),
    [['src/a', 'holds 16 modules; 15 are allowed']],
  );
});

describe('checkDoubles', () => {
  const doubles = (tree: Readonly<Record<string, string>>): readonly string[] =>
    checkDoubles(parseAll(tree)).map(({ file, line, message }) => `${file}:${line} ${message}`);

  test('names both places of a name that is exported twice, and of a file name', () => {
    assert.deepEqual(
      doubles({
        'src/a/one.ts': 'export const same = 1;',
        'src/a/two.ts': '\nexport type same = string;',
        'src/b/one.ts': '',
      }),
      [
        'src/a/two.ts:2 exports "same", as src/a/one.ts:1 does',
        'src/b/one.ts:undefined is called "one.ts", as src/a/one.ts is',
      ],
    );
  });

  test('lets pass tests, routes, files called index, overloads and what is passed on', () => {
    assert.deepEqual(
      doubles({
        'src/a/one.ts': 'export function same(a: 1): 1;\nexport function same(a: 2): 2;',
        'src/a/index.ts': "export { same } from './one.ts';",
        'src/b/index.ts': '',
        'src/a/one.test.ts': 'export const same = 1;',
        'src/routes/rss/one.ts': 'export const same = 1;',
        'src/b/One.astro': '',
        'src/b/two.ts': 'const same = 1;',
      }),
      [],
    );
  });
});

describe('checkFiles', () => {
  const body = 'f();\n';
  const cases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'says nothing': { 'src/site/utils.ts': '' },
    'called "helpers"': { 'src/helpers/date.ts': '' },
    'numbered twin of src/components/Hero.astro': {
      'src/components/Hero.astro': '',
      'src/components/Hero2.astro': '',
    },
    'not in kebab-case': { 'src/site/parseDate.ts': '' },
    'not in PascalCase': { 'src/components/paper-card.astro': '' },
    'has 251 lines; 250 are allowed': { 'src/site/a.ts': body.repeat(251) },
    'has 151 lines; 150 are allowed': { 'src/components/A.astro': body.repeat(151) },
    'has 151 lines; 150 are allowed here': { 'src/routes/a.astro': body.repeat(151) },
    'imports ./b, which is no file': {
      'src/site/a.ts': "import './b';",
      'src/site/b.ts': '',
    },
  };
  for (const [expected, tree] of Object.entries(cases)) {
    test(expected, () => {
      const problems = shape(tree);
      assert.equal(problems.length, 1);
      assert.ok(problems[0]?.includes(expected), problems[0]);
    });
  }

  test('lets tests and mere data be as long as they are', () => {
    assert.deepEqual(
      shape({
        'src/site/a.test.ts': body.repeat(300),
        'src/site/table.ts': `export const table = [\n${'1,\n'.repeat(300)}];\n`,
        'src/site/bm25.ts': '',
        'src/routes/[id].astro': '',
      }),
      [],
    );
  });
});
